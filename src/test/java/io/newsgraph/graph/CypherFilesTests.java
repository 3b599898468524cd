package io.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.embedding.TextEmbedder;
import io.newsgraph.graph.embedding.SentenceVectors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.summary.Notification;
import org.neo4j.driver.summary.Plan;

class CypherFilesTests {

    private static final CypherFiles FILES = new CypherFiles();

    /** Names of which the database hears only when an article is copied, a plan carried out, or somebody judges. */
    private static final List<String> NAMED_LATER = Stream.concat(
                    Stream.of("BECAME", "COPY_OF").map("CALL db.createRelationshipType('%s')"::formatted),
                    Stream.of("outcome", "share", "about", "verdict", "one", "other")
                            .map("CALL db.createProperty('%s')"::formatted))
            .toList();

    @BeforeAll
    static void holdEveryKindOfThing() {
        TestDatabase.clear();
        dropSchema();
        var graph = new Graph(TestDatabase.driver(), FILES);
        graph.prepare();
        graph.writeAll(Stories.all());
        NAMED_LATER.forEach(TestDatabase::query);
        var vectors = new SentenceVectors(TestDatabase.driver(), FILES);
        vectors.adopt("any");
        vectors.writeSome(TextEmbedder.standard(), 1);
        new RejectedArticles(TestDatabase.driver(), FILES)
                .add(List.of(new RejectedArticle.Failure("bad", "bad.txt", "1", "it is bad", 1, "{}")));
        // Plans, warnings and statistics of the emptier graphs of other tests would stand for these statements.
        TestDatabase.query("CALL db.clearQueryCaches()");
        TestDatabase.query("CALL db.prepareForReplanning(60)");
    }

    /** The database is kept from one build to the next, with the indexes of files that have gone meanwhile. */
    private static void dropSchema() {
        TestDatabase.query("SHOW CONSTRAINTS YIELD name")
                .forEach(row ->
                        TestDatabase.query("DROP CONSTRAINT " + row.get("name").asString()));
        TestDatabase.query("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")
                .forEach(row ->
                        TestDatabase.query("DROP INDEX " + row.get("name").asString()));
    }

    static List<CypherFile> files() {
        return FILES.list();
    }

    static List<CypherFile> filesForPeople() {
        return Stream.of("query", "explore", "check")
                .flatMap(folder -> FILES.list(folder).stream())
                .toList();
    }

    static List<CypherFile> filesForTheProgram() {
        return files().stream().filter(file -> !filesForPeople().contains(file)).toList();
    }

    static List<CypherFile> filesForEveryArticleAndAnswer() {
        var rarely = Set.of(
                "write/anchors",
                "write/anchor-again",
                "lookup/relations-typed",
                "judge/all",
                "judge/doubts",
                "judge/list",
                "judge/unshown",
                "rejected/list",
                // Nothing else has the label that it looks for.
                "embedding/waiting");
        return filesForTheProgram().stream()
                .filter(file -> !file.name().startsWith("schema/") && !rarely.contains(file.name()))
                .toList();
    }

