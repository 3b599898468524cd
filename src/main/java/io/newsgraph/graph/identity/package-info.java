/**
 * Who the actors of articles are in the graph: keeps the profiles and judgements from which {@link
 * io.newsgraph.resolution.identity.Identities} decides, and moves what articles say when a decision changes.
 */
@NullMarked
package io.newsgraph.graph.identity;

import org.jspecify.annotations.NullMarked;
