package io.newsgraph.query.path;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who can be reached from one actor in so many steps, and by which relations; grows by a step at a time. */
final class Circle {

    private final Set<String> inside = new HashSet<>();
    private final Map<String, List<Link>> steps = new HashMap<>();
    private Set<String> rim;
    private long prominence;
    private int radius;
    private int links;

    /**
     * The circle of nobody but an actor.
     *
     * @param articles how many articles name it
     */
    Circle(String center, long articles) {
        inside.add(center);
        rim = Set.of(center);
        prominence = articles;
    }

    /** How many steps its rim is away. */
    int radius() {
        return radius;
    }

    /** The ids of those who cannot be reached in fewer steps than its radius, in order. */
    Set<String> rim() {
        return rim;
    }

    /** How many articles name those on the rim: who is in the news more has more relations to look at. */
    long prominence() {
        return prominence;
    }

    /**
     * Moves the rim by a step.
     *
     * @param links all that lead away from those on the rim, in the order in which they are to be followed
     * @param articles how many articles name those whom the links reach
     */
    void grow(List<Link> links, Map<String, Long> articles) {
        var next = new TreeSet<String>();
        for (var link : links) {
            if (!inside.contains(link.to())) {
                steps.computeIfAbsent(link.to(), actor -> new ArrayList<>()).add(link);
                next.add(link.to());
            }
        }
        inside.addAll(next);
        this.links += links.size();
        rim = Collections.unmodifiableSet(next);
        prominence = next.stream()
                .mapToLong(actor -> articles.getOrDefault(actor, 0L))
                .sum();
        radius++;
    }

    /** The last steps of the shortest ways to somebody inside; none for the center. */
    List<Link> stepsTo(String actor) {
        return steps.getOrDefault(actor, List.of());
    }

    /** How many links have been looked at for it. */
    int links() {
        return links;
    }
}
