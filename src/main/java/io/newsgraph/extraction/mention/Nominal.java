package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.reading.Sentence;
import java.util.Set;
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
 * @param first index of its first token with articles, adjectives and whatever else describes it
 */
record Nominal(
        Sentence sentence,
        int start,
        int end,
        ActorType type,
        String head,
        @Nullable String country,
        @Nullable Entity modifier,
        int first) {

    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> POSSESSIVE = Set.of("its", "their", "his", "her", "my", "our", "your");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one");

    /** Adjectives that tell an actor from the one spoken of before. */
    private static final Set<String> CONTRASTING = Set.of(
            "other",
            "another",
            "rival",
            "parent",
            "sister",
            "second",
            "third",
            "new",
            "next",
            "different",
            "former",
            "neighboring",
            "neighbouring",
            "fellow",
            "future",
            "competing",
            "partner",
            "foreign",
            "separate",
            "most",
            "every",
            "each",
            "any",
            "no",
            "some");

    String text() {
        return sentence.words(start, end);
    }

    /** The noun that decides what it is: "company" of "car company". */
    String noun() {
        return head.substring(head.lastIndexOf(' ') + 1);
    }

    /** Whether "the" or "this" points to something known. */
    boolean isDefinite() {
        return POINTING.contains(opening());
    }

    /** Whether a pronoun says whose it is. */
    boolean isPossessed() {
        return POSSESSIVE.contains(opening());
    }

    /** Whether "a" or "another" brings in somebody new. */
    boolean isIndefinite() {
        return INDEFINITE.contains(opening());
    }

    /** Whether a word sets it apart from what was spoken of before: "the other company". */
    boolean isContrasted() {
        for (var i = first; i < end; i++) {
            if (CONTRASTING.contains(sentence.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    private String opening() {
        return sentence.token(first).lemma();
    }
}
