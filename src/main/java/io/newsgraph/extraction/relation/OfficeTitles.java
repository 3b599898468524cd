package io.newsgraph.extraction.relation;

import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.lexicon.Match;
import io.newsgraph.lexicon.Office;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The titles of offices in a sentence: as the lexicon has them, in the plural, and "counterpart" for another's. */
final class OfficeTitles {

    /** What the counterparts of officials are called whose own titles are their country's. */
    private static final Map<String, String> ABROAD = Map.of(
            "Secretary of State", "Foreign Minister",
            "Foreign Secretary", "Foreign Minister",
            "Defense Secretary", "Defense Minister",
            "Home Secretary", "Interior Minister");

    private static final String FORMER = "ex-";

    private final Lexicon lexicon;

    OfficeTitles(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All titles, from left to right. */
    List<Match<Office>> in(Sentence sentence) {
        var titles = new ArrayList<>(lexicon.offices(
                sentence.tokens().stream().map(OfficeTitles::word).toList()));
        if (sentence.tokens().stream().anyMatch(OfficeTitles::isPlural)) {
            titles.addAll(plurals(sentence));
            titles.sort(Comparator.comparingInt(Match::start));
        }
        sentence.tokens().stream()
                .filter(token -> token.lemma().equals("counterpart"))
                .findFirst()
                .ifPresent(token -> counterpart(token, titles));
        return titles;
    }

    /** Whether a title is that of several people: "the presidents of A and B". */
    static boolean isPlural(Sentence sentence, Match<Office> title) {
        return isPlural(sentence.token(title.end() - 1));
    }

    /** "ex-president" is a president once. */
    private static String word(Token token) {
        var text = token.text();
        return text.regionMatches(true, 0, FORMER, 0, FORMER.length()) ? text.substring(FORMER.length()) : text;
    }

    private static boolean isPlural(Token token) {
        return token.tag().equals("NNS");
    }

    private List<Match<Office>> plurals(Sentence sentence) {
        var words = sentence.tokens().stream()
                .map(token -> isPlural(token) ? token.lemma() : word(token))
                .toList();
        return lexicon.offices(words).stream()
                .filter(title -> isPlural(sentence, title))
                .toList();
    }

    /** "met his Polish counterpart": the title that stands before. */
    private static void counterpart(Token token, List<Match<Office>> titles) {
        titles.stream()
                .filter(title -> title.end() <= token.index())
                .map(title -> title.values().get(0))
                .filter(office -> office.level().equals("state"))
                .findFirst()
                .ifPresent(office -> titles.add(new Match<>(
                        token.index(),
                        token.index() + 1,
                        List.of(new Office(ABROAD.getOrDefault(office.title(), office.title()), office.level())))));
    }
}
