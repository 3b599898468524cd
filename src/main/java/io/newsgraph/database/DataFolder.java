package io.newsgraph.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Where things lie in the folder that holds an embedded database. */
record DataFolder(Path root) {

    /** What Neo4j writes in a moment; with less, the next transaction may be the one that fails. */
    private static final long LEAST_ROOM = 4_000_000;

    DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** Neo4j's own home: its configuration, store and logs. */
    Path home() {
        return root.resolve("neo4j");
    }

    /** Where Neo4j keeps its users. */
    Path systemStore() {
        return home().resolve("data").resolve("databases").resolve("system");
    }

    Path logs() {
        return home().resolve("logs");
    }

    /** Held by the program that runs the server. */
    Path ownerLock() {
        return root.resolve("owner.lock");
    }

    /** Held by the server itself, which may outlive its owner by a moment. */
    Path serverLock() {
        return root.resolve("server.lock");
    }

    /** One locked file for each program that has joined the server. */
    Path users() {
        return root.resolve("users");
    }

    /** Tells other programs where the running server listens. */
    Path runningServer() {
        return root.resolve("running.properties");
    }

    /** Whether an embedded database was ever started here. */
    boolean isInUse() {
        return Files.isDirectory(home());
    }

    /** What the server asks for. */
    Path password() {
        return root.resolve("neo4j-password");
    }

    /** Makes the folders. */
    void prepare() {
        try {
            Files.createDirectories(logs());
            Files.createDirectories(home().resolve("conf"));
            Files.createDirectories(home().resolve("import"));
            Files.createDirectories(users());
            Files.delete(Files.createTempFile(root, "probe", ".tmp"));
        } catch (IOException unwritable) {
            throw notWritable(unwritable);
        }
    }

    /** Complains, once the deadline is over, about whoever holds the lock. */
    void requireTime(Instant deadline, Path lock) {
        if (Instant.now().isAfter(deadline)) {
            throw new DatabaseUnavailable("The data folder " + root + " is in use by " + ProcessLock.holderOf(lock)
                    + ", whose database does not answer: stop that process, or choose another folder with --data.");
        }
    }

    /** Complains about a disk on which Neo4j cannot work. */
    void requireRoom() throws IOException {
        if (Files.getFileStore(root).getUsableSpace() < LEAST_ROOM) {
            throw full();
        }
    }

    DatabaseUnavailable full() {
        return new DatabaseUnavailable("The disk that holds " + root
                + " is full: make room, then run the same command again; what was loaded before stays loaded.");
    }

    DatabaseUnavailable notWritable(IOException cause) {
        if (ServerLog.tellsOfAFullDisk(String.valueOf(cause.getMessage()))) {
            return full();
        }
        return new DatabaseUnavailable(
                "Cannot write to the data folder " + root + " (" + cause
                        + "): make it writable or choose another one with --data.",
                cause);
    }
}
