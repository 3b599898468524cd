package io.newsgraph.database;

import java.net.URI;
import java.util.Optional;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** A Neo4j that somebody else runs; closing it leaves it alone. */
record ExternalDatabase(URI boltUri, AuthToken authToken, String version) implements Database {

    static ExternalDatabase connect(Server server) {
        try (var probe = new BoltProbe(server.uri(), server.authToken())) {
            var version = probe.version();
            requireNeo4j5(server, version);
            return new ExternalDatabase(server.uri(), server.authToken(), version);
        } catch (AuthenticationException refused) {
            throw new DatabaseUnavailable(
                    "The Neo4j at " + server.uri()
                            + " refuses the user name or password: check NEO4J_USERNAME and NEO4J_PASSWORD.",
                    refused);
        } catch (SecurityException refused) {
            throw new DatabaseUnavailable(
                    "The Neo4j at " + server.uri() + " refuses the connection: " + refused.getMessage(), refused);
        } catch (ServiceUnavailableException silent) {
            throw new DatabaseUnavailable(
                    "No Neo4j answers at " + server.uri()
                            + ": start it, correct NEO4J_URI, or unset that to use the embedded database.",
                    silent);
        } catch (Neo4jException failed) {
            throw new DatabaseUnavailable(
                    "The Neo4j at " + server.uri() + " cannot be used: " + failed.getMessage(), failed);
        }
    }

    /** Takes Neo4j 5 and what followed it, which is numbered by year and still speaks Cypher 5. */
    static void requireNeo4j5(Server server, String version) {
        if (!version.matches("(5|20\\d\\d)\\..*")) {
            throw new DatabaseUnavailable("The server at " + server.uri() + " is version " + version
                    + "; newsgraph needs Neo4j 5: upgrade it, or unset NEO4J_URI to use the embedded database.");
        }
    }

    @Override
    public Optional<URI> browserUri() {
        return Optional.empty();
    }

    @Override
    public void close() {}
}
