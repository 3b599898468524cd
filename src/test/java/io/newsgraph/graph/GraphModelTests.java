package io.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.RelationType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphModelTests {

    @BeforeAll
    static void holdEveryKindOfThing() {
        TestDatabase.clear();
        var graph = new Graph(TestDatabase.driver(), new CypherFiles());
        graph.prepare();
        graph.writeAll(Stories.all());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (n) UNWIND labels(n) AS word RETURN DISTINCT word",
                "MATCH (n) UNWIND keys(n) AS word RETURN DISTINCT word",
                "MATCH ()-[r]->() RETURN DISTINCT type(r) AS word",
                "MATCH ()-[r]->() UNWIND keys(r) AS word RETURN DISTINCT word",
                "MATCH (n) WHERE n.status IS NOT NULL RETURN DISTINCT n.status AS word",
            })
    void documentsEveryWordOfTheGraph(String query) throws IOException {
        var document = Files.readString(Path.of("docs/graph-model.md"));
        assertThat(TestDatabase.query(query))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(document)
                        .containsPattern("\\b" + row.get("word").asString() + "\\b"));
    }

    @Test
    void documentsEveryRelationThatATextMayState() throws IOException {
        var document = Files.readString(Path.of("docs/graph-model.md"));
        assertThat(Arrays.stream(RelationType.values()))
                .allSatisfy(type -> assertThat(document).contains("`" + type + "`"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema/50-relationship_types", "query/shortest-connection", "lookup/path-steps"})
    void namesEveryTypeOfRelationshipBetweenActors(String file) {
        var statement = new CypherFiles().get(file).statement();
        assertThat(typesOfRelationships())
                .allSatisfy(type -> assertThat(statement).containsPattern("\\b" + type + "\\b"));
    }

    /** Days are values, so that no relationship is drawn to them. */
    private static Stream<String> typesOfRelationships() {
        var verbs = Arrays.stream(EventType.values())
                .flatMap(type -> Arrays.stream(EventType.values()).map(type::verb));
        var relations =
                Arrays.stream(RelationType.values()).map(RelationType::name).filter(name -> !name.endsWith("_ON"));
        return Stream.concat(verbs, relations);
    }
}
