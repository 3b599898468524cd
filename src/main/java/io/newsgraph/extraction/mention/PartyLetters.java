package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.reading.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the parties behind the letters that American news put after a legislator's name: "(D-Calif.)", ", R-Ariz.,". */
final class PartyLetters {

    private static final Map<String, String> PARTIES = Map.of("D", "Democratic Party", "R", "Republican Party");

    private final Lexicon lexicon;

    PartyLetters(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The letters that no other name covers. */
    List<Spot> in(Sentence sentence, boolean[] covered) {
        var spots = new ArrayList<Spot>();
        for (var i = 1; i + 2 < sentence.size(); i++) {
            if (!covered[i] && isBetweenNameAndState(sentence, i)) {
                var at = i;
                party(sentence.token(i).text())
                        .map(name -> lexicon.senses(name))
                        .filter(senses -> !senses.isEmpty())
                        .map(senses -> new Spot(sentence, at, at + 1, ActorType.ORGANIZATION, senses.subList(0, 1)))
                        .ifPresent(spots::add);
            }
        }
        return spots;
    }

    private static Optional<String> party(String letter) {
        return Optional.ofNullable(PARTIES.get(letter));
    }

    private static boolean isBetweenNameAndState(Sentence sentence, int at) {
        var before = sentence.token(at - 1).text();
        return (before.equals("(") || before.equals(","))
                && sentence.token(at + 1).text().equals("-")
                && sentence.token(at + 2).isCapitalized();
    }
}
