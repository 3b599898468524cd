package io.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.export.ExportedGraph;
import io.newsgraph.graph.CypherFiles;
import io.newsgraph.graph.Graph;
import io.newsgraph.graph.Stories;
import io.newsgraph.news.ArticleId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
        Stories.all().forEach(GRAPH::write);
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

    private int run(BiFunction<Console, GraphOptions, Callable<Integer>> command, String... arguments) {
        var server = TestDatabase.environment();
        return new CommandLine(command.apply(console(), new GraphOptions(server))).execute(arguments);
    }

    private int diff(Path one, Path other) {
        return new CommandLine(new DiffCommand(console())).execute(one.toString(), other.toString());
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
