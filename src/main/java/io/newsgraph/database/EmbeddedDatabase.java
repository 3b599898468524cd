package io.newsgraph.database;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

/** A Neo4j in a child process of this program. */
final class EmbeddedDatabase implements Database {

    /** How to be let in: the embedded server asks nobody, and hears only the loopback address. */
    static final AuthToken AUTHENTICATION = AuthTokens.none();

    private final DataFolder folder;
    private final Ports ports;
    private final String version;
    private final ServerProcess process;
    private final ProcessLock lock;
    private final AtomicBoolean closed = new AtomicBoolean();

    EmbeddedDatabase(DataFolder folder, Ports ports, String version, ServerProcess process, ProcessLock lock) {
        this.folder = folder;
        this.ports = ports;
        this.version = version;
        this.process = process;
        this.lock = lock;
    }

    @Override
    public URI boltUri() {
        return ports.boltUri();
    }

    @Override
    public AuthToken authToken() {
        return AUTHENTICATION;
    }

    @Override
    public Optional<URI> browserUri() {
        return Optional.of(ports.browserUri());
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public void awaitOthers() {
        UserList.in(folder).awaitNobody();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                Files.deleteIfExists(folder.runningServer());
            } catch (IOException stays) {
                // A file that tells of a server that does not answer is ignored.
            }
            process.close();
            lock.close();
        }
    }
}
