package io.newsgraph.query.reconcile;

import io.newsgraph.query.ActorSummary;
import java.util.List;

/**
 * An actor with all that can be asked of it.
 *
 * @param actor who it is
 * @param offices the offices it holds as a fact, each with its body
 */
record Profile(ActorSummary actor, List<String> offices) {

    Profile {
        offices = List.copyOf(offices);
    }
}
