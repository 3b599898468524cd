package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a name that tell its bearer from others, and when two such names are one.
 *
 * @param words without a generation's suffix or a company's legal form
 * @param generation "Jr." or "Sr." without the full stop, or nothing
 */
record FullName(List<String> words, String generation) {

    private static final Set<String> NUMERALS = Set.of("II", "III", "IV");
    private static final Set<String> GENERATIONS = Set.of("Jr.", "Jr", "Sr.", "Sr");
    /** Words that a company's name can do without. */
    private static final Set<String> DISPENSABLE = Set.of(
            "airlines",
            "airways",
            "energy",
            "industries",
            "international",
            "motors",
            "pharmaceuticals",
            "technologies");

    /** The name as a spot has it. */
    static FullName of(Spot spot) {
        return of(spot.text(), spot.type());
    }

    static FullName of(String text, ActorType type) {
        var words = new ArrayList<>(Arrays.asList(text.split(" ")));
        var generation = "";
        while (words.size() > 1 && isSuffix(words.get(words.size() - 1), type)) {
            var suffix = words.remove(words.size() - 1);
            generation = GENERATIONS.contains(suffix) ? suffix.substring(0, 2) : generation;
        }
        var last = words.get(words.size() - 1);
        if (last.endsWith(",") && last.length() > 1) {
            words.set(words.size() - 1, last.substring(0, last.length() - 1));
        }
        return new FullName(List.copyOf(words), generation);
    }

    private static boolean isSuffix(String word, ActorType type) {
        return type == ActorType.ORGANIZATION
                ? CompanyForms.is(word)
                : GENERATIONS.contains(word) || NUMERALS.contains(word);
    }

    static boolean isGeneration(String word) {
        return GENERATIONS.contains(word);
    }

    /** Whether it has more than a surname and the particles before it. */
    boolean isFull() {
        return words.size() > 1
                && !words.subList(0, words.size() - 1).stream()
                        .allMatch(word -> Particles.is(word.toLowerCase(Locale.ROOT)));
    }

    String first() {
        return words.get(0);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    /** Whether two names are one person's, or one organization's. */
    boolean isSame(FullName other, ActorType type) {
        if (!generation.isEmpty() && !other.generation.isEmpty() && !generation.equals(other.generation)) {
            return false;
        }
        if (String.join(" ", words).equalsIgnoreCase(String.join(" ", other.words))) {
            return true;
        }
        return switch (type) {
            case PERSON -> isSamePerson(other);
            case ORGANIZATION -> isSameCompany(other) || other.isSameCompany(this);
            case COUNTRY, PLACE, GROUP -> false;
        };
    }

    private boolean isSamePerson(FullName other) {
        if (words.size() < 2 || other.words.size() < 2 || !last().equalsIgnoreCase(other.last())) {
            return false;
        }
        var isEnding = endsWith(other) || other.endsWith(this);
        return isEnding || isSameGivenName(first(), other.first()) && hasFittingMiddle(other);
    }

    /** "Suu Kyi" ends "Aung San Suu Kyi". */
    private boolean endsWith(FullName shorter) {
        var surplus = words.size() - shorter.words.size();
        return surplus > 0 && words.subList(surplus, words.size()).equals(shorter.words);
    }

    /** Two middle names in one place differ at most in their length. */
    private boolean hasFittingMiddle(FullName other) {
        var hasBoth = words.size() > 2 && other.words.size() > 2;
        return !hasBoth || words.get(1).charAt(0) == other.words.get(1).charAt(0);
    }

    private static boolean isSameGivenName(String one, String other) {
        var shorter = one.length() < other.length() ? one : other;
        var longer = shorter.equals(one) ? other : one;
        var isInitial = shorter.length() <= 2 && longer.startsWith(shorter.substring(0, 1));
        return one.equalsIgnoreCase(other) || isInitial;
    }

    private boolean isSameCompany(FullName longer) {
        return words.size() > 1
                && longer.words.size() > words.size()
                && longer.words.subList(0, words.size()).equals(words)
                && longer.words.subList(words.size(), longer.words.size()).stream()
                        .allMatch(word -> DISPENSABLE.contains(word.toLowerCase(Locale.ROOT)));
    }
}
