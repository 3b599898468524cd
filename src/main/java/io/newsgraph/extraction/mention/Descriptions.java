package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.MentionKind;
import io.newsgraph.reading.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the phrases that a name makes together with what describes it: "the Finnish airline Finnair",
 * "Chancellor Angela Merkel", "Finnair, the Finnish airline".
 */
final class Descriptions {

    private Descriptions() {}

    /** The mentions that whole phrases make, given the names and common nouns of their sentence. */
    static List<Mention> with(List<Mention> nouns, List<Mention> names) {
        var whole = new ArrayList<Mention>();
        for (var noun : nouns) {
            if (noun.kind() == MentionKind.NOMINAL) {
                names.stream()
                        .filter(name -> name.entity() == noun.entity() && isBeside(noun, name))
                        .findFirst()
                        .ifPresent(name -> whole.add(whole(noun, name)));
            }
        }
        return whole;
    }

    private static boolean isBeside(Mention noun, Mention name) {
        return isRightBehind(name, noun) || isRightBehind(noun, name);
    }

    /** With nothing or a comma between. */
    private static boolean isRightBehind(Mention later, Mention earlier) {
        var gap = later.start() - earlier.end();
        return gap == 0 || gap == 1 && isComma(later.sentence(), earlier.end());
    }

    private static boolean isComma(Sentence sentence, int at) {
        return sentence.token(at).text().equals(",");
    }

    private static Mention whole(Mention noun, Mention name) {
        return new Mention(
                noun.sentence(),
                Math.min(noun.start(), name.start()),
                Math.max(noun.end(), name.end()),
                MentionKind.NOMINAL,
                name.entity());
    }
}
