package io.newsgraph.benchmark;

import java.util.ArrayList;
import java.util.List;

/** The figures of a large graph as they stand on the page, each beside its goal. */
final class ScaleReport {

    private static final double LOOKUP = 20;
    private static final double PATH = 60;

    private final List<String> lines = new ArrayList<>();

    private ScaleReport() {}

    /** The text for the page. */
    static String of(BulkLoad load, GraphSize size, PlainCopy.Written plain, Lookups lookups, String memoryOfNeo4j) {
        var report = new ScaleReport();
        report.introduce(load, size);
        report.writing(load, size, plain, memoryOfNeo4j);
        report.asking(lookups);
        return String.join("\n", report.lines);
    }

    private void introduce(BulkLoad load, GraphSize size) {
        var news = load.news();
        lines.add(
                ("Synthetic news in the shape of the samples: %,d articles that tell of %,d relations between %,d actors, "
                                + "%s%% of them copies of others. They become %,d nodes and %,d relationships, written in batches of %d "
                                + "articles into the embedded Neo4j with the memory it has by default. Measured on %s.")
                        .formatted(
                                load.whole().articles(),
                                news.relations(),
                                news.actors(),
                                Figure.of(100.0 * news.copies() / load.whole().articles()),
                                size.nodes(),
                                size.relationships(),
                                BulkLoad.BATCH,
                                Machine.description()));
        lines.add("");
    }

    private void writing(BulkLoad load, GraphSize size, PlainCopy.Written plain, String memoryOfNeo4j) {
        var whole = load.whole().ofElements(size.elements());
        var relations = load.whole().ofElements(load.news().relations());
        lines.add("| writing | | goal |");
        lines.add("|---|---|---|");
        row("articles/s", Figure.of(whole.articlesPerSecond()), "");
        row("relations/s", Figure.of(relations.elementsPerSecond()), "");
        row("nodes and relationships/s", Figure.of(whole.elementsPerSecond()), "");
        row(
                "the same %s of them by plain `UNWIND`, /s"
                        .formatted(Figure.of(plain.all().elements())),
                Figure.of(plain.all().elementsPerSecond()),
                "");
        row(
                "share of the plain rate",
                Figure.percent(whole.elementsPerSecond() / plain.all().elementsPerSecond()),
                "60% or more");
        row(
                "the same in time of processors",
                Figure.percent(whole.elementsPerCpuSecond() / plain.all().elementsPerCpuSecond()),
                "");
        row(
                "relationships between actors by plain `UNWIND` and `MERGE`, /s",
                Figure.of(plain.merged().elementsPerSecond()),
                "");
        row(
                "cost of an article among the last %,d beside the first".formatted(load.stretch()),
                Figure.of(load.late().costOfArticleBeside(load.early())),
                "1.25 or less");
        row("the same in time of processors", Figure.of(load.late().cpuOfArticleBeside(load.early())), "");
        row("store, indexes included", Figure.of(size.storeBytes() / 1e9) + " GB", "");
        row("transaction logs", Figure.of(size.logBytes() / 1e9) + " GB", "");
        row("peak memory of Neo4j", memoryOfNeo4j, "");
        lines.add("");
    }

    private void asking(Lookups lookups) {
        lines.add("| asking | clients | median | p99 | goal | answers/s | errors |");
        lines.add("|---|---|---|---|---|---|---|");
        asked("relations between two, with evidence", lookups.relations(), LOOKUP);
        asked("shortest connection of two", lookups.paths(), PATH);
    }

    private void asked(String what, Lookups.Load load, double goal) {
        answered(what, 1, load.one(), Figure.of(goal) + " ms or less");
        answered(what, Lookups.CLIENTS, load.many(), "");
    }

    private void answered(String what, int clients, Latencies latencies, String goal) {
        lines.add("| %s | %d | %s ms | %s ms | %s | %s | %d |"
                .formatted(
                        what,
                        clients,
                        Figure.of(latencies.median()),
                        Figure.of(latencies.percentile(99)),
                        goal,
                        Figure.of(latencies.perSecond()),
                        latencies.errors()));
    }

    private void row(String what, String figure, String goal) {
        lines.add("| %s | %s | %s |".formatted(what, figure, goal));
    }
}
