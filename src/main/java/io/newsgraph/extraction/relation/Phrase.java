package io.newsgraph.extraction.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * How the words of a rule follow each other, such as {@code SUBJECT ( .. born on? DATE}.
 *
 * <p>{@code SUBJECT}, {@code OBJECT} and {@code DATE} are what is related, {@code SUBJECTS} and {@code OBJECTS}
 * lists like "A, B and C", {@code WHEN} another date; other words stand for themselves by text or lemma, {@code a|b} for either, {@code
 * @name} for a class of words; {@code ?} behind a word makes it optional, {@code !} before it says that it
 * must not follow. {@code ~} is a run of modifiers,
 * {@code ..} a few words, {@code ...} more of them, {@code (..)} an aside in brackets if there is one, {@code ^}
 * the start of the sentence.
 */
record Phrase(List<Element> elements) {

    static final String SUBJECT = "SUBJECT";
    static final String SUBJECTS = "SUBJECTS";
    static final String OBJECT = "OBJECT";
    static final String OBJECTS = "OBJECTS";
    static final String DATE = "DATE";
    static final String WHEN = "WHEN";
    static final String MODIFIERS = "~";
    static final String FEW = "..";
    static final String MORE = "...";
    static final String ASIDE = "(..)";
    static final String START = "^";

    private static final Set<String> SPECIAL =
            Set.of(SUBJECT, SUBJECTS, OBJECT, OBJECTS, DATE, WHEN, MODIFIERS, FEW, MORE, ASIDE, START);

    /**
     * A part of a phrase.
     *
     * @param special what it stands for, or empty when it stands for its words
     * @param words lemmas or texts in lower case
     * @param optional whether it may be missing
     * @param barred whether the words must not stand here
     */
    record Element(String special, Set<String> words, boolean optional, boolean barred) {

        boolean isWord() {
            return special.isEmpty();
        }
    }

    static Phrase of(String text, Function<List<String>, Set<String>> classes) {
        var elements = new ArrayList<Element>();
        for (var part : text.strip().split("\\s+")) {
            var optional = part.length() > 1 && part.endsWith("?");
            var barred = part.startsWith("!");
            var bare = part.substring(barred ? 1 : 0, part.length() - (optional ? 1 : 0));
            var isSpecial = SPECIAL.contains(bare);
            var words = isSpecial ? Set.<String>of() : classes.apply(List.of(bare.split("\\|")));
            elements.add(new Element(isSpecial ? bare : "", words, optional, barred));
        }
        return new Phrase(List.copyOf(elements));
    }

    boolean has(String special) {
        return elements.stream().anyMatch(element -> element.special().equals(special));
    }

    /** Words of which a sentence must have one for the phrase to stand in it; empty if there are none such. */
    Set<String> anchor() {
        return elements.stream()
                .filter(element -> element.isWord() && !element.optional() && !element.barred())
                .map(Element::words)
                .filter(words -> !words.contains(RelationRules.PROFESSION))
                .findFirst()
                .orElse(Set.of());
    }
}
