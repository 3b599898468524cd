package io.newsgraph.benchmark;

import io.newsgraph.knowledge.Actor;
import io.newsgraph.knowledge.ActorType;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells whether an actor is the one that an annotation names, such as {@code Russian diplomats | Russia}. */
final class Names {

    private static final Pattern BETWEEN_ALTERNATIVES = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?= |$)");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DETERMINERS =
            Pattern.compile("^((the|a|an|his|her|its|their|this|that|these|those|some|two|three|dozens of) )+");

    private Names() {}

    /**
     * Whether one of the alternatives is the actor's.
     *
     * @param nominals the noun phrases by which the passage refers to the actor
     */
    static boolean match(String alternatives, Actor actor, Collection<String> nominals) {
        return alternatives(alternatives)
                .anyMatch(name -> isNamed(name, actor) || nominals.stream().anyMatch(text -> isDescribed(name, text)));
    }

    static boolean sameText(String one, String other) {
        return folded(one).equals(folded(other));
    }

    static Stream<String> alternatives(String alternatives) {
        return Arrays.stream(BETWEEN_ALTERNATIVES.split(alternatives));
    }

    private static boolean isNamed(String name, Actor actor) {
        var wanted = folded(name);
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                        .map(Names::folded)
                        .anyMatch(wanted::equals)
                || actor.type() == ActorType.PERSON && endsWith(wanted, folded(actor.name()))
                || actor.type() == ActorType.GROUP && isDescribed(name, actor.name());
    }

    /** Common nouns agree when they share their head, the last word: "nine soldiers" and "soldiers". */
    private static boolean isDescribed(String name, String nominal) {
        var wanted = folded(name);
        var seen = folded(nominal);
        return endsWith(wanted, seen) || endsWith(seen, wanted) || !isName(name) && sameHead(wanted, seen);
    }

    private static boolean isName(String name) {
        return Character.isUpperCase(name.charAt(name.lastIndexOf(' ') + 1));
    }

    private static boolean sameHead(String one, String other) {
        return one.substring(one.lastIndexOf(' ') + 1).equals(other.substring(other.lastIndexOf(' ') + 1));
    }

    private static boolean endsWith(String longer, String shorter) {
        return longer.equals(shorter) || longer.endsWith(" " + shorter);
    }

    private static String folded(String name) {
        var plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var lower = POSSESSIVE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        var words = OTHER.matcher(lower).replaceAll(" ").strip();
        return DETERMINERS.matcher(words).replaceFirst("");
    }
}
