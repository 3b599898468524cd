package io.newsgraph.database;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;

/** Asks a server over Bolt what it is; every question fails with the driver's exceptions if it does not answer. */
final class BoltProbe implements AutoCloseable {

    private static final String DEFAULT_DATABASE = "neo4j";

    private final Driver driver;

    BoltProbe(URI uri, AuthToken authToken) {
        var config = Config.builder()
                .withLogging(Logging.none())
                .withConnectionTimeout(5, TimeUnit.SECONDS)
                .withMaxConnectionPoolSize(1)
                .withUserAgent("newsgraph")
                .build();
        this.driver = GraphDatabase.driver(uri, authToken, config);
    }

    /** The version as the server names it, without the product before it. */
    String version() {
        try (var session = driver.session()) {
            var agent = session.run("RETURN 1").consume().server().agent();
            return agent.startsWith("Neo4j/") ? agent.substring("Neo4j/".length()) : agent;
        }
    }

    /** A name for the store that no other store has. */
    String storeId() {
        return ask(DEFAULT_DATABASE, "CALL db.info() YIELD id").get("id").asString();
    }

    /** Whether the graph itself can be used; the server answers even if that is broken. */
    StoreStatus storeStatus() {
        var row = ask("system", "SHOW DATABASE " + DEFAULT_DATABASE + " YIELD currentStatus, statusMessage");
        return new StoreStatus(
                row.get("currentStatus").asString(), row.get("statusMessage").asString(""));
    }

    /** Runs a query, so that the first to ask in earnest does not wait for Neo4j to load its planner. */
    void warmUp() {
        try (var session = driver.session()) {
            session.run("MATCH (a)-[r]->(b) RETURN a, r, b LIMIT 1").consume();
        }
    }

    private Record ask(String database, String query) {
        try (var session = driver.session(SessionConfig.forDatabase(database))) {
            return session.run(query).single();
        }
    }

    @Override
    public void close() {
        driver.close();
    }

    record StoreStatus(String status, String message) {

        boolean isOnline() {
            return status.equals("online");
        }
    }
}
