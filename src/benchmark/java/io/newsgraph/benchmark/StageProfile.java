package io.newsgraph.benchmark;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Where a thread spends its time: its stack is looked at every few milliseconds. */
final class StageProfile {

    private static final long MILLISECONDS = 2;

    private final Map<Stage, Integer> seen = new EnumMap<>(Stage.class);

    private StageProfile() {}

    /** The profile of some work on the calling thread. */
    static StageProfile of(Runnable work) throws InterruptedException {
        var profile = new StageProfile();
        var worker = Thread.currentThread();
        var done = new CountDownLatch(1);
        var sampler = new Thread(() -> profile.sample(worker, done), "sampler");
        sampler.start();
        try {
            work.run();
        } finally {
            done.countDown();
            sampler.join();
        }
        return profile;
    }

    private void sample(Thread worker, CountDownLatch done) {
        try {
            while (!done.await(MILLISECONDS, TimeUnit.MILLISECONDS)) {
                seen.merge(Stage.of(worker.getStackTrace()), 1, Integer::sum);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The part of the time that a stage took, from 0 to 1. */
    double share(Stage stage) {
        var all = seen.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : (double) seen.getOrDefault(stage, 0) / all;
    }
}
