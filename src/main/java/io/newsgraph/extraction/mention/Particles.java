package io.newsgraph.extraction.mention;

import java.util.Set;

/** Small words inside family names: "von der Leyen", "bin Salman", "de la Rúa". */
final class Particles {

    private static final Set<String> PARTICLES = Set.of(
            "al", "bin", "bint", "da", "das", "de", "del", "della", "der", "di", "do", "dos", "du", "el", "ibn", "la",
            "le", "ter", "van", "von", "zu");
    /** Those that hardly are anything else in English text. */
    private static final Set<String> FIRST =
            Set.of("al", "bin", "bint", "de", "del", "della", "di", "el", "ibn", "von", "van");

    private Particles() {}

    static boolean is(String word) {
        return PARTICLES.contains(word);
    }

    static boolean canBegin(String word) {
        return FIRST.contains(word);
    }

    /** "Assad" for "al-Assad". */
    static String withoutArticle(String surname) {
        return surname.matches("(?i:al|el)-.+") ? surname.substring(surname.indexOf('-') + 1) : surname;
    }
}
