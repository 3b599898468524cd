package io.newsgraph.query.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.query.StoryGraph;
import io.newsgraph.query.UnknownName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnQueriesTests {

    private static final String QUERY = """
            // Which actors have a name that begins so?
            // :param {start: "A", since: "2020-01-01", least: 0.5, all: true, of: ["x"], limit: 3}
            MATCH (actor:Actor) WHERE actor.name STARTS WITH $start AND date($since) IS NOT NULL
            AND $least < 1 AND $all AND $of IS NOT NULL
            RETURN actor.name AS name ORDER BY name LIMIT $limit""";

    @TempDir
    private Path folder;

    private NamedQueries queries;

    @BeforeAll
    static void load() {
        StoryGraph.load();
    }

    @BeforeEach
    void open() {
        queries = new NamedQueries(TestDatabase.driver(), StoryGraph.FILES, folder);
    }

    @Test
    void findsAFileAsSoonAsItIsThereAndForgetsItWithTheFile() throws IOException {
        assertThat(queries.list()).noneMatch(NamedQuery::own);
        write("names", QUERY);
        var query = describe("names");
        assertThat(query.own()).isTrue();
        assertThat(query.problem()).isNull();
        assertThat(query.description()).isEqualTo("Which actors have a name that begins so?");
        assertThat(query.parameters())
                .extracting(NamedQuery.Parameter::type)
                .containsExactly(
                        ParameterType.TEXT,
                        ParameterType.DAY,
                        ParameterType.NUMBER,
                        ParameterType.TRUTH,
                        ParameterType.LIST,
                        ParameterType.WHOLE_NUMBER);
        assertThat(queries.run("names", Map.of("start", "Antony")).rows()).containsExactly(List.of("Antony Blinken"));

        write("names", QUERY.replace("Which actors", "Who").replace("AS name", "AS named"));
        assertThat(describe("names").description()).startsWith("Who have");
        Files.delete(folder.resolve("names.cypher"));
        assertThatThrownBy(() -> queries.run("names", Map.of())).isInstanceOf(UnknownName.class);
    }

    @Test
    void takesThePlaceOfAQueryOfTheProgram() throws IOException {
        write("who-met-whom", "// Nobody met anybody.\nRETURN 1 AS one");
        assertThat(queries.run("who-met-whom", Map.of()).columns()).containsExactly("one");
        assertThat(describe("who-met-whom").own()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RETURN 1 AS one                                        | its first line must be",
                "''                                                     | its first line must be",
                "// Writes.\\nCREATE (n:Actor)                          | more than to read",
                "// Loads.\\nLOAD CSV FROM 'file:///x' AS l RETURN l    | LOAD CSV is not allowed",
                "// Calls.\\nCALL db.clearQueryCaches()                 | db.clearQueryCaches is not allowed",
                "// Ends early.\\nMATCH (n                              | does not understand",
                "// Lacks a value.\\nRETURN $limit                      | uses $limit, which its second line",
                "// Is odd.\\n// :param {limit: many}\\nRETURN $limit   | many is no string, number",
            })
    void saysWhatIsWrongWithAFileWithoutHarmToOthers(String content, String problem) throws IOException {
        write("names", QUERY);
        write("wrong", content.replace("\\n", "\n"));
        assertThat(describe("wrong").problem()).contains(problem).endsWith(".").doesNotContain("\n");
        assertThat(describe("names").problem()).isNull();
        assertThat(queries.run("names", Map.of()).rows()).hasSize(1);
        assertThatThrownBy(() -> queries.run("wrong", Map.of()))
                .isInstanceOf(RefusedStatement.class)
                .hasMessageContaining(problem);
    }

    @Test
    void passesOverWhatIsNoQueryAndNamesWhatCannotBeRead() throws IOException {
        write(".draft", QUERY);
        Files.writeString(folder.resolve("notes.txt"), "notes");
        Files.createDirectory(folder.resolve("folder.cypher"));
        Files.write(folder.resolve("latin.cypher"), "// Où ?\nRETURN 1".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(queries.list())
                .filteredOn(NamedQuery::own)
                .extracting(NamedQuery::name)
                .containsExactly("folder", "latin");
        assertThat(describe("latin").problem()).isEqualTo("its file is not in UTF-8.");
        assertThat(describe("folder").problem()).startsWith("it is no file");
    }

    @Test
    void givesSoManyRowsAtMost() throws IOException {
        write("many", "// What is there?\nUNWIND range(1, 1000000) AS x RETURN x");
        var table = queries.run("many", Map.of());
        assertThat(table.rows()).hasSize(NamedQueries.MOST_ROWS);
        assertThat(table.truncated()).isTrue();
    }

    private NamedQuery describe(String name) {
        return queries.list().stream()
                .filter(query -> query.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name + ".cypher"), content);
    }
}
