package io.newsgraph.pipeline;

import io.newsgraph.knowledge.Findings;
import java.util.concurrent.CompletableFuture;

/**
 * Findings that are to be written.
 *
 * @param findings what was found in an article
 * @param isPatient whether to wait for a Neo4j that is away, rather than to fail
 * @param outcome what becomes of it; whoever completes or cancels it takes the order back
 */
record Order(Findings findings, boolean isPatient, CompletableFuture<LoadOutcome> outcome) {

    Order(Findings findings, boolean isPatient) {
        this(findings, isPatient, new CompletableFuture<>());
    }

    boolean isOpen() {
        return !outcome.isDone();
    }

    /** How much work it is, in things to write. */
    int weight() {
        return findings.sentences().size()
                + findings.mentions().size()
                + findings.events().size()
                + findings.relations().size();
    }
}
