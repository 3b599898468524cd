package io.newsgraph.web;

import io.newsgraph.query.Evidence;
import io.newsgraph.query.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The claims behind a relation or event.
 *
 * @param next what to ask for to get the next page; absent on the last
 */
record FoundEvidence(List<Evidence> evidence, @Nullable String next) {

    static FoundEvidence on(Page<Evidence> page) {
        return new FoundEvidence(page.items(), page.next());
    }
}
