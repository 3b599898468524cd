package io.newsgraph.benchmark;

import java.io.IOException;
import java.time.Duration;

/** The child process that is the embedded Neo4j of this one. */
record ChildProcess(ProcessHandle handle) {

    /** The only child that there is. */
    static ChildProcess only() {
        return new ChildProcess(ProcessHandle.current().children().findFirst().orElseThrow());
    }

    /** The seconds that it has spent on all cores since its start. */
    double cpuSeconds() {
        return handle.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    String peakMemory() {
        try {
            return PeakMemory.of(handle);
        } catch (IOException e) {
            return "unknown";
        }
    }
}
