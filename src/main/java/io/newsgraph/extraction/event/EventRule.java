package io.newsgraph.extraction.event;

import io.newsgraph.extraction.clause.Factuality;
import io.newsgraph.knowledge.EventStatus;
import io.newsgraph.knowledge.EventType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule of {@code rules/events}: which words, in which company, tell of which event, and where to look
 * for those who take part.
 *
 * @param name its name, which travels with every claim it makes
 * @param type PLOVER's type
 * @param mode PLOVER's mode
 * @param verbs lemmas of verbs, each alone or with a particle behind a space
 * @param nouns lemmas of nouns
 * @param conditions role -> alternatives of which one must stand in that role
 * @param exceptions role -> alternatives of which none may
 * @param factuality what it asks of the act's factuality, and then states as done: that it was refused or demanded
 * @param sources roles in which to look for the source, the first that is filled wins
 * @param targets roles in which to look for the target, the first that is filled wins
 * @param symmetric whether those who take part do the same to each other
 * @param alone whether it may be told without anybody taking part
 * @param confidence share of its claims that hold, from 0 to 1
 * @param examples sentences in which it must speak
 * @param counterexamples sentences in which it must not
 */
record EventRule(
        String name,
        EventType type,
        @Nullable String mode,
        Set<String> verbs,
        Set<String> nouns,
        Map<String, List<String>> conditions,
        Map<String, List<String>> exceptions,
        Set<String> factuality,
        List<String> sources,
        List<String> targets,
        boolean symmetric,
        boolean alone,
        double confidence,
        List<String> examples,
        List<String> counterexamples) {

    /** Stands for every verb. */
    static final String ANY = "*";

    /** The act is denied. */
    private static final String NEGATED = "negated";

    /** The act is planned or only thought of. */
    private static final String UNREAL = "unreal";

    /** A rule that asks for more is preferred to one that asks for less. */
    int specificity() {
        return conditions.size() + factuality.size();
    }

    /** Whether it speaks on every verb. */
    boolean isOnAnyVerb() {
        return verbs.contains(ANY);
    }

    /** Whether it speaks of an act of such factuality. */
    boolean speaksOf(Factuality fact) {
        return factuality.stream().allMatch(wanted -> switch (wanted) {
            case NEGATED -> fact.negated();
            case UNREAL -> fact.status() != EventStatus.OCCURRED;
            default -> throw new IllegalArgumentException("rule " + name + ": what is " + wanted + "?");
        });
    }

    /** What becomes of the factuality of the act: a demand for something that is not yet done is itself done. */
    Factuality of(Factuality fact) {
        return factuality.isEmpty() ? fact : new Factuality(EventStatus.OCCURRED, false, fact.speaker());
    }
}
