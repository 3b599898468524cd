package io.newsgraph.query.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.query.LimitExceeded;
import io.newsgraph.query.StoryGraph;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenCypherTests {

    private static final OpenCypher CYPHER = new OpenCypher(TestDatabase.driver());

    private static long before;

    @BeforeAll
    static void load() {
        StoryGraph.load();
        before = size();
    }

    @AfterAll
    static void hasChangedNothing() {
        assertThat(size()).isEqualTo(before);
    }

    @Test
    void givesNodesRelationshipsAndPathsAsMapsAndLists() {
        var table = ask("MATCH path = (:Actor {name: $name})-[office:HOLDS_OFFICE]->(body:Actor)"
                + " RETURN body, office, path, body.name AS name");
        assertThat(table.columns()).containsExactly("body", "office", "path", "name");
        var row = table.rows().get(0);
        assertThat(row.get(0))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("labels", List.of("Actor", "Country"))
                .containsEntry("name", "United States");
        assertThat(row.get(1))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("relationship", "HOLDS_OFFICE")
                .containsEntry("values", List.of("Secretary of State"));
        assertThat(row.get(2)).asInstanceOf(InstanceOfAssertFactories.LIST).hasSize(3);
        assertThat(table.truncated()).isFalse();
    }

    @Test
    void givesPointsAndDurationsAsTheyAreWritten() {
        assertThat(ask("RETURN point({x: 1, y: 2}) AS point, duration('P1DT2H') AS duration, date('2024-12-02') AS day")
                        .rows()
                        .get(0)
                        .toString())
                .isEqualTo("[{srid=7203, x=1.0, y=2.0}, P0M1DT7200S, 2024-12-02]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CALL db.labels() YIELD label RETURN label",
                "call `db` . `labels`()",
                "CALL db.index.fulltext.queryNodes('actor_names', 'Blinken') YIELD node RETURN node",
                "RETURN [x IN [1] | COUNT { CALL db.labels() YIELD label RETURN label }] AS counts",
                "CALL { MATCH (n:Actor) RETURN n } RETURN n",
                "MATCH (n:Actor) CALL (n) { RETURN n.name AS name } RETURN name",
                "RETURN 'LOAD CSV, CALL dbms.listConfig() and } IN TRANSACTIONS' AS words // CALL dbms.listConfig()",
                "CYPHER 5 MATCH (n) RETURN n;",
                "WITH ['a', 'b'] AS transactions RETURN [x IN transactions | x] AS list",
            })
    void asksWhatOnlyReads(String statement) {
        assertThat(ask(statement).rows()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '~',
            value = {
                "CREATE (n:Actor)                                                   => more than to read",
                "MATCH (n) DETACH DELETE n                                          => more than to read",
                "MATCH (n:Actor) SET n.name = 'x' RETURN n                          => more than to read",
                "MERGE (n:Actor {id: 'x'}) RETURN n                                 => more than to read",
                "FOREACH (x IN [1] | CREATE (:Actor))                               => more than to read",
                "CALL { CREATE (n:Actor) RETURN n } RETURN n                        => more than to read",
                "CREATE INDEX extra FOR (n:Actor) ON (n.country)                    => more than to read",
                "DROP CONSTRAINT actor_id                                           => more than to read",
                "CALL { MATCH (n) RETURN n } IN TRANSACTIONS RETURN n               => IN TRANSACTIONS is not allowed",
                "UNWIND [1] AS x CALL (x) { RETURN 1 AS y } IN 2 CONCURRENT TRANSACTIONS RETURN y => TRANSACTIONS",
                "UNWIND [1] AS x CALL (x) { CREATE (:Actor) } IN TRANSACTIONS       => IN TRANSACTIONS is not allowed",
                "RETURN [x IN [1] | COUNT { CALL { RETURN 1 AS q } IN TRANSACTIONS RETURN q }] AS y => IN TRANSACTIONS",
                "LOAD CSV FROM 'file:///x' AS line RETURN line                      => LOAD CSV is not allowed",
                "load/* */Csv FROM 'https://news.example/x' AS line RETURN line     => LOAD CSV is not allowed",
                "RETURN [x IN [1] | COLLECT { LOAD CSV FROM 'file:///x' AS l RETURN l }] AS y => LOAD CSV is not allowed",
                "RETURN [x IN [1] | COLLECT { LOAD/**/CSV FROM 'file:///x' AS l RETURN l }] AS y => LOAD CSV",
                "RETURN reduce(a = 0, x IN [1] | a + COUNT { LOAD CSV FROM 'http://x' AS l RETURN l }) AS z => LOAD CSV",
                "RETURN [x IN [1] | COLLECT { LO\\u0041D CSV FROM 'file:///x' AS l RETURN l }] AS y => ~~",
                "CALL db.createLabel('Extra')                                       => db.createLabel is not allowed",
                "CALL db.clearQueryCaches()                                         => db.clearQueryCaches is not allowed",
                "CALL `db`.`awaitIndexes`(1)                                        => db.awaitIndexes is not allowed",
                "CALL dbms.listConfig() YIELD value RETURN value                    => dbms.listConfig is not allowed",
                "RETURN EXISTS { CALL db.awaitIndexes(1) RETURN 1 AS y } AS z       => db.awaitIndexes is not allowed",
                "RETURN [x IN [1] | COUNT { CALL db.awaitIndexes(1) RETURN 1 AS y }] AS z => db.awaitIndexes is not allowed",
                "RETURN [x IN [1] | COUNT { CALL`db`. /*.*/ `awaitIndexes`(1) RETURN 1 AS y }] AS z => awaitIndexes",
                "SHOW TRANSACTIONS                                                  => Commands to the server",
                "SHOW SETTINGS YIELD name RETURN name                               => Commands to the server",
                "SHOW PROCEDURES                                                    => Commands to the server",
                "TERMINATE TRANSACTIONS 'neo4j-transaction-1'                       => Commands to the server",
                "SHOW USERS                                                         => Commands to the server",
                "CREATE USER mallory SET PASSWORD 'long enough'                     => Commands to the server",
                "DROP DATABASE neo4j                                                => Neo4j does not understand",
                "PROFILE CREATE (n:Actor)                                           => Neo4j does not understand",
                "RETURN 1 AS one; CREATE (n:Actor)                                  => Neo4j does not understand",
                "MATCH (n RETURN n                                                  => Neo4j does not understand",
                "MATCH (n:Actor) RETURN $other                                      => other",
            })
    void refusesWhatDoesMore(String statement, String reason) {
        assertThatThrownBy(() -> ask(statement))
                .isInstanceOf(RefusedStatement.class)
                .hasMessageContaining(reason);
    }

    @Test
    void givesAsManyRowsAsAreAskedForAndSaysThatThereAreMore() {
        var table = CYPHER.run("UNWIND range(1, 1000000000000) AS x RETURN x", Map.of(), 3);
        assertThat(table.rows()).containsExactly(List.of(1L), List.of(2L), List.of(3L));
        assertThat(table.truncated()).isTrue();
        assertThat(CYPHER.run("UNWIND range(1, 3) AS x RETURN x", Map.of(), 3).truncated())
                .isFalse();
    }

    @Test
    void stopsWhatTakesTooLong() {
        var hasty = new OpenCypher(TestDatabase.driver(), Duration.ofSeconds(1));
        assertThatThrownBy(() -> hasty.run(
                        "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y"
                                + " WITH x, y WHERE x + y < 0 RETURN count(*)",
                        Map.of(),
                        1))
                .isInstanceOfSatisfying(
                        LimitExceeded.class,
                        exceeded -> assertThat(exceeded.limit()).isEqualTo(LimitExceeded.Limit.TIME))
                .hasMessageContaining("longer than 1 s");
    }

    @Test
    void stopsWhatTakesTooMuchMemory() {
        assertThatThrownBy(() -> ask("UNWIND range(1, 100000000) AS x RETURN collect(x)"))
                .isInstanceOfSatisfying(
                        LimitExceeded.class,
                        exceeded -> assertThat(exceeded.limit()).isEqualTo(LimitExceeded.Limit.MEMORY));
        assertThat(ask("RETURN 1 AS one").rows()).containsExactly(List.of(1L));
    }

    private static Table ask(String statement) {
        return CYPHER.run(statement, Map.of("name", "Antony Blinken"), 100);
    }

    private static long size() {
        return TestDatabase.query("MATCH (n) RETURN count(n) AS nodes")
                        .get(0)
                        .get("nodes")
                        .asLong()
                + TestDatabase.query("SHOW INDEXES").size();
    }
}
