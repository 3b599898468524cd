package io.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.graph.CypherFiles;
import io.newsgraph.graph.Graph;
import io.newsgraph.graph.RejectedArticles;
import io.newsgraph.graph.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Whatever happens in the middle of a load, the graph becomes that of a load in peace. The tests spend most of their time
 * waiting for processes of their own, so two of them run at a time.
 */
class InterruptedLoadTests {

    private static final int STORIES = 250;

    private static List<String> expected;

    @TempDir
    private Path folder;

    @BeforeAll
    static void loadInPeace() {
        TestDatabase.clear();
        var files = new CypherFiles();
        var graph = new Graph(TestDatabase.driver(), files);
        graph.prepare();
        var list = new RejectedArticles(TestDatabase.driver(), files);
        try (var loader = new ArticleLoader(ManyStories::analyse, graph, list, Patience.usual())) {
            var report = loader.loadAll(ManyStories.from(0, STORIES), 2, outcome -> {});
            assertThat(report.loaded()).isEqualTo(STORIES);
        }
        expected = Snapshot.take(TestDatabase.driver());
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void goesOnWhereItsProgramWasKilled() throws Exception {
        var finished = 0L;
        for (var moment : List.of(1, 120)) {
            try (var load = LoadingProcess.start(folder, 0, STORIES)) {
                load.awaitFinished(moment);
                load.close();
                finished += load.count("Loaded");
            }
        }
        assertThat(finished).isLessThan(STORIES);
        try (var load = LoadingProcess.start(folder, 0, STORIES)) {
            assertThat(load.exitCode()).as(load.said()).isZero();
            assertThat(load.count("AlreadyLoaded")).isGreaterThanOrEqualTo(finished);
            assertThat(load.count("read")).as("reads no finished article again").isEqualTo(load.count("Loaded"));
            assertThat(load.count("AlreadyLoaded") + load.count("Loaded")).isEqualTo(STORIES);
            assertThat(differences(load.graph())).isEmpty();
        }
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    @DisabledOnOs(OS.WINDOWS)
    void waitsForANeo4jThatIsKilledOrFrozen() throws Exception {
        try (var load = LoadingProcess.start(folder, 0, STORIES)) {
            load.awaitFinished(1);
            signal("KILL");
            load.awaitFinished(51);
            assertThat(load.said()).contains("Starting Neo4j again");
            signal("STOP");
            load.awaitSaid("Neo4j has not answered for 15 s; still waiting for it.");
            signal("CONT");
            assertThat(load.exitCode()).as(load.said()).isZero();
            assertThat(load.count("read")).as("reads no article twice").isEqualTo(STORIES);
            assertThat(differences(load.graph())).isEmpty();
        }
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void sharesTheGraphWithAnotherLoadAtTheSameTime() throws Exception {
        try (var one = LoadingProcess.start(folder, 0, STORIES * 3 / 4);
                var other = LoadingProcess.start(folder, STORIES / 4, STORIES)) {
            assertThat(one.exitCode()).as(one.said()).isZero();
            assertThat(other.exitCode()).as(other.said()).isZero();
            assertThat(one.count("Loaded") + other.count("Loaded")).isEqualTo(STORIES);
            assertThat(one.said() + other.said()).contains("rejected=[]").doesNotContainIgnoringCase("deadlock");
            assertThat(List.of(differences(one.graph()), differences(other.graph())))
                    .contains(List.of());
        }
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    @DisabledOnOs(OS.WINDOWS)
    void saysThatTheDiskIsFullAndGoesOnWhenThereIsRoom() throws Exception {
        // Neo4j Browser, which the first start unpacks, has files beyond the limit.
        try (var unpacking = LoadingProcess.start(folder, 0, 0)) {
            assertThat(unpacking.exitCode()).as(unpacking.said()).isZero();
        }
        try (var load = LoadingProcess.startWithLimit(1_000_000, folder, 0, STORIES)) {
            assertThat(load.exitCode()).as(load.said()).isEqualTo(2);
            assertThat(load.said().lines())
                    .contains("The disk that holds " + folder + " is full: make room, then run the same command again;"
                            + " what was loaded before stays loaded.");
            assertThat(load.count("Loaded")).isBetween(1L, STORIES - 1L);
        }
        try (var load = LoadingProcess.start(folder, 0, STORIES)) {
            assertThat(load.exitCode()).as(load.said()).isZero();
            assertThat(load.count("AlreadyLoaded")).isPositive();
            assertThat(differences(load.graph())).isEmpty();
        }
    }

    /** Only what differs: two graphs as a whole are too long to read. */
    private static List<String> differences(List<String> graph) {
        var missing = new ArrayList<>(expected);
        graph.forEach(missing::remove);
        var unexpected = new ArrayList<>(graph);
        expected.forEach(unexpected::remove);
        return Stream.concat(
                        missing.stream().map(line -> "missing " + line),
                        unexpected.stream().map(line -> "unexpected " + line))
                .toList();
    }

    private void signal(String signal) throws IOException, InterruptedException {
        var running = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve("running.properties"))) {
            running.load(reader);
        }
        var kill = new ProcessBuilder("kill", "-" + signal, running.getProperty("process")).inheritIO();
        assertThat(kill.start().waitFor()).isZero();
    }
}
