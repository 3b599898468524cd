package io.newsgraph.benchmark;

import io.newsgraph.benchmark.synthetic.SyntheticNews;
import io.newsgraph.graph.Graph;
import java.util.ArrayList;
import java.util.List;

/** Writes synthetic news into the graph, as the loader does, and keeps account of every stretch of articles. */
final class BulkLoad {

    static final int BATCH = Integer.getInteger("newsgraph.batch", 50);

    private final SyntheticNews news;
    private final Graph graph;
    private final WorkMeter meter;
    private final int stretch;
    private final List<Work> stretches = new ArrayList<>();
    private Work current = Work.NONE;
    private Work whole = Work.NONE;

    /** Counts by stretches of so many articles. */
    BulkLoad(SyntheticNews news, Graph graph, WorkMeter meter, int stretch) {
        this.news = news;
        this.graph = graph;
        this.meter = meter;
        this.stretch = stretch;
    }

    /** Writes until at least so many relations are told of, or nothing is left. */
    void writeUntil(int relations) {
        while (news.hasNext() && news.relations() < relations) {
            write();
        }
    }

    /** Writes what is left. */
    void writeRest() {
        while (news.hasNext()) {
            write();
        }
    }

    private void write() {
        var batch = news.next(BATCH);
        var work = meter.measure(batch.size(), () -> graph.writeAll(batch));
        whole = whole.plus(work);
        current = current.plus(work);
        if (current.articles() >= stretch) {
            stretches.add(current);
            report();
            current = Work.NONE;
        }
    }

    private void report() {
        var heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(
                "%,d articles, %,d relations, %,d actors: %s articles/s, %s ms of CPU per article, heap %s MB, Neo4j at most %s%n",
                whole.articles(),
                news.relations(),
                news.actors(),
                Figure.of(current.articlesPerSecond()),
                Figure.of(1e3 * current.cpuSeconds() / current.articles()),
                Figure.of(heap / 1e6),
                meter.neo4j().peakMemory());
    }

    SyntheticNews news() {
        return news;
    }

    int stretch() {
        return stretch;
    }

    Work whole() {
        return whole;
    }

    /** The second stretch: in the first one Java is still compiling. */
    Work early() {
        return stretches.get(Math.min(1, stretches.size() - 1));
    }

    Work late() {
        return stretches.get(stretches.size() - 1);
    }
}
