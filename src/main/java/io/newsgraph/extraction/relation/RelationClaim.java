package io.newsgraph.extraction.relation;

import io.newsgraph.extraction.mention.Entity;
import io.newsgraph.extraction.mention.Mention;
import io.newsgraph.knowledge.Confidence;
import io.newsgraph.knowledge.Held;
import io.newsgraph.knowledge.RelationStatus;
import io.newsgraph.knowledge.RelationType;
import io.newsgraph.reading.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A relation as one sentence tells it.
 *
 * @param type the relation's type
 * @param subject whose relation it is
 * @param object to whom; absent when the relation has only a value
 * @param value the office, or the day, month or year
 * @param held since and until when, as far as the sentence says
 * @param status whether it holds
 * @param negated whether it is denied
 * @param speaker who says so, if not the author
 * @param confidence how likely this is what the sentence says
 * @param sentence the sentence
 * @param rule name of the rule that decided
 */
public record RelationClaim(
        RelationType type,
        Mention subject,
        @Nullable Entity object,
        @Nullable String value,
        Held held,
        RelationStatus status,
        boolean negated,
        @Nullable Mention speaker,
        Confidence confidence,
        Sentence sentence,
        String rule) {
    /** The same, ended on the day on which it was said to begin: what the predecessor had. */
    RelationClaim before() {
        return new RelationClaim(
                type,
                subject,
                object,
                value,
                new Held(null, held.start(), held.start() == null ? null : held.precision()),
                status,
                negated,
                speaker,
                confidence,
                sentence,
                rule);
    }
}
