/**
 * Finds typed relations: in come sentences with mentions, out go {@link
 * io.newsgraph.extraction.relation.RelationClaim}s.
 */
@NullMarked
package io.newsgraph.extraction.relation;

import org.jspecify.annotations.NullMarked;
