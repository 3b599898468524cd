package io.newsgraph.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.embedding.TextEmbedder;
import io.newsgraph.export.ExportedGraph;
import io.newsgraph.graph.CypherFiles;
import io.newsgraph.graph.Graph;
import io.newsgraph.graph.Stories;
import io.newsgraph.graph.embedding.SentenceVectors;
import io.newsgraph.news.ArticleId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Commands that read or change a graph, on a real one. */
class GraphCommandsTests {

    private static final Graph GRAPH = new Graph(TestDatabase.driver(), new CypherFiles());

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void tellStories() {
        TestDatabase.clear();
        GRAPH.prepare();
        GRAPH.writeAll(Stories.all());
    }

    @Test
    void withdrawsSeveralArticlesAndNamesThoseThatAreNotThere() {
        assertThat(run(WithdrawCommand::new, "aid", "no/such#one", "gaza")).isEqualTo(1);
        assertThat(text(out)).isEmpty();
        assertThat(text(err).lines())
                .startsWith("Withdrew aid.", "No article in the graph has the id no/such#one.", "Withdrew gaza.");
        var left = ExportedGraph.lines();

        TestDatabase.clear();
        Stories.all().stream()
                .filter(findings -> !findings.article().id().equals(new ArticleId("aid"))
                        && !findings.article().id().equals(new ArticleId("gaza")))
                .forEach(GRAPH::write);
        assertThat(ExportedGraph.lines()).isEqualTo(left);
    }

    @Test
    void withdrawsWithoutComplaintWhatIsThere() {
        assertThat(run(WithdrawCommand::new, "aid")).isZero();
        assertThat(text(err)).contains("The graph holds 5 articles");
    }

    @Test
    void exportsToStandardOutputAndToAFileAlike() throws Exception {
        var file = folder.resolve("graph.jsonl");
        assertThat(run(ExportCommand::new, "-o", file.toString())).isZero();
        assertThat(text(out)).isEmpty();
        assertThat(run(ExportCommand::new, "--format", "jsonl")).isZero();
        assertThat(text(out).lines().toList())
                .isEqualTo(Files.readAllLines(file))
                .isEqualTo(ExportedGraph.lines());
    }

    @Test
    void exportsForOtherPrograms() throws Exception {
        var xml = folder.resolve("graph.graphml");
        assertThat(run(ExportCommand::new, "--format", "graphml", "-o", xml.toString()))
                .isZero();
        assertThat(Files.readString(xml)).startsWith("<?xml").contains("<node id=\"person-antony-blinken\">");

        assertThat(run(ExportCommand::new, "--format", "turtle")).isZero();
        assertThat(text(out)).contains("@prefix prov:", "actor:person-antony-blinken a schema:Person");

        var tables = folder.resolve("tables");
        assertThat(run(ExportCommand::new, "--format", "csv", "-o", tables.toString()))
                .isZero();
        assertThat(Files.readAllLines(tables.resolve("nodes.csv"))).hasSizeGreaterThan(10);
        out.reset();
        assertThat(run(ExportCommand::new, "--format", "csv")).isZero();
        assertThat(text(out)).isEqualTo(Files.readString(tables.resolve("edges.csv")));
    }

    @Test
    void exportsWhatAQuestionSelects() {
        assertThat(run(ExportCommand::new, "--format", "csv", "--query", "who-met-whom", "limit=1"))
                .isZero();
        assertThat(text(out).lines().skip(1)).singleElement().asString().contains("MET");
        assertThat(run(ExportCommand::new, "--format", "csv", "--facts")).isZero();
        assertThat(text(out)).doesNotContain("AGREED_TO_MEET");
    }

    @Test
    void exportsWhatAQuestionOfTheUsersOwnSelects(@TempDir Path questions) throws Exception {
        Files.writeString(
                questions.resolve("attacks.cypher"),
                "// Who attacked whom?\nMATCH (:Actor)-[attack:ATTACKED]->(:Actor) RETURN attack.id AS id");
        var folder = questions.toString();
        assertThat(run(ExportCommand::new, "--format", "csv", "--query", "attacks", "--queries", folder))
                .isZero();
        assertThat(text(out).lines().skip(1)).isNotEmpty().allMatch(line -> line.contains("ATTACKED"));
    }

