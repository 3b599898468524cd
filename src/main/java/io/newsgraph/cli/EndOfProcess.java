package io.newsgraph.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The moment at which this process is asked to end, by Ctrl-C or otherwise; holds the end off until this is closed. */
final class EndOfProcess implements AutoCloseable {

    private static final int SECONDS_TO_CLOSE = 20;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean awaited;

    private EndOfProcess() {}

    static EndOfProcess watch() {
        var end = new EndOfProcess();
        Runtime.getRuntime().addShutdownHook(new Thread(end::holdOff, "end"));
        return end;
    }

    /** Returns when the process is asked to end. */
    void await() throws InterruptedException {
        awaited = true;
        asked.await();
    }

    @Override
    public void close() {
        closed.countDown();
    }

    /** Whoever does not wait for the end yet may be busy for long, and is simply cut off. */
    private void holdOff() {
        asked.countDown();
        if (awaited) {
            try {
                var inTime = closed.await(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
                assert inTime : "something does not stop";
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
