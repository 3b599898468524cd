/**
 * Tells the parts that words play in a clause: who is the subject of a verb, through passives,
 * relative clauses, conjunctions, control and light verbs; and whether the clause states a fact.
 */
@NullMarked
package io.newsgraph.extraction.clause;

import org.jspecify.annotations.NullMarked;