    @Test
    void saysWhatCannotBeExported() {
        assertThat(run(ExportCommand::new, "--format", "xml")).isEqualTo(2);
        assertThat(run(ExportCommand::new, "--facts")).isEqualTo(2);
        assertThat(run(ExportCommand::new, "--format", "csv", "limit=1")).isEqualTo(2);
        assertThat(run(ExportCommand::new, "--format", "csv", "--query", "who-met"))
                .isEqualTo(2);
        assertThat(run(ExportCommand::new, "--format", "csv", "--query", "most-connected-actors"))
                .isEqualTo(2);
        assertThat(run(
                        ExportCommand::new,
                        "--format",
                        "csv",
                        "-o",
                        folder.resolve("no/such/x.zip").toString()))
                .isEqualTo(2);
        assertThat(text(err))
                .contains(
                        "There is no export format \"xml\"; format can be graphml, jsonld, turtle, csv, jsonl",
                        "The format jsonl is always the whole graph",
                        "Parameters belong to a question",
                        "did you mean \"who-met-whom\"?",
                        "holds no ids of actors, relations or events",
                        "Cannot write ");
    }

    @Test
    void tellsTwoExportsApart() throws Exception {
        var before = Files.write(folder.resolve("before.jsonl"), ExportedGraph.lines());
        GRAPH.withdraw(new ArticleId("accusations"));
        var after = Files.write(folder.resolve("after.jsonl"), ExportedGraph.lines());

        assertThat(diff(before, before)).isZero();
        assertThat(text(out)).isEmpty();
        assertThat(text(err)).contains("and nothing else");

        assertThat(diff(before, after)).isEqualTo(1);
        assertThat(text(out).lines())
                .contains(
                        "article: accusations",
                        "event ASSAULT: Russia -> Ukraine, DENIED, by Sergei Lavrov",
                        "relation MEMBER_OF: United States -> NATO, ASSERTED",
                        "  - accusations 85-93 \"attacked\" Lavrov denied that Russia attacked Ukraine.")
                .noneMatch(line -> line.startsWith("  +"));
        assertThat(text(err)).contains("3 events (ACCUSE 1, ASSAULT 2)", "after.jsonl (+): nothing");
    }

    @Test
    void saysWhoDoesNotExistInsteadOfNothing() {
        assertThat(run(QueryCommand::new, "actor-profile", "actor=Blinkne")).isZero();
        assertThat(text(out)).startsWith("type ");
        assertThat(text(err))
                .isEqualToIgnoringNewLines(
                        "No actor has the name \"Blinkne\" (actor); did you mean \"Antony Blinken\"?");
    }

    @Test
    void checksAGraph() {
        assertThat(run(CheckCommand::new)).isZero();
        assertThat(text(out)).isEmpty();
        assertThat(text(err)).contains("checks hold", "The graph holds 6 articles");

        TestDatabase.query("CREATE (:Publisher {name: 'Old Post'})");
        assertThat(run(CheckCommand::new)).isEqualTo(1);
        assertThat(text(out).lines())
                .anyMatch(line -> line.startsWith("nothing-stands-alone: 1 time not so: "))
                .contains("  Old Post: a publisher without an article");
    }

    @ParameterizedTest
    @MethodSource("commandsThatMakeNoGraph")
    void makesNoGraphInAFolderThatHoldsNone(
            BiFunction<Console, GraphOptions, Callable<Integer>> command, List<String> arguments) {
        var missing = folder.resolve("dta");
        var complaints = new Complaints(console(), () -> false);
        var code = new CommandLine(command.apply(console(), new GraphOptions(Map.of())))
                .setExecutionExceptionHandler(complaints)
                .execute(Stream.concat(Stream.of("--data", missing.toString()), arguments.stream())
                        .toArray(String[]::new));
        assertThat(code).isEqualTo(2);
        assertThat(text(err).lines())
                .containsExactly("There is no graph in the folder " + missing
                        + ": name another one with --data, or make one with newsgraph load.");
        assertThat(missing).doesNotExist();
    }

