package io.newsgraph.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the embedded database of a data folder: joins the one that runs there, else starts it. */
final class DatabaseLauncher {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseLauncher.class);
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
            return joinOrStart(Instant.now().plus(patience));
        } catch (IOException unwritable) {
            throw folder.notWritable(unwritable);
        }
    }

    private Database joinOrStart(Instant deadline) throws IOException {
        while (true) {
            // Whoever holds the lock keeps the server alive; one without an owner is about to end and nothing to join.
            var lock = ProcessLock.tryAcquire(folder.ownerLock());
            if (lock.isPresent()) {
                return start(lock.get(), deadline);
            }
            var joined = JoinedDatabase.find(folder);
            if (joined.isPresent()) {
                return joined.get();
            }
            requireTime(deadline, folder.ownerLock());
            Pause.briefly();
        }
    }

    private Database start(ProcessLock lock, Instant deadline) throws IOException {
        var process = Optional.<ServerProcess>empty();
        try {
            awaitEndOfEarlierServer(deadline);
            var distribution = Neo4jDistribution.find();
            StoreVersion.of(folder).requireReadableBy(distribution.version());
            var ports = Ports.choose(settings.boltPort(), settings.browserPort());
            LOG.info("Starting Neo4j {} on the data folder {}", distribution.version(), folder.root());
            var started = ServerProcess.start(folder, distribution.jars(folder.root()), ports, settings.memory());
            process = Optional.of(started);
            var storeId = new ServerStart(started, ports, folder).await(deadline);
            StoreVersion.of(folder).write(distribution.version());
            new RunningServer(started.id(), ports, storeId).writeTo(folder);
            return new EmbeddedDatabase(folder, ports, distribution.version(), started, lock);
        } catch (IOException | RuntimeException failed) {
            process.ifPresent(ServerProcess::close);
            lock.close();
            throw failed;
        }
    }

    /** A server whose owner was killed needs a moment to notice and to stop. */
    private void awaitEndOfEarlierServer(Instant deadline) throws IOException {
        var ended = ProcessLock.tryAcquire(folder.serverLock());
        while (ended.isEmpty()) {
            requireTime(deadline, folder.serverLock());
            Pause.briefly();
            ended = ProcessLock.tryAcquire(folder.serverLock());
        }
        ended.get().close();
    }

    private void requireTime(Instant deadline, Path lock) {
        if (Instant.now().isAfter(deadline)) {
            throw new DatabaseUnavailable(
                    "The data folder " + folder.root() + " is in use by " + ProcessLock.holderOf(lock)
                            + ", whose database does not answer: stop that process, or choose another folder with --data.");
        }
    }
}
