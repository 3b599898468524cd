package io.newsgraph.audit;

import java.util.List;

/**
 * What came of one check.
 *
 * @param check its name
 * @param invariant what should hold, as a sentence
 * @param violations at how many places it does not hold
 * @param first the first of these places
 */
public record Verdict(String check, String invariant, long violations, List<Violation> first) {

    /** Copies the list. */
    public Verdict {
        first = List.copyOf(first);
    }

    /** Whether it holds everywhere. */
    public boolean holds() {
        return violations == 0;
    }
}
