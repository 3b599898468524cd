package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.reading.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A common noun phrase that may denote an actor.
 *
 * @param sentence where it stands
 * @param start index of its first token, without articles
 * @param end index behind its head noun
 * @param type what it denotes
 * @param head its head noun or noun phrase, lower case, such as "foreign ministry"
 * @param country ISO 3166-1 alpha-3 code of the country that its modifiers name
 * @param modifier the entity that modifies it, such as Biden in "Biden administration"
 * @param definite whether "the", "this" or a possessive points to something known
 */
record Nominal(
        Sentence sentence,
        int start,
        int end,
        ActorType type,
        String head,
        @Nullable String country,
        @Nullable Entity modifier,
        boolean definite) {

    String text() {
        return sentence.words(start, end);
    }
}
