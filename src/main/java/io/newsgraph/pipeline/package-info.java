/**
 * The whole line in one place: in come articles, out go {@link io.newsgraph.knowledge.Findings}, extraction lines, or a
 * graph that knows more than before.
 *
 * <p>An article that cannot be read is a value, {@link io.newsgraph.pipeline.Rejected}, and never stops a batch. The
 * stages are called here and nowhere else; doors call this package.
 */
@NullMarked
package io.newsgraph.pipeline;

import org.jspecify.annotations.NullMarked;
