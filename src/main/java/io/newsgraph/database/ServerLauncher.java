package io.newsgraph.database;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the server of a data folder, for whoever holds the folder's lock. */
record ServerLauncher(DataFolder folder, DatabaseSettings settings, Neo4jDistribution distribution, Duration patience) {

    private static final Logger LOG = LoggerFactory.getLogger(ServerLauncher.class);

    /** The ports that the settings ask for, or free ones; an earlier server may hold them until it has ended. */
    Ports choosePorts(Instant deadline) throws IOException {
        awaitEndOfEarlierServer(deadline);
        StoreVersion.of(folder).requireReadableBy(version());
        return Ports.choose(settings.boltPort(), settings.browserPort());
    }

    String version() {
        return distribution.version();
    }

    /** Starts it and waits until it answers. */
    Launched start(Ports ports, Instant deadline) throws IOException {
        awaitEndOfEarlierServer(deadline);
        LOG.info("Starting Neo4j {} on the data folder {}", version(), folder.root());
        var password = Neo4jPassword.findOrMake(folder);
        var process = ServerProcess.start(folder, distribution.jars(folder.root()), ports, settings);
        try {
            var storeId = new ServerStart(process, ports, folder, password).await(deadline);
            StoreVersion.of(folder).write(version());
            var running = new RunningServer(process.id(), ports, storeId);
            running.writeTo(folder);
            return new Launched(process, running, password);
        } catch (IOException | RuntimeException failed) {
            process.close();
            throw failed;
        }
    }

    /** A server whose owner was killed needs a moment to notice and to stop. */
    private void awaitEndOfEarlierServer(Instant deadline) throws IOException {
        var ended = ProcessLock.tryAcquire(folder.serverLock());
        while (ended.isEmpty()) {
            folder.requireTime(deadline, folder.serverLock());
            Pause.briefly();
            ended = ProcessLock.tryAcquire(folder.serverLock());
        }
        ended.get().close();
    }

    /** A server that has answered, and what is told of it to other programs. */
    record Launched(ServerProcess process, RunningServer running, Neo4jPassword password) {}
}
