package io.newsgraph.pipeline;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work on many threads whose results come out in the order in which the tasks went in. */
final class InOrder {

    /** So many tasks are taken in advance for each thread: enough to keep it busy behind one long article. */
    private static final int LOOK_AHEAD = 8;

    private InOrder() {}

    /**
     * Hands the result for each input to {@code next}, on the calling thread; holds only a few inputs at a time. What
     * the work throws ends it all.
     */
    static <T, R> void work(Iterator<T> inputs, Function<T, R> work, int threads, Consumer<R> next) {
        var workers = Executors.newFixedThreadPool(threads, new DaemonThreads("article-worker"));
        try {
            var underWay = new ArrayDeque<Future<R>>();
            while (inputs.hasNext()) {
                var input = inputs.next();
                underWay.add(workers.submit(() -> work.apply(input)));
                while (isReady(underWay) || underWay.size() >= threads * LOOK_AHEAD) {
                    next.accept(result(underWay.remove()));
                }
            }
            while (!underWay.isEmpty()) {
                next.accept(result(underWay.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static boolean isReady(ArrayDeque<? extends Future<?>> underWay) {
        return !underWay.isEmpty() && underWay.element().isDone();
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            throw PatientWait.unchecked(e.getCause());
        }
    }
}
