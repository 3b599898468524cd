package io.newsgraph.benchmark;

import io.newsgraph.knowledge.RelationStatus;
import io.newsgraph.knowledge.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * A relation as a reader annotated it.
 *
 * @param sentence number of its sentence in an article, from 1
 * @param optional whether a careful reader may leave it out, so that finding it is neither right nor wrong
 */
record GoldRelation(
        @Nullable Integer sentence,
        RelationType type,
        String subject,
        @Nullable String object,
        @Nullable String value,
        RelationStatus status,
        boolean negated,
        @Nullable Boolean optional) {

    boolean isOptional() {
        return Boolean.TRUE.equals(optional);
    }

    /** Whether it holds in both directions, so that either may be called the subject. */
    boolean isMutual() {
        return type == RelationType.SPOUSE_OF || type == RelationType.ALLIED_WITH;
    }
}
