package io.newsgraph.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ClientException;

/** What the program relies on, whichever way it comes by its Neo4j. */
abstract class DatabaseContract {

    private Driver driver;

    abstract Database database();

    @AfterEach
    void cleanUp() {
        query("MATCH (n:DatabaseContract) DETACH DELETE n");
        query("DROP CONSTRAINT database_contract IF EXISTS");
        driver.close();
    }

    @Test
    void answersQueries() {
        assertThat(query("RETURN 1 AS one").get(0).get("one").asInt()).isEqualTo(1);
    }

    @Test
    void isNeo4j5() {
        assertThat(database().version()).startsWith("5.");
    }

    @Test
    void keepsWhatIsWritten() {
        query("CREATE (:DatabaseContract {name: 'NATO'})");
        assertThat(query("MATCH (n:DatabaseContract) RETURN n.name AS name"))
                .extracting(row -> row.get("name").asString())
                .containsExactly("NATO");
    }

    @Test
    void takesLabelsAsParameters() {
        query("CREATE (n:DatabaseContract) SET n:$($label)", Map.of("label", "Organization"));
        assertThat(query("MATCH (n:DatabaseContract) RETURN labels(n) AS labels"))
                .extracting(row -> row.get("labels").asList())
                .containsExactly(List.of("DatabaseContract", "Organization"));
    }

    @Test
    void enforcesUniqueness() {
        query("CREATE CONSTRAINT database_contract FOR (n:DatabaseContract) REQUIRE n.id IS UNIQUE");
        query("CREATE (:DatabaseContract {id: 1})");
        assertThatThrownBy(() -> query("CREATE (:DatabaseContract {id: 1})"))
                .isInstanceOf(ClientException.class)
                .hasMessageContaining("already exists");
    }

    @Test
    void refusesWritesInAReadingSession() {
        var reading =
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
        assertThatThrownBy(() -> {
                    try (var session = driver().session(reading)) {
                        session.run("CREATE (:DatabaseContract)").consume();
                    }
                })
                .isInstanceOf(ClientException.class);
    }

    private List<Record> query(String cypher) {
        return query(cypher, Map.of());
    }

    private List<Record> query(String cypher, Map<String, Object> parameters) {
        return TestDatabase.query(driver(), cypher, parameters);
    }

    private Driver driver() {
        if (driver == null) {
            driver = TestDatabase.driverOf(database());
        }
        return driver;
    }
}
