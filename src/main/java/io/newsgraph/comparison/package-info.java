/**
 * What one text of newsgraph says and another does not: two exports of a graph, or two outputs of {@code extract}, made by
 * two versions, say.
 *
 * <p>Lines come in and are taken apart into statements; those of both sides are sorted and merged, so that files of any
 * size can be compared. Neither ids of claims, events and relations nor the order of lines count, nor what only says how
 * sure newsgraph is and by which rule.
 */
@NullMarked
package io.newsgraph.comparison;

import org.jspecify.annotations.NullMarked;
