package io.newsgraph.lexicon;

import java.util.List;
import java.util.Set;

/** A closed list of phrases, to be looked for among words in lower case. */
public final class Phrases {

    private final Set<String> phrases;
    private final int longest;

    private Phrases(String file) {
        phrases = Set.copyOf(Table.pairs(file).keySet());
        longest = phrases.stream()
                .mapToInt(phrase -> phrase.split(" ").length)
                .max()
                .orElse(0);
    }

    /** What begins the lines that an outlet sets around its reports, such as "sign up for". */
    public static Phrases boilerplate() {
        return new Phrases("boilerplate.txt");
    }

    /** What headlines say over many reports at once, such as "live updates". */
    public static Phrases roundUps() {
        return new Phrases("round-ups.txt");
    }

    /** Whether the words begin with one of the phrases. */
    public boolean begin(List<String> words) {
        return standAt(words, 0);
    }

    /** Whether one of the phrases stands anywhere among the words. */
    public boolean occurIn(List<String> words) {
        for (var at = 0; at < words.size(); at++) {
            if (standAt(words, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean standAt(List<String> words, int at) {
        var phrase = new StringBuilder();
        for (var word : words.subList(at, Math.min(words.size(), at + longest))) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(word);
            if (phrases.contains(phrase.toString())) {
                return true;
            }
        }
        return false;
    }
}
