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
 * @name} for a class of words; {@code ?} behind a word makes it optional. {@code ~} is a run of modifiers,
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
     */
    record Element(String special, Set<String> words, boolean optional) {

        boolean isWord() {
            return special.isEmpty();
        }
    }

    static Phrase of(String text, Function<List<String>, Set<String>> classes) {
        var elements = new ArrayList<Element>();
        for (var part : text.strip().split("\\s+")) {
            var optional = part.length() > 1 && part.endsWith("?");
            var bare = optional ? part.substring(0, part.length() - 1) : part;
            elements.add(
                    SPECIAL.contains(bare)
                            ? new Element(bare, Set.of(), optional)
                            : new Element("", classes.apply(List.of(bare.split("\\|"))), optional));
        }
        return new Phrase(List.copyOf(elements));
    }

    boolean has(String special) {
        return elements.stream().anyMatch(element -> element.special().equals(special));
    }

    /** Words of which a sentence must have one for the phrase to stand in it; empty if there are none such. */
    Set<String> anchor() {
        return elements.stream()
                .filter(element -> element.isWord() && !element.optional())
                .map(Element::words)
                .filter(words -> !words.contains(RelationRules.PROFESSION))
                .findFirst()
                .orElse(Set.of());
    }
}
