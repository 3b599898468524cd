package io.newsgraph.extraction.mention;

import io.newsgraph.lexicon.Sense;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a capital from the government that sits in it: "in Moscow" is a place, "Moscow said" is Russia.
 *
 * <p>The word before and the word after decide. Syntax would tell a little more at a much higher cost.
 */
final class Metonymy {

    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "around",
            "into",
            "from",
            "through",
            "via",
            "across",
            "inside",
            "throughout",
            "above",
            "off",
            "central",
            "northern",
            "southern",
            "eastern",
            "western",
            "downtown",
            "greater",
            "visit",
            "visiting",
            "visited",
            "to",
            "of",
            "leave",
            "left",
            "leaving",
            "capital");
    private static final int CAPITAL_WITHIN = 6;
    private static final Set<String> ACTING = Set.of(
            "said", "says", "has", "have", "had", "is", "was", "will", "would", "could", "may", "might", "should",
            "must", "and", "'s", "’s");

    List<Spot> resolve(List<Spot> spots) {
        var resolved = new ArrayList<Spot>(spots.size());
        spots.forEach(spot -> resolved.add(resolve(spot)));
        return resolved;
    }

    private static Spot resolve(Spot spot) {
        var hasBoth = spot.senses().stream().map(Sense::use).distinct().count() > 1
                && spot.senses().stream().anyMatch(sense -> sense.use() == Sense.Use.METONYM);
        if (!hasBoth) {
            return spot;
        }
        var governs = isGovernment(spot);
        var senses = spot.senses().stream()
                .sorted(Comparator.comparingInt(sense -> (sense.use() == Sense.Use.METONYM) == governs ? 0 : 1))
                .toList();
        return new Spot(
                spot.sentence(), spot.start(), spot.end(), senses.get(0).actor().type(), senses);
    }

    private static boolean isGovernment(Spot spot) {
        var sentence = spot.sentence();
        var before =
                spot.start() == 0 ? "" : sentence.token(spot.start() - 1).text().toLowerCase(Locale.ROOT);
        if (LOCATIVE.contains(before) || isCalledCapital(spot)) {
            return false;
        }
        if (spot.end() >= sentence.size()) {
            return !before.isEmpty();
        }
        var after = sentence.token(spot.end());
        if (spot.start() == 0 || before.equals(",")) {
            // A dateline or an apposition to a place: "Paris, France", "MOSCOW (agency) -".
            return ACTING.contains(after.text())
                    || after.isVerb()
                    || after.tag().equals("MD");
        }
        return !after.isNoun();
    }

    /** "Nairobi is the capital of Kenya" */
    private static boolean isCalledCapital(Spot spot) {
        var sentence = spot.sentence();
        for (var at = spot.end() + 1; at < Math.min(sentence.size(), spot.end() + CAPITAL_WITHIN); at++) {
            if (sentence.token(at).lemma().equals("capital")) {
                return sentence.token(spot.end()).lemma().matches("be|remain|become|,");
            }
        }
        return false;
    }
}
