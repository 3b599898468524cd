package io.newsgraph.benchmark;

import java.lang.management.ManagementFactory;

/** The machine that measures. */
final class Machine {

    private Machine() {}

    /** Its cores, memory and Java, as the end of a sentence. */
    static String description() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return "%d cores, %s GB of memory, %s, Java %s"
                .formatted(
                        system.getAvailableProcessors(),
                        Figure.of(system.getTotalMemorySize() / (double) (1 << 30)),
                        System.getProperty("os.name"),
                        System.getProperty("java.version"));
    }
}
