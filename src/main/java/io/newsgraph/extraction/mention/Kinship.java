package io.newsgraph.extraction.mention;

import io.newsgraph.reading.Sentence;
import java.util.Optional;
import java.util.Set;

/** Whose relative a text makes of somebody when it names him: "Kim's sister, Kim Yo Jong", "Akie Abe, his wife". */
final class Kinship {

    private static final Set<String> KIN = Set.of(
            "wife",
            "husband",
            "spouse",
            "widow",
            "widower",
            "father",
            "mother",
            "son",
            "daughter",
            "brother",
            "sister",
            "uncle",
            "aunt",
            "nephew",
            "niece",
            "cousin",
            "grandfather",
            "grandmother",
            "grandson",
            "granddaughter",
            "half-brother",
            "half-sister",
            "stepson",
            "stepdaughter",
            "son-in-law",
            "daughter-in-law",
            "brother-in-law",
            "sister-in-law",
            "ex-wife",
            "ex-husband");

    /** How far a possessor stands from the word for his relative: "his eldest surviving son". */
    private static final int FARTHEST = 4;

    private Kinship() {}

    /** The pronoun or the name of whoever the relative belongs to; empty when a name is given without. */
    static Optional<String> possessor(Spot spot) {
        return before(spot.sentence(), spot.start()).or(() -> after(spot.sentence(), spot.end()));
    }

    private static Optional<String> before(Sentence sentence, int start) {
        var at = start - 1;
        while (at >= 0 && Around.text(sentence, at).matches(",|the|late|Mr\\.?|Mrs\\.?|Ms\\.?|President|former")) {
            at--;
        }
        return KIN.contains(Around.lemma(sentence, at)) ? possessor(sentence, at) : Optional.empty();
    }

    private static Optional<String> after(Sentence sentence, int end) {
        if (!Around.text(sentence, end).matches(",|\\(|-LRB-")) {
            return Optional.empty();
        }
        for (var at = end + 1; at <= end + FARTHEST; at++) {
            if (KIN.contains(Around.lemma(sentence, at))) {
                return possessor(sentence, at);
            }
            if (Around.text(sentence, at).matches("[,.]|")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<String> possessor(Sentence sentence, int kin) {
        for (var at = kin - 1; at >= kin - FARTHEST && at >= 0; at--) {
            var token = sentence.token(at);
            if (token.tag().equals("PRP$")) {
                return Optional.of(token.text());
            }
            if (token.tag().equals("POS")) {
                return Optional.of(Around.text(sentence, at - 1));
            }
            if (!token.tag().matches("JJ.?|CD|VBN|NN|HYPH|,")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
