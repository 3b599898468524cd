package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.reading.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Abbreviations of names and where a text introduces them: "the Nordic Seafarers Federation (NSF)". */
final class Abbreviations {

    private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Z.&]{1,7}");
    private static final Pattern OPENING = Pattern.compile("[(\\[]|-LRB-");

    private Abbreviations() {}

    static boolean isAcronym(String text) {
        return ACRONYM.matcher(text).matches();
    }

    /** The first letters of the capitalized words. */
    static String initials(List<String> words) {
        var initials = new StringBuilder();
        for (var word : words) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    /** What the article itself says an abbreviation means counts more than what it means elsewhere. */
    static Set<String> defined(List<Spot> spots) {
        var defined = new HashSet<String>();
        for (var i = 1; i < spots.size(); i++) {
            if (spots.get(i - 1).type() == ActorType.ORGANIZATION && isBracketedAfter(spots.get(i - 1), spots.get(i))) {
                defined.add(spots.get(i).text());
            }
        }
        return defined;
    }

    /** "(OSCE)" right behind a name abbreviates it. */
    static boolean isBracketedAfter(@Nullable Spot previous, Spot spot) {
        return previous != null
                && previous.sentence() == spot.sentence()
                && spot.start() == previous.end() + 1
                && OPENING.matcher(spot.sentence().token(previous.end()).text()).matches()
                && isAcronym(spot.text());
    }

    /** The bracketed initials of names that the name finder overlooks. */
    static List<Spot> unseen(Sentence sentence, List<Spot> spots, boolean[] covered) {
        var unseen = new ArrayList<Spot>();
        for (var spot : spots) {
            var at = spot.end() + 1;
            if (spot.length() > 1 && at < sentence.size() && !covered[at] && isInitials(sentence, spot, at)) {
                unseen.add(new Spot(sentence, at, at + 1, ActorType.ORGANIZATION, List.of()));
            }
        }
        return unseen;
    }

    private static boolean isInitials(Sentence sentence, Spot spot, int at) {
        var text = sentence.token(at).text();
        var words = List.of(spot.text().split("[ -]"));
        return OPENING.matcher(sentence.token(at - 1).text()).matches()
                && isAcronym(text)
                && initials(words).startsWith(text.replaceAll("[^A-Z]", ""));
    }
}
