package io.newsgraph.extraction.mention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds where a text says that somebody has another name: "known as", "née", "formerly". */
final class Aliases {

    private static final int LONGEST = 6;
    private static final Pattern KNOWN_AS = Pattern.compile("[,(]? ?(?:who (?:is|was) |which (?:is|was) )?"
            + "(?:also|better|best|formerly|previously|originally|once|commonly|widely|popularly|locally|then|now|later)? ?"
            + "(?:known|(?<=[,(] ?)(?:called|nicknamed|dubbed)|(?<=(?:is|was) )(?:called|nicknamed|dubbed))"
            + "(?: simply| locally| popularly| widely| collectively)?(?: as| by)?(?: the)? ?[\"“'`]*");
    private static final Pattern OTHER_NAME =
            Pattern.compile("[,(] ?(?:formerly|née|nee|aka|a\\.k\\.a\\.|alias|born|formerly the) ?[\"“'`]*");

    private Aliases() {}

    /** Every spot that gives another name, with the spot whose other name it gives. */
    static Map<Spot, Spot> in(List<Spot> spots) {
        var aliases = new LinkedHashMap<Spot, Spot>();
        for (var i = 1; i < spots.size(); i++) {
            if (isAlias(spots.get(i - 1), spots.get(i))) {
                aliases.put(spots.get(i), spots.get(i - 1));
            }
        }
        return aliases;
    }

    private static boolean isAlias(Spot spot, Spot other) {
        var gap = other.start() - spot.end();
        if (spot.sentence() != other.sentence() || gap < 1 || gap > LONGEST || spot.type() != other.type()) {
            return false;
        }
        var words = spot.sentence().words(spot.end(), other.start()).strip().toLowerCase(Locale.ROOT);
        return KNOWN_AS.matcher(words).matches() || OTHER_NAME.matcher(words).matches();
    }
}
