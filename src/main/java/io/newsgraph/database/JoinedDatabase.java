package io.newsgraph.database;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.neo4j.driver.AuthToken;

/** The embedded server of another newsgraph on the same data folder; closing it leaves that running. */
final class JoinedDatabase implements Database {

    private final RunningServer server;
    private final String version;
    private final ProcessLock membership;

    private JoinedDatabase(RunningServer server, String version, ProcessLock membership) {
        this.server = server;
        this.version = version;
        this.membership = membership;
    }

    /** Joins the server that runs on the folder, if one does and answers. */
    static Optional<Database> find(DataFolder folder) throws IOException {
        var server = RunningServer.readFrom(folder);
        if (server.isEmpty()) {
            return Optional.empty();
        }
        var membership = UserList.in(folder).enter();
        // Its owner may have seen an empty list just before; then it has hidden the server and stops it.
        var version =
                RunningServer.readFrom(folder).equals(server) ? server.get().askVersion() : Optional.<String>empty();
        if (version.isEmpty()) {
            membership.close();
        }
        return version.map(known -> new JoinedDatabase(server.get(), known, membership));
    }

    @Override
    public URI boltUri() {
        return server.ports().boltUri();
    }

    @Override
    public AuthToken authToken() {
        return EmbeddedDatabase.AUTHENTICATION;
    }

    @Override
    public Optional<URI> browserUri() {
        return Optional.of(server.ports().browserUri());
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public void close() {
        membership.close();
    }
}
