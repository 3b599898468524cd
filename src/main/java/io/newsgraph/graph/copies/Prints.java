package io.newsgraph.graph.copies;

import io.newsgraph.resolution.copies.Copies;
import io.newsgraph.resolution.copies.Copy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Articles that may be copies of each other, united where two of them are. */
final class Prints {

    private final Map<String, Print> prints = new TreeMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<Set<String>, Optional<Copy>> compared = new HashMap<>();

    Prints(Collection<Print> all) {
        all.forEach(print -> prints.put(print.id(), print));
    }

    private Print get(String id) {
        return Objects.requireNonNull(prints.get(id), id);
    }

    Collection<Print> all() {
        return prints.values();
    }

    /** Two that have been found to be one report before. */
    void unite(String one, String other) {
        parents.put(root(one), root(other));
    }

    /** Compares two, unless others tie them together already. */
    void compare(String one, String other) {
        if (!root(one).equals(root(other)) && between(one, other).isPresent()) {
            unite(one, other);
        }
    }

    /** Whether two are one report, found out once. */
    Optional<Copy> between(String one, String other) {
        return compared.computeIfAbsent(Set.of(one, other), pair -> copy(get(one), get(other)));
    }

    /** What stands on one page is one report, however often it was rewritten there. */
    private static Optional<Copy> copy(Print one, Print other) {
        var copy = Copies.between(one.text(), other.text());
        return one.isOnThePageOf(other)
                ? Optional.of(new Copy(copy.map(Copy::share).orElse(0.0), "the same page"))
                : copy;
    }

    /** The reports, each with all its prints, the original first. */
    List<List<Print>> reports() {
        var reports = new TreeMap<String, List<Print>>();
        prints.values()
                .forEach(print -> reports.computeIfAbsent(root(print.id()), root -> new ArrayList<>())
                        .add(print));
        reports.values().forEach(report -> report.sort(Print.FIRST));
        return List.copyOf(reports.values());
    }

    private String root(String id) {
        var root = id;
        for (var parent = parents.get(root); parent != null && !parent.equals(root); parent = parents.get(root)) {
            root = parent;
        }
        return root;
    }
}
