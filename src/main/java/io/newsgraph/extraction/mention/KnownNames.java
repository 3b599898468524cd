package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.lexicon.Match;
import io.newsgraph.lexicon.Sense;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the names that the lexicon knows in a sentence, with the edges that a name has. */
final class KnownNames {

    /** Words in capitals that are shorter than this mostly are abbreviations. */
    private static final int SHORTEST_SHOUTED = 3;

    private final Lexicon lexicon;

    KnownNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What the lexicon knows; words in capitals throughout are tried as they are, then as plain names. */
    List<Match<Sense>> in(Sentence sentence) {
        var words = sentence.tokens().stream().map(Token::text).toList();
        var matches = new ArrayList<>(lexicon.names(words));
        var titled = titled(words);
        if (!titled.equals(words)) {
            for (var match : lexicon.names(titled)) {
                if (matches.stream().noneMatch(other -> other.start() < match.end() && match.start() < other.end())) {
                    matches.add(match);
                }
            }
        }
        return matches.stream().flatMap(match -> edged(match, words).stream()).toList();
    }

    /** The words with those in capitals written as names; a short one only among others in capitals. */
    private static List<String> titled(List<String> words) {
        var titled = new ArrayList<String>(words.size());
        for (var i = 0; i < words.size(); i++) {
            var isAmongOthers =
                    i > 0 && isShouted(words.get(i - 1)) || i + 1 < words.size() && isShouted(words.get(i + 1));
            var word = words.get(i);
            var isName = isShouted(word) && (isAmongOthers || word.length() > SHORTEST_SHOUTED);
            titled.add(isName ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word);
        }
        return titled;
    }

    private static boolean isShouted(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    /** The match without article and common nouns, "Fort Worth" and "Texas" apart, a company with its legal form. */
    private List<Match<Sense>> edged(Match<Sense> match, List<String> words) {
        var start = match.start();
        var end = match.end();
        while (end - start > 1 && isSurplus(words.get(start)) && !isCalledThe(match, words.get(start))) {
            start++;
        }
        while (end - start > 1
                && isLower(words.get(end - 1))
                && !words.get(end - 2).equals("-")) {
            end--;
        }
        if (isAdjectiveBefore(match, start, end, words)) {
            var adjective = lexicon.senses(words.get(start));
            return List.of(new Match<>(start, start + 1, adjective), new Match<>(start + 1, end, match.values()));
        }
        var comma = words.subList(start, end).indexOf(",");
        if (comma > 0 && end - start - comma == 2) {
            var region = lexicon.senses(words.get(end - 1));
            if (!region.isEmpty() && !isCapitalDistrict(words.get(end - 1))) {
                return List.of(new Match<>(start, start + comma, match.values()), new Match<>(end - 1, end, region));
            }
        }
        if (end < words.size() && isCompany(match) && CompanyForms.is(words.get(end)) && !isLower(words.get(end))) {
            end++;
        }
        return List.of(new Match<>(start, end, values(match, start, end, words)));
    }

    /** "British Labour Party" is the Labour Party of Britain. */
    private boolean isAdjectiveBefore(Match<Sense> match, int start, int end, List<String> words) {
        if (end - start < 3 || !match.values().get(0).actor().kind().equals("party")) {
            return false;
        }
        return lexicon.senses(words.get(start)).stream().anyMatch(sense -> sense.use() == Sense.Use.ADJECTIVE)
                && lexicon.senses(String.join(" ", words.subList(start + 1, end))).stream()
                        .anyMatch(match.values()::contains);
    }

    /** "The Hague" */
    private static boolean isCalledThe(Match<Sense> match, String word) {
        return word.equals("The")
                && match.values().stream()
                        .anyMatch(sense -> sense.actor().type() == ActorType.PLACE
                                && sense.actor().name().startsWith("The "));
    }

    private static boolean isSurplus(String word) {
        return word.equalsIgnoreCase("the") || isLower(word) && !Particles.is(word);
    }

    private static boolean isLower(String word) {
        return Character.isLetter(word.charAt(0)) && word.chars().noneMatch(Character::isUpperCase);
    }

    /** "Washington, D.C." is one name. */
    private static boolean isCapitalDistrict(String word) {
        return word.startsWith("D");
    }

    private static boolean isCompany(Match<Sense> match) {
        return match.values().stream().anyMatch(sense -> sense.actor().kind().equals("company"));
    }

    /** "New York" within "New York state" still means the state; in "U.S. government" it means the country. */
    private List<Sense> values(Match<Sense> match, int start, int end, List<String> words) {
        if (end >= match.end()) {
            return match.values();
        }
        var own = lexicon.senses(String.join(" ", words.subList(start, end)));
        var isOther = !own.isEmpty()
                && own.get(0).actor().type() != match.values().get(0).actor().type();
        return isOther ? own : match.values();
    }
}
