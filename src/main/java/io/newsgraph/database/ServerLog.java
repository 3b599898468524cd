package io.newsgraph.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the embedded server has said since its last start. */
final class ServerLog {

    private static final Pattern CAUSE = Pattern.compile(
            "^(?:Caused by: |Exception in thread \"\\S+\" )?[\\w.$]+(?:Exception|Error|Errors\\$\\w+): (.+)$");
    private static final Pattern ERROR = Pattern.compile("^(?:Error: |.* ERROR +)(.+)$");

    private static final Pattern FULL_DISK = Pattern.compile(
            "No space left on device|File too large|Disk quota exceeded|not enough space on the disk",
            Pattern.CASE_INSENSITIVE);

    private static final String SUMMARY = "neo4j.log";
    private static final String DETAILS = "debug.log";

    private final Path folder;
    private final long start;
    private final long startOfDetails;

    private ServerLog(Path folder, long start, long startOfDetails) {
        this.folder = folder;
        this.start = start;
        this.startOfDetails = startOfDetails;
    }

    /** Begins now: what stands in the log already is of no interest. */
    static ServerLog from(DataFolder folder) throws IOException {
        return new ServerLog(
                folder.logs(),
                size(folder.logs().resolve(SUMMARY)),
                size(folder.logs().resolve(DETAILS)));
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** Where the child's standard output and error go. */
    Path console() {
        return folder.resolve("console.log");
    }

    Path folder() {
        return folder;
    }

    /** Whether the disk is full, as far as the server noticed. */
    boolean tellsOfAFullDisk() {
        return Stream.concat(lines().stream(), read(folder.resolve(DETAILS), startOfDetails))
                .anyMatch(ServerLog::tellsOfAFullDisk);
    }

    /** Whether the server has met with an error after which it does not work any more. */
    boolean tellsOfPanic() {
        return read(folder.resolve(DETAILS), startOfDetails).anyMatch(line -> line.contains("Database panic"));
    }

    /** Whether the words are those of a system that has no room left for a file. */
    static boolean tellsOfAFullDisk(String words) {
        return FULL_DISK.matcher(words).find();
    }

    boolean mentions(String words) {
        return lines().stream().anyMatch(line -> line.contains(words));
    }

    /** The innermost cause it named, else its first error; a server that was killed has named none. */
    Optional<String> reason() {
        var lines = lines();
        return all(lines, CAUSE)
                .reduce((first, second) -> second)
                .or(() -> all(lines, ERROR).findFirst());
    }

    private static Stream<String> all(List<String> lines, Pattern pattern) {
        return lines.stream().map(pattern::matcher).filter(Matcher::matches).map(found -> found.group(1));
    }

    private List<String> lines() {
        return Stream.concat(read(console(), 0), read(folder.resolve(SUMMARY), start))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static Stream<String> read(Path file, long from) {
        try {
            var bytes = Files.readAllBytes(file);
            var offset = from <= bytes.length ? (int) from : 0;
            return new String(bytes, offset, bytes.length - offset, StandardCharsets.UTF_8).lines();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }
}
