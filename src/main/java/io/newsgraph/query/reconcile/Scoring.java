package io.newsgraph.query.reconcile;

import io.newsgraph.query.reconcile.Candidate.Feature;
import java.util.ArrayList;

/** Weighs what speaks for an actor. */
final class Scoring {

    private static final double OTHER_TYPE = 0.6;
    private static final double OTHER_VALUE = 0.7;
    private static final double OTHER_ITEM = 0.3;

    /** A value that agrees takes away that much of what is missing to certainty. */
    private static final double DOUBT_TAKEN = 0.5;

    private Scoring() {}

    /** The name counts first; a value that agrees takes doubt away, one that does not takes away from the score. */
    static Candidate of(ReconciliationQuery query, Profile profile) {
        var features = new ArrayList<Feature>();
        var score = 0.0;
        if (query.query() != null) {
            score = NameLikeness.of(query.query(), profile.actor());
            features.add(new Feature("name", rounded(score, 1000)));
        }
        if (!query.types().isEmpty()) {
            var fits = query.types().contains(profile.actor().type());
            score *= fits ? 1 : OTHER_TYPE;
            features.add(new Feature("type", fits));
        }
        for (var property : ActorProperty.values()) {
            var given = query.properties().get(property);
            if (given != null) {
                var agrees = property.agrees(profile, given);
                if (agrees.isPresent()) {
                    score = weighed(score, property, agrees.get());
                    features.add(new Feature(property.id(), agrees.get()));
                }
            }
        }
        features.add(new Feature("articles", profile.actor().articles()));
        return new Candidate(profile.actor(), rounded(100 * score, 10), false, features);
    }

    /** A Wikidata item means one and nobody else, whatever the name. */
    private static double weighed(double score, ActorProperty property, boolean agrees) {
        if (property == ActorProperty.WIKIDATA) {
            return agrees ? 1 : score * OTHER_ITEM;
        }
        return agrees ? score + (1 - score) * DOUBT_TAKEN : score * OTHER_VALUE;
    }

    private static double rounded(double value, int parts) {
        return (double) Math.round(value * parts) / parts;
    }
}
