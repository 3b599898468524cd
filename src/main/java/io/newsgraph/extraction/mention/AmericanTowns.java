package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.lexicon.Match;
import io.newsgraph.lexicon.Sense;
import io.newsgraph.reading.Sentence;

/** Tells American towns from the cities that they are called after: "Paris, Texas", "CAMBRIDGE, Mass." */
final class AmericanTowns {

    private static final String COUNTRY = "USA";

    private final Lexicon lexicon;

    AmericanTowns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a state of the United States follows a known name that belongs elsewhere. */
    boolean isNamesake(Sentence sentence, Match<Sense> match) {
        return Around.text(sentence, match.end()).equals(",")
                && match.values().stream().anyMatch(sense -> sense.actor().type() == ActorType.PLACE)
                && match.values().stream()
                        .noneMatch(sense -> COUNTRY.equals(sense.actor().country()))
                && isState(sentence, match);
    }

    private boolean isState(Sentence sentence, Match<Sense> match) {
        for (var length = 1; length <= 2 && match.end() + 1 + length <= sentence.size(); length++) {
            var senses = lexicon.senses(sentence.words(match.end() + 1, match.end() + 1 + length));
            // "Batumi, Georgia" and "Tbilisi, Georgia" are where they are.
            var isHome = senses.stream()
                    .anyMatch(sense -> match.values().stream()
                            .anyMatch(own -> own.actor().country() != null
                                    && own.actor()
                                            .country()
                                            .equals(sense.actor().country())));
            if (!isHome && senses.stream().anyMatch(AmericanTowns::isState)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isState(Sense sense) {
        // Georgia also is a state.
        return sense.actor().kind().equals("state")
                        && COUNTRY.equals(sense.actor().country())
                || sense.actor().name().equals("Georgia");
    }
}
