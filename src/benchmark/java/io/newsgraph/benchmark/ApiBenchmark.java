package io.newsgraph.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.benchmark.ApiLoad.Answered;
import io.newsgraph.database.DatabaseSettings;
import io.newsgraph.pipeline.ArticleAnalyst;
import io.newsgraph.web.WebServer;
import io.newsgraph.web.WebSettings;
import io.newsgraph.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** How fast the API answers from a large graph that is there, over HTTP on the loopback address. */
@EnabledIfSystemProperty(named = "newsgraph.graph", matches = ".+")
class ApiBenchmark {

    @TempDir
    private Path logs;

    @Test
    void measures() throws Exception {
        var settings = DatabaseSettings.in(Path.of(System.getProperty("newsgraph.graph")))
                .withPorts(0, 0)
                .lasting();
        try (var workspace = Workspace.open(settings);
                var loader = workspace.loader(ArticleAnalyst.onDemand());
                var server = WebServer.start(WebSettings.local(0, logs), workspace, loader)) {
            var answered = ApiLoad.on(server.uri(), workspace.driver()).ask();
            BenchmarkPage.write("api", report(workspace, answered));
            assertThat(answered)
                    .allSatisfy(
                            load -> assertThat(load.errors()).as(load.what()).isZero());
        }
    }

    private static String report(Workspace workspace, List<Answered> answered) {
        var counts = workspace.graph().counts();
        var lines = new ArrayList<String>();
        lines.add(
                "A graph of %,d articles, %,d actors, %,d events and %,d relations; server, clients and Neo4j share %s."
                        .formatted(
                                counts.articles(),
                                counts.actors(),
                                counts.events(),
                                counts.relations(),
                                Machine.description()));
        lines.add(
                "Actors and relations are asked for as often as they are in the news. Warm: as many of each kind have been asked before. As served, who asks what somebody has asked since the graph changed is answered out of memory; anew, with `Cache-Control: no-cache`, everything is worked out.");
        lines.add("");
        lines.add(
                "| question | clients | goal | as served: median | p99 | answers/s | anew: median | p99 | answers/s | errors |");
        lines.add("|---|---|---|---|---|---|---|---|---|---|");
        answered.forEach(load -> lines.add("| %s | %d | %s | %s | %s | %d |"
                .formatted(
                        load.what(),
                        load.clients(),
                        load.goal(),
                        cells(load.served()),
                        cells(load.anew()),
                        load.errors())));
        return String.join("\n", lines);
    }

    private static String cells(Latencies latencies) {
        return "%s ms | %s ms | %s"
                .formatted(
                        Figure.of(latencies.median()),
                        Figure.of(latencies.percentile(99)),
                        Figure.of(latencies.perSecond()));
    }
}
