package io.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.export.ExportedGraph;
import io.newsgraph.graph.CypherFiles;
import io.newsgraph.graph.Graph;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A graph that is exported and loaded again, with the real rules. */
class RoundTripTests {

    private static final Graph GRAPH = new Graph(TestDatabase.driver(), new CypherFiles());

    private static final String ARTICLES = """
            {"id": "kyiv", "title": "Blinken in Kyiv", "text": "U.S. Secretary of State Antony Blinken met President Volodymyr Zelensky in Kyiv on Wednesday. Blinken promised Ukraine more money. Zelensky thanked Germany, too.", "published": "2024-09-11T12:00:00Z", "publisher": "Morning Post", "language": "en"}
            {"id": "haiti/1", "text": "Kenya sent police officers to Haiti on Tuesday. President William Ruto met Antony Blinken in Washington last month.", "published": "2024-06-26"}
            {"id": "drones", "title": "Drones", "text": "Russia attacked Ukraine with drones on Tuesday night, Zelensky said.", "url": "https://post.example/drones", "published": "2024-09-12", "publisher": "Morning Post", "author": "A. Writer", "origin": "post.warc"}
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void load() {
        TestDatabase.clear();
        GRAPH.prepare();
        assertThat(run(ARTICLES, LoadCommand::new, "-")).isZero();
    }

    @Test
    void bringsBackTheSameGraphWithWhatPeopleDecided() throws IOException {
        var unjudged = ExportedGraph.lines();
        assertThat(run("", SameCommand::new, "person-antony-blinken", "person-william-ruto", "--by", "an analyst"))
                .isZero();
        assertThat(run("", DifferentCommand::new, "person-antony-blinken", "person-antony-blinken@kyiv"))
                .isZero();
        var told = TestDatabase.query("MATCH (claim:Claim {type: 'ASSAULT'})-[:SUPPORTS]->(event:Event)"
                        + " RETURN claim.id AS claim, event.id AS event")
                .get(0);
        assertThat(run(
                        "",
                        DifferentCommand::new,
                        told.get("claim").asString(),
                        told.get("event").asString()))
                .isZero();
        var judged = ExportedGraph.lines();
        assertThat(judged).isNotEqualTo(unjudged);
        var file = folder.resolve("graph.jsonl");
        assertThat(run("", ExportCommand::new, "-o", file.toString())).isZero();

        TestDatabase.clear();
        assertThat(run("", LoadCommand::new, file.toString())).isZero();
        assertThat(ExportedGraph.lines()).isEqualTo(judged);
        var again = folder.resolve("again.jsonl");
        assertThat(run("", ExportCommand::new, "-o", again.toString())).isZero();
        assertThat(new CommandLine(new DiffCommand(console(""))).execute(file.toString(), again.toString()))
                .isZero();

        assertThat(run(Files.readString(file), LoadCommand::new, "-")).isZero();
        assertThat(ExportedGraph.lines()).isEqualTo(judged);
        TestDatabase.query("MATCH (judgement:Judgement) RETURN judgement.id")
                .forEach(row -> GRAPH.undo(row.get(0).asString()));
        assertThat(ExportedGraph.lines()).isEqualTo(unjudged);
    }

    @Test
    void leavesOutJudgementsThatCannotStandAndSaysSo() {
        assertThat(run("", SameCommand::new, "person-antony-blinken", "person-william-ruto"))
                .isZero();
        var before = ExportedGraph.lines();
        var lines = List.of(
                judgement("DIFFERENT", "person-antony-blinken", "person-william-ruto"),
                judgement("PERHAPS", "person-antony-blinken", "person-volodymyr-zelensky"),
                judgement("SAME", "person-antony-blinken", "person-antony-blinken"),
                "{\"kind\":\"judgement\",\"id\":\"j-1\"}");
        assertThat(run(String.join("\n", lines), LoadCommand::new, "-")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        "person-antony-blinken DIFFERENT person-william-ruto: it contradicts what was decided before",
                        "a judgement is SAME or DIFFERENT, not PERHAPS",
                        "a judgement needs two, not person-antony-blinken twice",
                        "a judgement has no \"about\"");
        assertThat(ExportedGraph.lines()).isEqualTo(before);
    }

    @Test
    void keepsJudgementsOfArticlesThatAreNotThereYet() {
        var judgement = judgement("SAME", "person-angela-merkel", "person-olaf-scholz");
        assertThat(run(judgement, LoadCommand::new, "-")).isZero();
        var article = "{\"id\": \"berlin\", \"text\": \"Olaf Scholz met Angela Merkel in Berlin on Monday.\"}";
        assertThat(run(article, LoadCommand::new, "-")).isZero();
        assertThat(TestDatabase.query(
                        "MATCH (a:Actor) WHERE a.id IN ['person-angela-merkel', 'person-olaf-scholz'] RETURN a"))
                .hasSize(1);
    }

    private static String judgement(String verdict, String one, String other) {
        return "{\"kind\":\"judgement\",\"about\":\"ACTORS\",\"by\":\"an analyst\",\"one\":\"" + one + "\",\"other\":\""
                + other + "\",\"verdict\":\"" + verdict + "\"}";
    }

    private int run(String in, BiFunction<Console, GraphOptions, Callable<Integer>> command, String... arguments) {
        var server = TestDatabase.environment();
        return new CommandLine(command.apply(console(in), new GraphOptions(server))).execute(arguments);
    }

    private Console console(String in) {
        return new Console(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