    @Test
    void hasAtLeastTwelveQuestionsAndFivePictures() {
        assertThat(FILES.list("query")).hasSizeGreaterThanOrEqualTo(12);
        assertThat(FILES.list("explore")).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysInTheFirstLineWhatItIsFor(CypherFile file) {
        assertThat(file.description()).matches("[A-Z].+[.?]$");
        assertThat(file.shortName()).matches("[a-z0-9]+([-_][a-z0-9]+)*");
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsOneStatement(CypherFile file) {
        assertThat(file.statement().lines().filter(line -> !line.startsWith("//")))
                .noneMatch(line -> line.contains(";"));
    }

    @ParameterizedTest
    @MethodSource("filesForPeople")
    void declaresTheParametersItUses(CypherFile file) {
        assertThat(file.statement().lines().skip(1).findFirst().orElseThrow()).startsWith("// :param {");
        assertThat(file.defaults().keySet()).containsExactlyInAnyOrderElementsOf(file.parameters());
    }

    @ParameterizedTest
    @MethodSource("filesForPeople")
    void standsInTheListForPeople(CypherFile file) {
        assertThat(read(Path.of("cypher/README.md")))
                .contains("| [" + file.shortName() + "](" + file.name() + ".cypher) | " + file.description() + " |");
    }

    @ParameterizedTest
    @MethodSource("filesForTheProgram")
    void isUsedByTheProgram(CypherFile file) throws IOException {
        var used = Stream.of("schema/", "export/").anyMatch(file.name()::startsWith)
                || sources().contains('"' + file.name() + '"');
        assertThat(used).as("somebody runs " + file.name()).isTrue();
    }

    /** Planned once for both, which takes most of the time. */
    @ParameterizedTest
    @MethodSource("files")
    void isUnderstoodByTheDatabaseWithoutWarningsAndFindsItsWayByAnIndex(CypherFile file) {
        var parameters = new HashMap<String, Object>();
        file.parameters().forEach(name -> parameters.put(name, sampleOf(name)));
        parameters.putAll(file.defaults());
        try (var session = TestDatabase.driver().session()) {
            var summary = session.run("EXPLAIN " + file.statement(), parameters).consume();
            assertThat(summary.notifications().stream().filter(notification -> !isExpected(notification)))
                    .extracting(Notification::description)
                    .isEmpty();
            if (filesForEveryArticleAndAnswer().contains(file)) {
                assertThat(operatorsOf(summary.plan())).noneMatch(operator -> operator.contains("Scan"));
            }
        }
    }

    @Test
    void namesAFileThatIsMissing() {
        assertThatThrownBy(() -> FILES.get("query/nothing")).hasMessage("there is no file cypher/query/nothing.cypher");
    }

    @Test
    void readsTextsNumbersTruthValuesAndListsOfAParameterLine() {
        assertThat(ParameterMap.parse("{actor: \"Antony Blinken\", limit: 20, least: 0.5, all: true, of: [\"a\", 1]}"))
                .containsExactly(
                        Map.entry("actor", "Antony Blinken"),
                        Map.entry("limit", 20L),
                        Map.entry("least", 0.5),
                        Map.entry("all", true),
                        Map.entry("of", List.of("a", 1L)));
        assertThat(ParameterMap.parse("{}")).isEmpty();
        assertThatThrownBy(() -> ParameterMap.parse("{actor \"x\"}")).hasMessageContaining("actor");
        assertThatThrownBy(() -> ParameterMap.parse("{limit: many}")).hasMessageContaining("many");
    }

    @Test
    void rejectsAFileThatDoesNotSayWhatItIsFor() {
        assertThatThrownBy(() -> CypherFile.parse("query/bad", "RETURN 1")).hasMessageContaining("query/bad.cypher");
    }

    private static List<String> operatorsOf(Plan plan) {
        return Stream.concat(
                        Stream.of(plan.operatorType()),
                        plan.children().stream().flatMap(child -> operatorsOf(child).stream()))
                .toList();
    }

    private static boolean isExpected(Notification notification) {
        return notification.description().contains("already exists");
    }

    private static Object sampleOf(String name) {
        return switch (name) {
            case "rows", "ids", "names", "subjects", "objects", "actors", "words", "vector" -> List.of();
            case "limit", "skip", "evidence", "hops", "quotes", "depth" -> 1;
            case "eitherWay", "factsOnly", "byScore" -> true;
            case "batch" -> Map.of("rows", List.of(), "ids", List.of());
            case "properties", "quadClasses", "of", "filter", "after" -> Map.of();
            default -> "x";
        };
    }

    private static String sources() throws IOException {
        try (var paths = Files.walk(Path.of("src/main/java"))) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .map(CypherFilesTests::read)
                    .collect(Collectors.joining());
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
