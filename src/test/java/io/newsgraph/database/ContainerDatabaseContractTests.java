package io.newsgraph.database;

import java.nio.file.Path;
import java.util.Map;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.neo4j.Neo4jContainer;

/** The contract, kept by Neo4j's own image with a password; skipped where there is no Docker. */
@Testcontainers(disabledWithoutDocker = true)
class ContainerDatabaseContractTests extends DatabaseContract {

    @Container
    private static final Neo4jContainer NEO4J =
            new Neo4jContainer("neo4j:5.26-community").withAdminPassword("a-word-for-tests");

    @Override
    Database database() {
        return Database.open(DatabaseSettings.in(Path.of("unused"))
                .withServerFrom(Map.of(
                        "NEO4J_URI", NEO4J.getBoltUrl(),
                        "NEO4J_USERNAME", "neo4j",
                        "NEO4J_PASSWORD", NEO4J.getAdminPassword())));
    }
}
