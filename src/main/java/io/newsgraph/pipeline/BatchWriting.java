package io.newsgraph.pipeline;

import io.newsgraph.graph.Graph;
import io.newsgraph.graph.RejectedArticle;
import io.newsgraph.graph.Trouble;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Writes a batch in one transaction, and finds the articles that keep it from being written. */
record BatchWriting(Graph graph, GraphCalls calls) {

    private static final long FIRST_REST_MILLISECONDS = 200;

    /**
     * Completes each order that is open.
     *
     * @throws GraphCalls.GivenUp if Neo4j cannot be had at all
     */
    void write(List<Order> batch) {
        try {
            tryToWrite(batch);
        } catch (GraphCalls.GivenUp | CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            var open = open(batch);
            if (open.size() > 1) {
                write(open.subList(0, open.size() / 2));
                write(open.subList(open.size() / 2, open.size()));
            } else {
                open.forEach(order -> writeAlone(order, e));
            }
        }
    }

    private void tryToWrite(List<Order> batch) {
        calls.insist(
                () -> {
                    var open = open(batch);
                    if (!open.isEmpty()) {
                        var written = graph.writeAll(
                                open.stream().map(Order::findings).toList());
                        for (var i = 0; i < open.size(); i++) {
                            open.get(i).outcome().complete(LoadOutcome.of(written.get(i)));
                        }
                    }
                    return open;
                },
                absence -> {
                    batch.stream()
                            .filter(order -> !order.isPatient())
                            .forEach(order -> order.outcome().completeExceptionally(absence));
                    return !open(batch).isEmpty();
                });
    }

    /** Tries an article on its own until it has failed too often. */
    private void writeAlone(Order order, RuntimeException firstFailure) {
        var failure = firstFailure;
        for (var failures = 1; failures < RejectedArticle.MOST_ATTEMPTS; failures++) {
            rest(failure, failures);
            try {
                tryToWrite(List.of(order));
                return;
            } catch (GraphCalls.GivenUp | CancellationException e) {
                throw e;
            } catch (RuntimeException e) {
                failure = e;
            }
        }
        order.outcome().complete(Rejected.unwritable(order.findings().article(), failure));
    }

    /** Nothing but time helps against what passes by itself; against anything else, time does not help. */
    private static void rest(RuntimeException failure, int failures) {
        if (Trouble.of(failure) == Trouble.PASSING) {
            try {
                Thread.sleep(FIRST_REST_MILLISECONDS << failures);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted");
            }
        }
    }

    private static List<Order> open(List<Order> batch) {
        return batch.stream().filter(Order::isOpen).toList();
    }
}
