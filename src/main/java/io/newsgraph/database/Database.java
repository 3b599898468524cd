package io.newsgraph.database;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.neo4j.driver.AuthToken;

/** A Neo4j that answered when it was opened. Closing it stops the server if this program started it. */
public sealed interface Database extends AutoCloseable permits EmbeddedDatabase, JoinedDatabase, ExternalDatabase {

    /**
     * Opens the database that the settings ask for: the server they name, else the one that another newsgraph runs on the
     * same data folder, else a new child process. Takes a few seconds for the last.
     *
     * @throws DatabaseUnavailable if that database cannot be had; the message says why and what to do
     */
    static Database open(DatabaseSettings settings) {
        var server = settings.server();
        return server == null ? new DatabaseLauncher(settings).open() : ExternalDatabase.connect(server);
    }

    /** Where the driver connects to. */
    URI boltUri();

    /** What the driver shows to be let in. */
    AuthToken authToken();

    /** Where the server's password is written down for its user; empty where that is somebody else's to know. */
    default Optional<Path> passwordFile() {
        return Optional.empty();
    }

    /** The page of Neo4j Browser that connects by itself; empty where we do not know whether there is one. */
    Optional<URI> browserUri();

    /** The server's version, such as {@code 5.26.30}. */
    String version();

    /**
     * Brings the server back if it has ended or cannot work any more and is this program's to start; else does nothing, for
     * whoever runs it may bring it back. Takes a few seconds.
     *
     * @throws DatabaseUnavailable if there is no hope; the message says why and what to do
     */
    default void revive() {}

    /**
     * Returns when no other newsgraph uses this database any more. For programs that end by themselves: call it before
     * {@link #close()}, which stops the server under whoever has joined it.
     */
    default void awaitOthers() {}

    @Override
    void close();
}
