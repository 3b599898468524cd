package io.newsgraph.database;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** Opens the embedded database of a data folder: joins the one that runs there, else starts it. */
final class DatabaseLauncher {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final DatabaseSettings settings;
    private final DataFolder folder;
    private final Duration patience;

    DatabaseLauncher(DatabaseSettings settings) {
        this(settings, PATIENCE);
    }

    /** Waits at most so long for another program to let go of the folder, and for Neo4j to start. */
    DatabaseLauncher(DatabaseSettings settings, Duration patience) {
        this.settings = settings;
        this.folder = new DataFolder(settings.data());
        this.patience = patience;
    }

    Database open() {
        folder.prepare();
        try {
            var server = new ServerLauncher(folder, settings, Neo4jDistribution.find(), patience);
            return joinOrStart(server, Instant.now().plus(patience));
        } catch (IOException unwritable) {
            throw folder.notWritable(unwritable);
        }
    }

    private Database joinOrStart(ServerLauncher server, Instant deadline) throws IOException {
        while (true) {
            // Whoever holds the lock keeps the server alive; one without an owner is about to end and nothing to join.
            var lock = ProcessLock.tryAcquire(folder.ownerLock());
            if (lock.isPresent()) {
                return start(server, lock.get(), deadline);
            }
            var joined = JoinedDatabase.find(server);
            if (joined.isPresent()) {
                return joined.get();
            }
            folder.requireTime(deadline, folder.ownerLock());
            Pause.briefly();
        }
    }

    private static Database start(ServerLauncher server, ProcessLock lock, Instant deadline) throws IOException {
        try {
            return EmbeddedDatabase.start(server, lock, deadline);
        } catch (IOException | RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }
}
