/**
 * Reconciliation: names as others write them, with what they know besides, come in; the actors they may mean go out, each
 * with a score and what it is made of.
 *
 * <p>Works on what {@link io.newsgraph.query.Actors} finds. What is asked and answered has the terms of the Reconciliation
 * Service API 0.2 of the W3C's Entity Reconciliation Community Group.
 */
@NullMarked
package io.newsgraph.query.reconcile;

import org.jspecify.annotations.NullMarked;
