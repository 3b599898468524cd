package io.newsgraph.audit;

import java.util.ArrayList;
import java.util.List;

/** Counts violations and keeps the first of them. */
final class Tally {

    private static final int MOST_KEPT = 20;

    private final List<Violation> first = new ArrayList<>();
    private long number;

    void add(Violation violation) {
        number++;
        if (first.size() < MOST_KEPT) {
            first.add(violation);
        }
    }

    Verdict verdict(String check, String invariant) {
        return new Verdict(check, invariant, number, first);
    }
}
