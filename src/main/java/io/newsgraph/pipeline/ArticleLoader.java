package io.newsgraph.pipeline;

import io.newsgraph.graph.Graph;
import io.newsgraph.graph.NoAnswer;
import io.newsgraph.graph.RejectedArticles;
import io.newsgraph.intake.Intake;
import io.newsgraph.news.Article;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Loads articles into the graph: the whole line from text to Neo4j. Safe for many threads. */
public final class ArticleLoader implements AutoCloseable {

    /** Whoever hands in a single article waits at most so long for Neo4j. */
    private static final Duration SHORT_PATIENCE = Duration.ofSeconds(30);

    private final LoadStages stages;

    /** A loader that fills the given graph and keeps the list of what it had to leave out. */
    public ArticleLoader(ArticleAnalyst analyst, Graph graph, RejectedArticles rejectedArticles, Patience patience) {
        this(analyst::analyse, graph, rejectedArticles, patience);
    }

    ArticleLoader(
            Function<Intake, Analysis> analyst, Graph graph, RejectedArticles rejectedArticles, Patience patience) {
        var calls = new GraphCalls(patience);
        this.stages = new LoadStages(analyst, graph, rejectedArticles, calls, new ArticleWriter(graph, calls));
    }

    /**
     * Reads one article and writes what it says, unless the graph holds this very wording. Does not wait for a Neo4j that
     * is away, but fails with its complaint.
     */
    public LoadOutcome load(Article article) {
        var intake = new Intake.Read(article);
        var known = soon(() -> stages.lookUp(List.of(intake)));
        if (known.holds(article)) {
            return new LoadOutcome.AlreadyLoaded(article.id());
        }
        var analysis = stages.analyst().apply(intake);
        var outcome = analysis instanceof Analysis.Understood understood
                ? soon(stages.writer().writeOrFail(understood.findings()))
                : (Rejected) analysis;
        var notes = new RejectionNotes();
        notes.add(intake, outcome, known);
        if (!notes.isEmpty()) {
            soon(() -> {
                notes.take().applyTo(stages.rejectedArticles());
                return outcome;
            });
        }
        return outcome;
    }

    /**
     * Does the same with many articles, reading on so many threads at once and writing beside that. Waits for a Neo4j that
     * is away. Passes over articles that have failed too often. The listener is told on the calling thread, of each article
     * in the order in which they came.
     */
    public LoadReport loadAll(Stream<Intake> articles, int threads, LoadListener listener) {
        return load(articles, false, threads, listener);
    }

    /** Does so, and passes over none. */
    public LoadReport loadAgain(Stream<Intake> articles, int threads, LoadListener listener) {
        return load(articles, true, threads, listener);
    }

    private LoadReport load(Stream<Intake> articles, boolean triesAgain, int threads, LoadListener listener) {
        try (var run = new LoadRun(stages, triesAgain, threads, listener)) {
            return run.load(articles.iterator());
        }
    }

    private static <T> T soon(Supplier<T> request) {
        return soon(CompletableFuture.supplyAsync(request));
    }

    private static <T> T soon(CompletableFuture<T> result) {
        try {
            return result.get(SHORT_PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            throw new NoAnswer("Neo4j has not answered for " + SHORT_PATIENCE.toSeconds() + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            throw PatientWait.unchecked(e.getCause());
        }
    }

    /** Ends what is under way; articles that are not written yet are left out. */
    @Override
    public void close() {
        stages.writer().close();
    }
}
