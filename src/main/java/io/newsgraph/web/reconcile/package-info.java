/**
 * The Reconciliation Service API 0.2 of the W3C's Entity Reconciliation Community Group, as OpenRefine speaks it: batches of
 * names come in, candidates among the actors go out. It only reads, and pages of other origins may use it.
 */
@NullMarked
package io.newsgraph.web.reconcile;

import org.jspecify.annotations.NullMarked;
