package io.newsgraph.query.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Makes one list of several by reciprocal rank fusion (Cormack et al. 2009): the score of a sentence is the sum of
 * 1 / (60 + its rank) over the lists in which it stands, so that measures need not be compared. Sentences of the same words
 * count as one.
 */
final class Ranking {

    /** As in the paper; the higher it is, the less the first ranks stand out. */
    private static final int DAMPING = 60;

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** Adds what one way of finding gave, the best first. */
    Ranking add(Finding finding, List<Hit> hits) {
        var rank = 0;
        for (var hit : hits) {
            var entry = entries.computeIfAbsent(hit.words(), words -> new Entry());
            if (entry.best.putIfAbsent(finding, hit) == null) {
                rank++;
                entry.score += 1.0 / (DAMPING + rank);
            }
            entry.ids.add(hit.id());
        }
        return this;
    }

    /** The best of all. */
    List<Entry> top(int limit) {
        var sorted = new ArrayList<>(entries.values());
        sorted.sort(Comparator.comparingDouble((Entry entry) -> -entry.score).thenComparing(Entry::id));
        return sorted.subList(0, Math.min(limit, sorted.size()));
    }

    /** Sentences of the same words. */
    static final class Entry {

        private final Map<Finding, Hit> best = new EnumMap<>(Finding.class);
        private final TreeSet<String> ids = new TreeSet<>();
        private double score;

        /** The first of their ids. */
        String id() {
            return ids.first();
        }

        double score() {
            return score;
        }

        int copies() {
            return ids.size() - 1;
        }

        /** What each way that has found one of them gave for it. */
        Map<Finding, Hit> best() {
            return best;
        }
    }
}
