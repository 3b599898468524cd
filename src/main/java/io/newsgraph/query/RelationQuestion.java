package io.newsgraph.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which relations are asked for. What is null does not matter.
 *
 * @param subject id, name or alias of the subject
 * @param object id, name or alias of the object
 * @param type type of the relation, such as {@code MET}, in any case
 * @param eitherWay whether subject and object may change places
 * @param asOf the day up to whose news counts
 * @param at the day on which they held, by the news that counts
 * @param evidence how many claims to give with each relation
 * @param skip how many relations to leave out at the beginning
 * @param limit how many relations to give at most
 */
public record RelationQuestion(
        @Nullable String subject,
        @Nullable String object,
        @Nullable String type,
        boolean eitherWay,
        @Nullable LocalDate asOf,
        @Nullable LocalDate at,
        int evidence,
        int skip,
        int limit) {

    private static final int USUAL_EVIDENCE = 3;
    private static final int USUAL_LIMIT = 50;

    /** Rejects negative numbers with an {@link IllegalArgumentException}. */
    public RelationQuestion {
        if (evidence < 0 || skip < 0 || limit < 0) {
            throw new IllegalArgumentException("evidence, skip and limit must not be negative");
        }
    }

    /** The first relations that fit, with a little evidence each. */
    public static RelationQuestion of(@Nullable String subject, @Nullable String object, @Nullable String type) {
        return new RelationQuestion(subject, object, type, false, null, null, USUAL_EVIDENCE, 0, USUAL_LIMIT);
    }

    /** The same question whichever of the two is subject. */
    public RelationQuestion inEitherDirection() {
        return new RelationQuestion(subject, object, type, true, asOf, at, evidence, skip, limit);
    }

    /** The same question to somebody who has read the news up to a day and nothing else. */
    public RelationQuestion asOf(LocalDate day) {
        return new RelationQuestion(subject, object, type, eitherWay, day, at, evidence, skip, limit);
    }

    /** The same question about what held on a day. */
    public RelationQuestion at(LocalDate day) {
        return new RelationQuestion(subject, object, type, eitherWay, asOf, day, evidence, skip, limit);
    }

    boolean isTimed() {
        return asOf != null || at != null;
    }
}
