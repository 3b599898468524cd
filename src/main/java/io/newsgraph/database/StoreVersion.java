package io.newsgraph.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/** Which Neo4j wrote the store of a data folder last, kept in a file beside it. */
record StoreVersion(Path file) {

    static StoreVersion of(DataFolder folder) {
        return new StoreVersion(folder.home().resolve("version"));
    }

    /** Refuses a store that a newer Neo4j has written: an older one cannot read it. */
    void requireReadableBy(String version) throws IOException {
        String written;
        try {
            written = Files.readString(file).strip();
        } catch (NoSuchFileException newFolder) {
            return;
        }
        if (Arrays.compare(numbers(written), numbers(version)) > 0) {
            throw new DatabaseUnavailable("The data folder " + file.getParent() + " was written by Neo4j " + written
                    + ", and this newsgraph has " + version
                    + ": use the newsgraph that wrote it, or choose another folder with --data.");
        }
    }

    void write(String version) throws IOException {
        Files.writeString(file, version + "\n");
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\D+", -1))
                .filter(part -> !part.isEmpty() && part.length() < 9)
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
