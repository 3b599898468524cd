package io.newsgraph.database;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.neo4j.driver.AuthToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A Neo4j in a child process of this program, which is started again if it ends by itself. */
final class EmbeddedDatabase implements Database {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final ServerLauncher launcher;
    private final Ports ports;
    private final ProcessLock lock;
    private ServerLauncher.Launched server;
    private volatile boolean isForOthersToo;
    private boolean isGivenUp;
    private boolean closed;

    private EmbeddedDatabase(ServerLauncher launcher, Ports ports, ProcessLock lock, ServerLauncher.Launched server) {
        this.launcher = launcher;
        this.ports = ports;
        this.lock = lock;
        this.server = server;
    }

    /** Starts the server; the lock is that of the folder's owner. */
    static EmbeddedDatabase start(ServerLauncher launcher, ProcessLock lock, Instant deadline) throws IOException {
        return start(launcher, launcher.choosePorts(deadline), lock, deadline);
    }

    /** Starts it on certain ports. */
    static EmbeddedDatabase start(ServerLauncher launcher, Ports ports, ProcessLock lock, Instant deadline)
            throws IOException {
        var server = launcher.start(ports, deadline);
        var database = new EmbeddedDatabase(launcher, ports, lock, server);
        server.process().onEnd(database::reviveBehindTheScenes);
        return database;
    }

    @Override
    public URI boltUri() {
        return ports.boltUri();
    }

    @Override
    public AuthToken authToken() {
        return server.password().authToken();
    }

    @Override
    public Optional<Path> passwordFile() {
        return Optional.of(launcher.folder().password());
    }

    @Override
    public Optional<URI> browserUri() {
        return Optional.of(ports.browserUri(server.password()));
    }

    @Override
    public String version() {
        return launcher.version();
    }

    @Override
    public void awaitOthers() {
        users().awaitNobody();
        isForOthersToo = true;
    }

    /** Who finds the server enters the list first and then looks whether it is still shown. */
    private void hideFromOthers() {
        hide();
        while (isForOthersToo && !users().isEmpty()) {
            show();
            users().awaitNobody();
            hide();
        }
    }

    private UserList users() {
        return UserList.in(launcher.folder());
    }

    private void show() {
        try {
            server.running().writeTo(launcher.folder());
        } catch (IOException unwritable) {
            throw launcher.folder().notWritable(unwritable);
        }
    }

    private void hide() {
        try {
            Files.deleteIfExists(launcher.folder().runningServer());
        } catch (IOException stays) {
            // A file that tells of a server that does not answer is ignored.
        }
    }

    @Override
    public synchronized void revive() {
        if (closed) {
            return;
        }
        var process = server.process();
        if (process.isAlive()) {
            if (!process.log().tellsOfPanic()) {
                return;
            }
            var isDiskFull = process.log().tellsOfAFullDisk();
            LOG.warn("Neo4j cannot work any more; stopping it");
            process.kill();
            if (isDiskFull) {
                isGivenUp = true;
                throw launcher.folder().full();
            }
        }
        isGivenUp = false;
        LOG.warn("Starting Neo4j again");
        try {
            server = launcher.start(ports, Instant.now().plus(launcher.patience()));
            server.process().onEnd(this::reviveBehindTheScenes);
        } catch (IOException unwritable) {
            throw launcher.folder().notWritable(unwritable);
        }
    }

    /** Nobody may be about to ask; those who are hear of a failure when they ask for it themselves. */
    private synchronized void reviveBehindTheScenes() {
        if (closed || server.process().isAlive() || isGivenUp) {
            return;
        }
        try {
            revive();
        } catch (DatabaseUnavailable failed) {
            LOG.warn("Neo4j has ended and does not start again: {}", failed.getMessage());
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            hideFromOthers();
            server.process().close();
            lock.close();
        }
    }
}
