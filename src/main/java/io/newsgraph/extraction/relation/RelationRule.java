package io.newsgraph.extraction.relation;

import io.newsgraph.knowledge.RelationStatus;
import io.newsgraph.knowledge.RelationType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A rule of {@code rules/relations.yml}: a word that relates two of its arguments, or a phrase in which they stand.
 *
 * @param name its name, which travels with every claim it makes
 * @param type the relation's type
 * @param words lemmas on which it speaks, verbs and nouns alike; empty if it has a phrase
 * @param phrase how the words follow each other, for what syntax seldom gets right
 * @param subjects roles of the subject, the first that is filled wins
 * @param subjectKinds kinds that the subject may have, see {@link Kinds}
 * @param objects roles of the object, the first that is filled wins; {@code date} for a date as value
 * @param objectKinds kinds that the object may have
 * @param barred roles that must not be filled: "moved the business to Graz" tells nothing of who lives there
 * @param status what it says by itself: that it holds, held, or is to hold
 * @param dates what a date beside it tells
 * @param value what it says besides, such as the office
 * @param every whether a subject may stand in its phrase several times, as in "degrees from A and from B"
 * @param confidence share of its claims that hold, from 0 to 1
 * @param examples sentences in which it must speak
 * @param counterexamples sentences in which it must not
 */
record RelationRule(
        String name,
        RelationType type,
        Set<String> words,
        @Nullable Phrase phrase,
        List<String> subjects,
        Set<String> subjectKinds,
        List<String> objects,
        Set<String> objectKinds,
        List<String> barred,
        RelationStatus status,
        Dates dates,
        @Nullable String value,
        boolean every,
        double confidence,
        List<String> examples,
        List<String> counterexamples) {

    /** The role that stands for a date. */
    static final String DATE = "date";

    /** What a date without "since" or "until" tells of a relation. */
    enum Dates {
        /** Nothing: it dates something that happened while the relation held. */
        WITHIN,
        /** Its beginning: "joined in 2004". */
        START,
        /** Its end: "resigned in 2009". */
        END
    }

    /** What it looks for, in words. */
    String wanted() {
        return wanted(subjects, subjectKinds) + " with " + (statesDate() ? "a date" : wanted(objects, objectKinds));
    }

    private static String wanted(List<String> roles, Set<String> kinds) {
        return String.join(" or ", new TreeSet<>(kinds)) + " as " + String.join(" or ", roles);
    }

    /** Whether several may stand in the same relation by one word: "her sons Adam and Peter". */
    boolean isPlural() {
        return type == RelationType.CHILD_OF || phrase != null && phrase.has(Phrase.SUBJECTS);
    }

    /** Whether it states a date instead of an object. */
    boolean statesDate() {
        return objects.contains(DATE) || phrase != null && phrase.has(Phrase.DATE);
    }
}
