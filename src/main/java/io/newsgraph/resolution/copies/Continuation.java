package io.newsgraph.resolution.copies;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a text has behind a beginning that stands elsewhere as a whole report.
 *
 * @param beginning its words up to there
 * @param rest the words behind
 * @param headline over both
 */
record Continuation(List<Word> beginning, List<Word> rest, Headline headline) {

    /** A shorter rest is a line or two more. */
    private static final int SHORTEST_REST = 60;

    private static final double HEADLINE = 0.4;
    private static final double NAMES = 0.15;

    /**
     * Whether the rest belongs to the same report: the headline is about the beginning, or the names go on. A digest
     * goes on with the names of its next report, under a headline about all or none of them.
     */
    boolean isOfSameReport() {
        return rest.size() < SHORTEST_REST || headlineFits() || namesGoOn();
    }

    private boolean headlineFits() {
        var stems = new HashSet<String>();
        beginning.forEach(word -> stems.add(Headline.stem(word.form())));
        var told = headline.stems();
        var found = told.stream().filter(stems::contains).count();
        return !told.isEmpty() && found >= HEADLINE * told.size();
    }

    private boolean namesGoOn() {
        var known = Set.copyOf(names(beginning));
        var later = names(rest);
        return later.stream().filter(known::contains).count() >= NAMES * Math.max(1, later.size());
    }

    private static List<String> names(List<Word> words) {
        return words.stream()
                .filter(word -> word.kind() == Word.Kind.NAME)
                .map(Word::form)
                .toList();
    }
}
