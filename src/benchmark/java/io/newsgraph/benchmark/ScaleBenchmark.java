package io.newsgraph.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.benchmark.synthetic.SyntheticNews;
import io.newsgraph.database.DatabaseSettings;
import io.newsgraph.workspace.Workspace;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A graph of a million relations: what writing it costs, and how fast it answers. Takes long, so it runs only where the
 * number of relations is given. The graph is kept where a folder is given.
 */
@EnabledIfSystemProperty(named = "newsgraph.relations", matches = "\\d+")
class ScaleBenchmark {

    private static final int RELATIONS = Integer.getInteger("newsgraph.relations", 1_000_000);
    private static final int STRETCH = Math.min(10_000, RELATIONS / 50);
    private static final int SAMPLED = RELATIONS / 10;

    @TempDir
    private Path temporary;

    @Test
    void measures() throws Exception {
        var kept = System.getProperty("newsgraph.graph");
        var folder = kept == null ? temporary : Path.of(kept);
        try (var workspace =
                Workspace.open(DatabaseSettings.in(folder).withPorts(0, 0).lasting())) {
            var meter = new WorkMeter(ChildProcess.only());
            var news = new SyntheticNews(RELATIONS);
            var load = new BulkLoad(news, workspace.graph(), meter, STRETCH);
            load.writeUntil(SAMPLED);
            try (var plain = PlainCopy.of(workspace.driver(), meter)) {
                load.writeRest();
                var size = GraphSize.of(workspace.driver(), folder);
                var lookups = Lookups.on(workspace, news);
                var memory = meter.neo4j().peakMemory();
                BenchmarkPage.write("scale", ScaleReport.of(load, size, plain.write(), lookups, memory));
            }
            assertThat(workspace.graph().counts().relations()).isGreaterThanOrEqualTo(RELATIONS);
        }
    }
}
