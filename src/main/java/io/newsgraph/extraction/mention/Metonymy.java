package io.newsgraph.extraction.mention;

import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.lexicon.Sense;
import io.newsgraph.reading.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells a capital from the government that sits in it: "in Moscow" is a place, "Moscow said" and "ties
 * with Moscow" are Russia.
 *
 * <p>The words around it decide, of which the lexicon knows what they tell. A parse would tell a little
 * more at a much higher cost.
 */
final class Metonymy {

    /** How far before a preposition the noun or verb stands that it belongs to. */
    private static final int REACH = 4;

    private static final int REACH_OF_BETWEEN = 8;
    private static final Set<String> COORDINATING = Set.of("and", "or", ",");

    private final Lexicon lexicon;

    Metonymy(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Spot> resolve(List<Spot> spots) {
        var resolved = new ArrayList<Spot>(spots.size());
        var starts = new HashMap<Integer, Integer>();
        for (var i = 0; i < spots.size(); i++) {
            var spot = spots.get(i);
            if (i > 0 && spots.get(i - 1).sentence() != spot.sentence()) {
                starts.clear();
            }
            resolved.add(resolve(spot, starts));
            starts.put(spot.end(), spot.start());
        }
        return resolved;
    }

    private Spot resolve(Spot spot, Map<Integer, Integer> starts) {
        var hasBoth = spot.senses().stream().map(Sense::use).distinct().count() > 1
                && spot.senses().stream().anyMatch(sense -> sense.use() == Sense.Use.METONYM);
        if (!hasBoth) {
            return spot;
        }
        var governs = isGovernment(spot, listStart(spot, starts));
        var senses = spot.senses().stream()
                .sorted(Comparator.comparingInt(sense -> (sense.use() == Sense.Use.METONYM) == governs ? 0 : 1))
                .toList();
        return new Spot(
                spot.sentence(), spot.start(), spot.end(), senses.get(0).actor().type(), senses);
    }

    /** Where the list of names begins that a name ends, for "in" goes with all of "in Kyiv, Lviv and Odesa". */
    private static int listStart(Spot spot, Map<Integer, Integer> starts) {
        var start = spot.start();
        while (COORDINATING.contains(Around.text(spot.sentence(), start - 1)) && starts.containsKey(start - 1)) {
            start = starts.getOrDefault(start - 1, start - 1);
        }
        return start;
    }

    private boolean isGovernment(Spot spot, int listStart) {
        var sentence = spot.sentence();
        var before = seat(Around.text(sentence, listStart - 1));
        if (before.equals("locative") || isReached(sentence, listStart - 1)) {
            return false;
        }
        if (before.equals("toward")) {
            return isDealing(sentence, listStart - 1);
        }
        var behind = spot.end();
        if (isGenitive(sentence, behind)) {
            return !seat(Around.text(sentence, behind + 1)).equals("sight");
        }
        if (behind >= sentence.size()) {
            return spot.start() > 0;
        }
        if (sentence.token(behind).isNoun()) {
            return seat(sentence.token(behind).text()).equals("staff");
        }
        var verb = predicate(sentence, behind);
        if (verb < sentence.size() && isFinite(sentence, verb)) {
            return acts(sentence, verb);
        }
        // A dateline or an apposition to a place: "Paris, France", "MOSCOW (agency) -".
        return spot.start() > 0 && !sentence.token(spot.start() - 1).text().equals(",");
    }

    private String seat(String word) {
        return lexicon.seatWord(word).orElse("");
    }

    private boolean isReached(Sentence sentence, int at) {
        return at >= 0
                && sentence.token(at).isVerb()
                && seat(sentence.token(at).lemma()).equals("reached");
    }

    /** "talks between", "a warning to", "pressure from", "critics of". */
    private boolean isDealing(Sentence sentence, int preposition) {
        var reach = sentence.token(preposition).text().equals("between") ? REACH_OF_BETWEEN : REACH;
        for (var i = preposition - 1; i >= Math.max(0, preposition - reach); i--) {
            var token = sentence.token(i);
            if (seat(token.lemma()).equals("dealing")) {
                return true;
            }
            if (token.tag().equals("IN") && reach == REACH || token.text().equals(",")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isGenitive(Sentence sentence, int at) {
        return at < sentence.size() && sentence.token(at).tag().equals("POS");
    }

    /** Where the verb of a subject stands, behind adverbs and "on Monday". */
    private static int predicate(Sentence sentence, int at) {
        var verb = at;
        while (verb < sentence.size() && sentence.token(verb).tag().startsWith("RB")) {
            verb++;
        }
        if (Around.text(sentence, verb).equals("on")
                && verb + 1 < sentence.size()
                && sentence.token(verb + 1).isProper()) {
            return predicate(sentence, verb + 2);
        }
        return verb;
    }

    private static boolean isFinite(Sentence sentence, int at) {
        return sentence.token(at).isVerb() || sentence.token(at).tag().equals("MD");
    }

    /** A city falls, is shelled or is a port; the rest is done by governments. */
    private boolean acts(Sentence sentence, int verb) {
        var lemma = sentence.token(verb).lemma();
        if (seat(lemma).equals("fallen")) {
            return false;
        }
        var next = predicate(sentence, verb + 1);
        if (lemma.equals("have") && Around.text(sentence, next).equals("been")) {
            return !seat(Around.lemma(sentence, next + 1)).equals("suffered");
        }
        var isStative = lemma.equals("be") && next < sentence.size();
        return !isStative
                || !Set.of("DT", "CD").contains(sentence.token(next).tag())
                        && !Set.of("suffered", "reached")
                                .contains(seat(sentence.token(next).lemma()));
    }
}
