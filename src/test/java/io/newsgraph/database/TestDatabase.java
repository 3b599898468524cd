package io.newsgraph.database;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Record;

/**
 * One real Neo4j for all tests of a run, started by the first to ask and ended with the test process. Its store is empty
 * only after {@link #clear()}.
 */
public final class TestDatabase {

    private TestDatabase() {}

    /** The server itself; nobody closes it. */
    public static Database shared() {
        return Shared.DATABASE;
    }

    /** A driver connected to it; nobody closes that either. */
    public static Driver driver() {
        return Shared.DRIVER;
    }

    /** The environment variables with which a program finds it. */
    public static Map<String, String> environment() {
        var password = shared().browserUri().orElseThrow().getFragment();
        return Map.of("NEO4J_URI", shared().boltUri().toString(), "NEO4J_PASSWORD", password);
    }

    /** Removes every node and relationship; constraints and indexes stay. */
    public static void clear() {
        query("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
    }

    /** Runs one statement in its own transaction. */
    public static List<Record> query(String cypher, Map<String, Object> parameters) {
        return query(driver(), cypher, parameters);
    }

    /** Runs one statement without parameters in its own transaction. */
    public static List<Record> query(String cypher) {
        return query(cypher, Map.of());
    }

    /** The first column of what a statement returns, which must be texts. */
    public static List<String> texts(String cypher) {
        return query(cypher).stream().map(row -> row.get(0).asString()).toList();
    }

    static Path sharedFolder() {
        return Path.of("target", "test-database").toAbsolutePath();
    }

    static Driver driverOf(Database database) {
        return GraphDatabase.driver(database.boltUri(), database.authToken(), quiet());
    }

    static Config quiet() {
        return Config.builder().withLogging(Logging.none()).build();
    }

    static List<Record> query(Driver driver, String cypher, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            return session.run(cypher, parameters).list();
        }
    }

    private static final class Shared {

        static final Database DATABASE =
                Database.open(DatabaseSettings.in(sharedFolder()).withPorts(0, 0));
        static final Driver DRIVER = driverOf(DATABASE);
    }
}
