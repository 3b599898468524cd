package io.newsgraph.extraction.relation;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.RelationStatus;
import io.newsgraph.knowledge.RelationType;
import java.util.List;
import java.util.Set;

/**
 * A rule of {@code rules/relations.yml}: a word that relates two of its arguments.
 *
 * @param name its name, which travels with every claim it makes
 * @param type the relation's type
 * @param words lemmas on which it speaks, verbs and nouns alike
 * @param subjects roles of the subject, the first that is filled wins
 * @param subjectKinds kinds that the subject may have
 * @param objects roles of the object, the first that is filled wins; {@code date} for a date as value
 * @param objectKinds kinds that the object may have
 * @param status what it says by itself: that it holds, held, or is to hold
 * @param confidence share of its claims that hold, from 0 to 1
 * @param examples sentences in which it must speak
 * @param counterexamples sentences in which it must not
 */
record RelationRule(
        String name,
        RelationType type,
        Set<String> words,
        List<String> subjects,
        Set<ActorType> subjectKinds,
        List<String> objects,
        Set<ActorType> objectKinds,
        RelationStatus status,
        double confidence,
        List<String> examples,
        List<String> counterexamples) {

    /** The role that stands for a date. */
    static final String DATE = "date";
}
