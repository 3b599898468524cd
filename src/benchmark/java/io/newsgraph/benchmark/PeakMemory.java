package io.newsgraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The most memory that a process has held so far, as Linux keeps count of it. */
final class PeakMemory {

    private static final Pattern LINE = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private PeakMemory() {}

    /** Resident megabytes of a process that is alive, or words where the system does not tell. */
    static String of(ProcessHandle process) throws IOException {
        var status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return "measured on Linux only";
        }
        var line = LINE.matcher(Files.readString(status));
        return line.find() ? Figure.of(Long.parseLong(line.group(1)) / 1e3) + " MB" : "unknown";
    }
}
