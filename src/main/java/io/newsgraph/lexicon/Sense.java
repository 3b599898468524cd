package io.newsgraph.lexicon;

/**
 * One way to understand a phrase.
 *
 * @param actor who is meant
 * @param use in which way the phrase stands for the actor
 */
public record Sense(KnownActor actor, Use use) {

    /** How a phrase stands for an actor. */
    public enum Use {
        /** It is a name of the actor. */
        NAME,
        /** It is an adjective of the country or place, such as "Russian". */
        ADJECTIVE,
        /** It is a noun for the country's people, such as "Russians". */
        NATIONAL,
        /** It is another thing's name that stands for the country's government, such as "Moscow". */
        METONYM
    }
}
