package io.newsgraph.benchmark;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with its actors, some of the places that mention them, and its main events and relations.
 *
 * @param file where the article stands, with one sentence a line
 */
record GoldArticle(
        String id,
        String file,
        List<GoldActor> actors,
        List<Probe> probes,
        List<GoldEvent> events,
        List<GoldRelation> relations) {

    /**
     * An actor of the article.
     *
     * @param names the distinct names that the article uses for it; empty when it only describes it
     */
    record GoldActor(String name, String type, @Nullable String country, List<String> names) {

        boolean isNamed() {
            return !names.isEmpty();
        }
    }

    /** A mention, the first of that wording in its sentence, and whom it means. */
    record Probe(String mention, int sentence, String actor) {}
}
