package io.newsgraph.knowledge;

import io.newsgraph.news.Span;

/**
 * Words that could have told of an event or a relation, and why no statement was made of them.
 *
 * @param candidate what they could have told of
 * @param word the word that a rule speaks on
 * @param text its characters
 * @param rule the rule that came nearest and refused; its name, as statements carry it
 * @param reason why, for counting
 * @param detail what was missing or in the way, in words; may be empty
 * @param sentence where it stands
 */
public record Refusal(
        Candidate candidate, Span word, String text, String rule, Reason reason, String detail, Span sentence) {

    /** What words can tell of. */
    public enum Candidate {
        /** An event. */
        EVENT,
        /** A relation. */
        RELATION
    }

    /** Why nothing was made of words. */
    public enum Reason {
        /** What the rule asks of the words around is not there, or what it bars is. */
        CONDITION,
        /** The act is stated as done, or as not done, and the rule speaks of the other. */
        FACTUALITY,
        /** Nobody is named in the roles of those who take part, or nobody of the right kind. */
        NOBODY,
        /** It is told so far on the side that it is more often wrong than right. */
        FAINT,
        /** Another statement of the sentence says it already, or says more. */
        SAID
    }
}