    static Stream<Arguments> commandsThatMakeNoGraph() {
        return Stream.of(
                command(CheckCommand::new),
                command(QueryCommand::new),
                command(ExportCommand::new),
                command(ReviewCommand::new),
                command(SentencesCommand::new, "aid"),
                command(JudgementsCommand::new),
                command(RejectedCommand::new),
                command(WithdrawCommand::new, "a"),
                command(SameCommand::new, "a", "b"),
                command(DifferentCommand::new, "a", "b"),
                command(UndoCommand::new, "j-1"));
    }

    @Test
    void findsSentencesByWordsAndOnceThereAreVectorsByMeaning() {
        assertThat(run(SentencesCommand::new, "weapons", "praised", "--actor", "NATO", "--json"))
                .isZero();
        assertThat(text(out)).contains("NATO praised Ukraine").contains("\"article\":\"aid\"");
        assertThat(text(err)).contains("by their words only");

        var vectors = new SentenceVectors(TestDatabase.driver(), new CypherFiles());
        vectors.adopt(TextEmbedder.standard().version());
        vectors.writeSome(TextEmbedder.standard(), 100);
        out.reset();
        err.reset();
        assertThat(run(SentencesCommand::new, "weapons", "were", "sent", "--limit", "1", "--until", "2024-12-03"))
                .isZero();
        assertThat(text(out)).startsWith("likeness").contains("sent arms to Ukraine");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void saysWhatCannotBeLookedFor() {
        Map.of(
                        "...", "no word to look for",
                        "aid --actor Blinkn", "no actor",
                        "aid --limit 101", "--limit is 101; it must be from 1 to 100",
                        "aid --since 2025-01-01 --until 2024-01-01", "swap the two")
                .forEach((arguments, complaint) -> {
                    err.reset();
                    assertThat(run(SentencesCommand::new, arguments.split(" "))).isEqualTo(2);
                    assertThat(text(err)).contains(complaint);
                });
    }

    @Test
    void saysWhichFileIsNoneThatCanBeCompared() throws Exception {
        var missing = folder.resolve("before.jsonl");
        assertThat(diff(missing, missing)).isEqualTo(2);
        assertThat(text(err)).contains("There is no file " + missing);
        var latin = Files.write(folder.resolve("latin.jsonl"), "{\"kind\":\"\u00e9\"}".getBytes(ISO_8859_1));
        assertThat(diff(latin, latin)).isEqualTo(2);
        assertThat(text(err))
                .contains("The file " + latin + " is not text in UTF-8")
                .doesNotContain("Input length");
    }

    @Test
    void saysWhyAnExportCannotBeWritten() {
        var file = folder.resolve("nowhere").resolve("graph.jsonl");
        assertThat(run(ExportCommand::new, "-o", file.toString())).isEqualTo(2);
        assertThat(text(err)).contains("annot write " + file + ": there is no such folder");
    }

    private static Arguments command(
            BiFunction<Console, GraphOptions, Callable<Integer>> command, String... arguments) {
        return Arguments.of(command, List.of(arguments));
    }

    private int run(BiFunction<Console, GraphOptions, Callable<Integer>> command, String... arguments) {
        var server = TestDatabase.environment();
        return new CommandLine(command.apply(console(), new GraphOptions(server)))
                .setExecutionExceptionHandler(new Complaints(console(), () -> false))
                .execute(arguments);
    }

    private int diff(Path one, Path other) {
        return new CommandLine(new DiffCommand(console()))
                .setExecutionExceptionHandler(new Complaints(console(), () -> false))
                .execute(one.toString(), other.toString());
    }

    private Console console() {
        return new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
