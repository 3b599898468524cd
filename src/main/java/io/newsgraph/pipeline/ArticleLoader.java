package io.newsgraph.pipeline;

import io.newsgraph.graph.Graph;
import io.newsgraph.intake.Intake;
import io.newsgraph.news.Article;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Loads articles into the graph: the whole line from text to Neo4j. Safe for many threads. */
public final class ArticleLoader {

    private final ArticleAnalyst analyst;
    private final Graph graph;

    /** A loader that fills the given graph. */
    public ArticleLoader(ArticleAnalyst analyst, Graph graph) {
        this.analyst = analyst;
        this.graph = graph;
    }

    /** Reads one article and writes what it says, unless the graph holds this very wording. */
    public LoadOutcome load(Article article) {
        return prepare(article).get();
    }

    /**
     * Does the same with many articles, reading on so many threads at once and writing one after the other in the order
     * in which they came. The listener is told on the calling thread.
     */
    public LoadReport loadAll(Stream<Intake> articles, int threads, LoadListener listener) {
        var report = new LoadReport.Tally();
        InOrder.work(articles.iterator(), this::prepare, threads, writing -> {
            var outcome = writing.get();
            report.add(outcome);
            listener.finished(outcome);
        });
        return report.report();
    }

    private Supplier<LoadOutcome> prepare(Intake intake) {
        if (intake instanceof Intake.Read read) {
            return prepare(read.article());
        }
        var rejected = Rejected.of((Intake.Unreadable) intake);
        return () -> rejected;
    }

    /** Does what can be done at any time; what is left is the writing, for which articles wait in line. */
    private Supplier<LoadOutcome> prepare(Article article) {
        if (graph.holds(article.id(), article.revision())) {
            return () -> new LoadOutcome.AlreadyLoaded(article.id());
        }
        var analysis = analyst.analyse(article);
        return analysis instanceof Analysis.Understood understood ? () -> write(understood) : () -> (Rejected) analysis;
    }

    private synchronized LoadOutcome write(Analysis.Understood understood) {
        try {
            return LoadOutcome.of(graph.write(understood.findings()));
        } catch (IllegalArgumentException e) {
            return Rejected.of(
                    understood.findings().article(), "what was found in it contradicts itself: " + e.getMessage());
        }
    }
}
