package io.newsgraph.extraction.clause;

/**
 * A word that takes part in what a predicate tells.
 *
 * @param role its part: {@link #SUBJECT}, {@link #OBJECT} and so on, or a preposition
 * @param token index of the word
 */
public record Argument(String role, int token) {

    /** Who acts. */
    public static final String SUBJECT = "subject";

    /** To whom it is done. */
    public static final String OBJECT = "object";

    /** Who is given something. */
    public static final String RECIPIENT = "recipient";

    /** Who owns the act that a noun names: "Russia's invasion". */
    public static final String POSSESSOR = "possessor";

    /** What stands before the noun: "Russian invasion", "Gaza talks". */
    public static final String MODIFIER = "modifier";

    /** Who fights against the act that a noun names: "Ukraine's fight against Russian aggression". */
    public static final String DEFENDER = "defender";

    /** The act that the predicate governs: "agreed to meet". */
    public static final String COMPLEMENT = "complement";

    /** What it is done for: "appealed to them to stop", "told them to stop". */
    public static final String PURPOSE = "purpose";
}
