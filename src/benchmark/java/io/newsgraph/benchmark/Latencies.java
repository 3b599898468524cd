package io.newsgraph.benchmark;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * How long each of many questions took.
 *
 * @param milliseconds of each that was answered, sorted
 * @param errors how many were not
 * @param seconds from the first to the last
 */
record Latencies(double[] milliseconds, int errors, double seconds) {

    /** Asks questions, which go by number from 0, one after the other by each of so many clients. */
    static Latencies of(int questions, int clients, IntConsumer ask) throws Exception {
        var nanoseconds = new long[questions];
        var next = new AtomicInteger();
        var failed = new AtomicIntegerArray(questions);
        var watch = Stopwatch.start();
        Callable<Void> client = () -> {
            for (var number = next.getAndIncrement(); number < questions; number = next.getAndIncrement()) {
                var start = System.nanoTime();
                try {
                    ask.accept(number);
                } catch (RuntimeException e) {
                    failed.set(number, 1);
                }
                nanoseconds[number] = System.nanoTime() - start;
            }
            return null;
        };
        var threads = Executors.newFixedThreadPool(clients);
        try {
            for (var done : threads.invokeAll(Collections.nCopies(clients, client))) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        var answered = IntStream.range(0, questions)
                .filter(number -> failed.get(number) == 0)
                .mapToDouble(number -> nanoseconds[number] / 1e6)
                .sorted()
                .toArray();
        return new Latencies(answered, questions - answered.length, watch.seconds());
    }

    double median() {
        return Figure.median(milliseconds);
    }

    /** So many of a hundred took no longer. */
    double percentile(double percent) {
        var index = (int) Math.ceil(percent / 100 * milliseconds.length) - 1;
        return milliseconds[Math.max(index, 0)];
    }

    double perSecond() {
        return milliseconds.length / seconds;
    }
}
