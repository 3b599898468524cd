package io.newsgraph.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which relations are asked for. What is null does not matter.
 *
 * @param subject id of the subject
 * @param object id of the object
 * @param direction whether they go from subject to object, the other way, or either way
 * @param filter what they must be like
 * @param asOf the day up to whose news counts
 * @param at the day on which they held, by the news that counts
 * @param evidence how many claims to give with each relation
 * @param cursor where the page before ended
 * @param limit how many relations to give at most
 */
public record RelationQuestion(
        @Nullable String subject,
        @Nullable String object,
        Direction direction,
        RelationFilter filter,
        @Nullable LocalDate asOf,
        @Nullable LocalDate at,
        int evidence,
        @Nullable String cursor,
        int limit) {

    private static final int USUAL_EVIDENCE = 1;
    private static final int USUAL_LIMIT = 20;

    /** Rejects negative numbers with an {@link IllegalArgumentException}. */
    public RelationQuestion {
        if (evidence < 0 || limit < 0) {
            throw new IllegalArgumentException("evidence and limit must not be negative");
        }
    }

    /** The first relations that fit, with the best of the evidence for each. */
    public static RelationQuestion of(@Nullable String subject, @Nullable String object, @Nullable String type) {
        var filter = type == null ? RelationFilter.ALL : RelationFilter.ofTypes(List.of(type));
        return new RelationQuestion(
                subject, object, Direction.OUT, filter, null, null, USUAL_EVIDENCE, null, USUAL_LIMIT);
    }

    /** The same question whichever of the two is subject. */
    public RelationQuestion inEitherDirection() {
        return new RelationQuestion(subject, object, Direction.BOTH, filter, asOf, at, evidence, cursor, limit);
    }

    /** The same question about other actors. */
    public RelationQuestion between(@Nullable String subject, @Nullable String object) {
        return new RelationQuestion(subject, object, direction, filter, asOf, at, evidence, cursor, limit);
    }

    /** The same question to somebody who has read the news up to a day and nothing else. */
    public RelationQuestion asOf(LocalDate day) {
        return new RelationQuestion(subject, object, direction, filter, day, at, evidence, cursor, limit);
    }

    /** The same question about what held on a day. */
    public RelationQuestion at(LocalDate day) {
        return new RelationQuestion(subject, object, direction, filter, asOf, day, evidence, cursor, limit);
    }

    /** The same question about relations that pass a filter. */
    public RelationQuestion filteredBy(RelationFilter other) {
        return new RelationQuestion(subject, object, direction, other, asOf, at, evidence, cursor, limit);
    }

    boolean isTimed() {
        return asOf != null || at != null;
    }
}
