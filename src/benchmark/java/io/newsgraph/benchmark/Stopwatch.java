package io.newsgraph.benchmark;

import java.lang.management.ManagementFactory;

/** Times work. */
final class Stopwatch {

    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final long start = System.nanoTime();
    private final long startOfProcess = SYSTEM.getProcessCpuTime();

    private Stopwatch() {}

    static Stopwatch start() {
        return new Stopwatch();
    }

    /** The seconds since the start. */
    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    /** The seconds that this process has spent on all cores since the start, whatever else keeps the machine busy. */
    double cpuSeconds() {
        return (SYSTEM.getProcessCpuTime() - startOfProcess) / 1e9;
    }

    /** How long some work takes. */
    static Elapsed time(Runnable work) {
        var watch = start();
        work.run();
        return new Elapsed(watch.seconds(), watch.cpuSeconds());
    }

    /**
     * How long something took.
     *
     * @param seconds on the clock
     * @param cpuSeconds of this process, on all cores
     */
    record Elapsed(double seconds, double cpuSeconds) {}
}
