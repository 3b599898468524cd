package io.newsgraph.knowledge;

import io.newsgraph.news.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence says of one relation.
 *
 * @param type the relation's type
 * @param subject whose relation it is
 * @param object to whom; absent when the relation has only a value, such as a birthday
 * @param value the office, or the day, month or year
 * @param held since and until when it held, as far as the text says
 * @param status whether it holds
 * @param negated whether the sentence says that it does not hold
 * @param attributedTo who says so, when the author does not say it himself
 * @param confidence how likely the statement is what the sentence says
 * @param sentence the sentence, in the article's text
 * @param rule name of the rule that decided
 */
public record RelationStatement(
        RelationType type,
        ActorId subject,
        @Nullable ActorId object,
        @Nullable String value,
        Held held,
        RelationStatus status,
        boolean negated,
        @Nullable ActorId attributedTo,
        Confidence confidence,
        Span sentence,
        String rule) {

    /** Rejects a relation that has neither object nor value with an {@link IllegalArgumentException}. */
    public RelationStatement {
        if (object == null && value == null) {
            throw new IllegalArgumentException(type + " needs an object or a value");
        }
    }

    /** How firmly the claim stands, by its status, negation and attribution together. */
    public Standing standing() {
        if (negated) {
            return Standing.DENIED;
        }
        var said = Standing.valueOf(status.name());
        return attributedTo == null ? said : said.attributed();
    }
}
