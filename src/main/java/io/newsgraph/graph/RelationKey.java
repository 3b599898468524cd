package io.newsgraph.graph;

import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.QuadClass;
import org.jspecify.annotations.Nullable;

/**
 * What makes a relation the one it is: whose it is, of which type, to whom.
 *
 * @param subject whose relation it is
 * @param type the type of the relationship between the two
 * @param object to whom; absent when the relation has only values
 * @param quadClass the family of the events that it sums up; absent when it sums up no events
 */
record RelationKey(
        ActorId subject,
        String type,
        @Nullable ActorId object,
        @Nullable QuadClass quadClass) {

    String id() {
        return GraphId.of("r", subject.value(), type, object == null ? null : object.value());
    }
}
