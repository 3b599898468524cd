package io.newsgraph.database;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;

/**
 * The embedded server of another newsgraph on the same data folder; closing it leaves that running. If that newsgraph was
 * killed and took its server along, this program goes on with one of its own.
 */
final class JoinedDatabase implements Database {

    private final ServerLauncher launcher;
    private final RunningServer server;
    private final String version;
    private final ProcessLock membership;
    private final Neo4jPassword password;
    private @Nullable EmbeddedDatabase successor;
    private boolean closed;

    private JoinedDatabase(
            ServerLauncher launcher,
            RunningServer server,
            Neo4jPassword password,
            String version,
            ProcessLock membership) {
        this.launcher = launcher;
        this.server = server;
        this.password = password;
        this.version = version;
        this.membership = membership;
    }

    /** Joins the server that runs on the folder, if one does and answers. */
    static Optional<Database> find(ServerLauncher launcher) throws IOException {
        var folder = launcher.folder();
        var server = RunningServer.readFrom(folder);
        var password = Neo4jPassword.find(folder);
        if (server.isEmpty() || password.isEmpty()) {
            return Optional.empty();
        }
        var membership = UserList.in(folder).enter();
        // Its owner may have seen an empty list just before; then it has hidden the server and stops it.
        var version = RunningServer.readFrom(folder).equals(server)
                ? server.get().askVersion(password.get())
                : Optional.<String>empty();
        if (version.isEmpty()) {
            membership.delete();
        }
        return version.map(known -> new JoinedDatabase(launcher, server.get(), password.get(), known, membership));
    }

    @Override
    public URI boltUri() {
        return server.ports().boltUri();
    }

    @Override
    public AuthToken authToken() {
        return password.authToken();
    }

    @Override
    public Optional<Path> passwordFile() {
        return Optional.of(launcher.folder().password());
    }

    @Override
    public Optional<URI> browserUri() {
        return Optional.of(server.ports().browserUri(password));
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public synchronized void revive() {
        if (closed) {
            return;
        }
        if (successor != null) {
            successor.revive();
            return;
        }
        try {
            launcher.folder().requireRoom();
            var lock = ProcessLock.tryAcquire(launcher.folder().ownerLock());
            if (lock.isPresent()) {
                succeed(lock.get());
            } else {
                requireSameAddress();
            }
        } catch (IOException unwritable) {
            throw launcher.folder().notWritable(unwritable);
        }
    }

    private void succeed(ProcessLock lock) throws IOException {
        try {
            successor = EmbeddedDatabase.start(
                    launcher, server.ports(), lock, Instant.now().plus(launcher.patience()));
            membership.delete();
        } catch (IOException | RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    private void requireSameAddress() {
        var running = RunningServer.readFrom(launcher.folder());
        if (running.isPresent() && !running.get().ports().equals(server.ports())) {
            throw new DatabaseUnavailable("The graph in " + launcher.folder().root()
                    + " is at another address now, because another newsgraph has started it anew:"
                    + " run the same command again.");
        }
    }

    @Override
    public void awaitOthers() {
        var own = successor();
        if (own != null) {
            own.awaitOthers();
        }
    }

    private synchronized @Nullable EmbeddedDatabase successor() {
        return successor;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (successor != null) {
            successor.close();
        }
        membership.delete();
    }
}
