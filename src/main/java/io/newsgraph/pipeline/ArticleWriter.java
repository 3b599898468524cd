package io.newsgraph.pipeline;

import io.newsgraph.graph.Graph;
import io.newsgraph.knowledge.Findings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The one thread that writes: puts what is waiting into the graph, many articles in one transaction. */
final class ArticleWriter implements AutoCloseable {

    private static final int MOST_ARTICLES = 50;
    private static final int MOST_THINGS = 10_000;
    private static final int IDLE_SECONDS = 5;

    private static final Duration LINGER = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final BlockingQueue<Order> orders = new LinkedBlockingQueue<>();
    private final GraphCalls calls;
    private final BatchWriting writing;
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), new DaemonThreads("article-writer"));

    ArticleWriter(Graph graph, GraphCalls calls) {
        this.calls = calls;
        this.writing = new BatchWriting(graph, calls);
        thread.allowCoreThreadTimeOut(true);
    }

    /** Writes findings as soon as their turn comes, and waits for Neo4j if that is away. */
    CompletableFuture<LoadOutcome> write(Findings findings) {
        return take(new Order(findings, true));
    }

    /** Does the same, but fails as soon as Neo4j does. */
    CompletableFuture<LoadOutcome> writeOrFail(Findings findings) {
        var absence = calls.absence();
        return absence.isPresent() ? CompletableFuture.failedFuture(absence.get()) : take(new Order(findings, false));
    }

    private CompletableFuture<LoadOutcome> take(Order order) {
        orders.add(order);
        thread.execute(this::writeWhatWaits);
        return order.outcome();
    }

    private void writeWhatWaits() {
        var batch = nextBatch();
        try {
            writing.write(batch);
        } catch (GraphCalls.GivenUp e) {
            orders.drainTo(batch);
            fail(batch, e.reason());
        } catch (RuntimeException | Error e) {
            fail(batch, e);
        }
    }

    private List<Order> nextBatch() {
        var batch = new ArrayList<Order>();
        var things = 0;
        var end = System.nanoTime() + LINGER.toNanos();
        while (batch.size() < MOST_ARTICLES && things < MOST_THINGS) {
            var next = batch.stream().allMatch(Order::isPatient) ? next(batch, end) : orders.poll();
            if (next == null) {
                return batch;
            }
            batch.add(next);
            things += next.weight();
        }
        return batch;
    }

    /** A statement for many articles costs little more than one for a few, so it pays to wait while more keep coming. */
    private @Nullable Order next(List<Order> batch, long end) {
        var left = batch.isEmpty() ? 0 : Math.min(PAUSE.toNanos(), end - System.nanoTime());
        try {
            return orders.poll(Math.max(0, left), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private static void fail(List<Order> batch, Throwable failure) {
        batch.forEach(order -> order.outcome().completeExceptionally(failure));
    }

    /** Ends at once; what is not written yet fails. */
    @Override
    public void close() {
        thread.shutdownNow();
        var left = new ArrayList<Order>();
        orders.drainTo(left);
        fail(left, new CancellationException("the loader was closed"));
    }
}
