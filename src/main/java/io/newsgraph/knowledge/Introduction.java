package io.newsgraph.knowledge;

import io.newsgraph.news.Span;
import org.jspecify.annotations.Nullable;

/**
 * How the words of a statement bring in the event of which it tells.
 *
 * @param newness whether they point to an event that has been told of, or to another
 * @param general whether they call it by a word that fits any event of its type: "the attack"
 * @param part whether they tell only of a part of it or what it led to: "The attack damaged a school"
 * @param with the trigger of the statement in the same sentence that tells of the same event, by the build of the sentence:
 *     of "wounded" in "The strike on the port wounded two" it is "strike"
 */
public record Introduction(
        Newness newness,
        boolean general,
        boolean part,
        @Nullable Span with) {

    /** By a verb, or by a noun that points nowhere. */
    public static final Introduction PLAIN = new Introduction(Newness.UNSAID, false, false, null);

    /** What the words say of whether an event has been told of before. */
    public enum Newness {
        /** Nothing. */
        UNSAID,
        /** It has been told of, or is known: "the strike", "that meeting". */
        KNOWN,
        /** It is not the one told of: "a second strike", "struck again". */
        ANOTHER
    }
}
