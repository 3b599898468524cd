package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Token;
import java.util.List;
import java.util.Set;

/**
 * A line of results or standings, in which the names of cities stand for their teams: "Chicago at
 * Milwaukee", "Boston 67 45 .598".
 */
final class ScoreLine {

    private static final Set<String> AGAINST = Set.of("at", "v", "v.", "vs", "vs.");
    private static final int FEWEST_NUMBERS = 2;

    private ScoreLine() {}

    static boolean is(Sentence sentence, List<Spot> spots) {
        if (spots.isEmpty() || sentence.tokens().stream().anyMatch(Token::isVerb)) {
            return false;
        }
        var numbers = sentence.tokens().stream().filter(ScoreLine::isNumber).count();
        return numbers >= FEWEST_NUMBERS && !hasMonth(sentence) || isPairing(sentence, spots);
    }

    private static boolean isNumber(Token token) {
        return token.tag().equals("CD")
                && token.text().chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == '-');
    }

    /** A dateline has numbers too. */
    private static boolean hasMonth(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token ->
                        token.text().matches("(?i)(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?")
                                || token.text().matches("\\d{4}-\\d\\d-\\d\\d"));
    }

    /** "A at B" and nothing else. */
    private static boolean isPairing(Sentence sentence, List<Spot> spots) {
        return spots.size() == 2
                && spots.get(0).start() == 0
                && spots.get(1).end() == sentence.size()
                && spots.get(1).start() - spots.get(0).end() == 1
                && AGAINST.contains(sentence.token(spots.get(0).end()).lemma());
    }

    static List<Spot> teams(List<Spot> spots) {
        return spots.stream()
                .map(spot -> spot.type() == ActorType.PLACE
                        ? new Spot(spot.sentence(), spot.start(), spot.end(), ActorType.ORGANIZATION, List.of())
                        : spot)
                .toList();
    }
}
