package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The words of a name that tell its bearer from others, and when two such names are one. */
final class FullName {

    private static final Set<String> SUFFIXES = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");

    private FullName() {}

    /** The words of a name without a generation's suffix or a company's legal form. */
    static List<String> words(Spot spot) {
        var words = new ArrayList<>(Arrays.asList(spot.text().split(" ")));
        while (words.size() > 1 && SUFFIXES.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        while (spot.type() == ActorType.ORGANIZATION
                && words.size() > 1
                && CompanyForms.is(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return words;
    }

    static boolean isSame(ActorType type, List<String> one, List<String> other) {
        if (String.join(" ", one).equalsIgnoreCase(String.join(" ", other))) {
            return true;
        }
        if (type != ActorType.PERSON || one.size() < 2 || other.size() < 2) {
            return false;
        }
        var sameLast = one.get(one.size() - 1).equalsIgnoreCase(other.get(other.size() - 1));
        return sameLast && isSameGivenName(one.get(0), other.get(0));
    }

    private static boolean isSameGivenName(String one, String other) {
        var shorter = one.length() < other.length() ? one : other;
        var longer = shorter.equals(one) ? other : one;
        var isInitial = shorter.length() <= 2 && longer.startsWith(shorter.substring(0, 1));
        return one.equalsIgnoreCase(other) || isInitial;
    }
}
