package io.newsgraph.pipeline;

import io.newsgraph.intake.Intake;
import io.newsgraph.news.ArticleId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * One load of many articles: asks the graph which of them it knows, has the others read on many threads and written by
 * the one that writes, and tells of each in the order in which they came. Holds only a few articles at a time.
 */
final class LoadRun implements AutoCloseable {

    /** So many articles are looked up at once, unless they come slowly. */
    private static final int CHUNK = 64;

    private static final Duration CHUNK_TIME = Duration.ofMillis(200);

    /** So many articles are under way for each thread that reads: it goes on while a large batch is written. */
    private static final int LOOK_AHEAD = 64;

    private final LoadStages stages;
    private final boolean triesAgain;
    private final int most;
    private final LoadListener listener;
    private final PatientWait wait;
    private final ExecutorService readers;
    private final ExecutorService asking = Executors.newSingleThreadExecutor(new DaemonThreads("article-look-up"));
    private final Queue<Task> underWay = new ArrayDeque<>();
    private final Map<ArticleId, CompletableFuture<LoadOutcome>> underWayById = new ConcurrentHashMap<>();
    private final RejectionNotes notes = new RejectionNotes();
    private final LoadReport.Tally tally = new LoadReport.Tally();

    /** A run that reads on so many threads, and tries articles again that have failed too often if it is told to. */
    LoadRun(LoadStages stages, boolean triesAgain, int threads, LoadListener listener) {
        this.stages = stages;
        this.triesAgain = triesAgain;
        this.most = threads * LOOK_AHEAD;
        this.listener = listener;
        this.wait = new PatientWait(stages.calls(), listener);
        this.readers = Executors.newFixedThreadPool(threads, new DaemonThreads("article-reader"));
    }

    LoadReport load(Iterator<Intake> articles) {
        while (articles.hasNext()) {
            var chunk = nextChunk(articles);
            var known = ask(() -> stages.lookUp(chunk));
            for (var intake : chunk) {
                underWay.add(new Task(intake, known, begin(intake, known)));
                finishReady();
            }
            writeNotes();
        }
        while (!underWay.isEmpty()) {
            finish(underWay.remove());
        }
        notes.addPlacesThatAreGoodAgain();
        writeNotes();
        return tally.report();
    }

    private static List<Intake> nextChunk(Iterator<Intake> articles) {
        var chunk = new ArrayList<Intake>();
        var end = Instant.now().plus(CHUNK_TIME);
        do {
            chunk.add(articles.next());
        } while (chunk.size() < CHUNK && Instant.now().isBefore(end) && articles.hasNext());
        return chunk;
    }

    private CompletableFuture<LoadOutcome> begin(Intake intake, Known known) {
        if (intake instanceof Intake.Read read) {
            var article = read.article();
            if (known.holds(article)) {
                return CompletableFuture.completedFuture(new LoadOutcome.AlreadyLoaded(article.id()));
            }
            var failed = known.givenUp(article);
            if (failed.isPresent() && !triesAgain) {
                return CompletableFuture.completedFuture(new LoadOutcome.PassedOver(
                        article.id(), failed.get().attempts(), failed.get().reason()));
            }
        }
        var analysis = CompletableFuture.supplyAsync(() -> stages.analyst().apply(intake), readers);
        return intake instanceof Intake.Read read
                ? inOrder(read.article().id(), analysis)
                : analysis.thenCompose(this::write);
    }

    /** Of two wordings of one article the one that came last is written last, however long each takes to read. */
    private CompletableFuture<LoadOutcome> inOrder(ArticleId article, CompletableFuture<Analysis> analysis) {
        var before = underWayById.get(article);
        var turn = before == null
                ? analysis
                : before.handle((written, failure) -> analysis).thenCompose(read -> read);
        var outcome = turn.thenCompose(this::write);
        underWayById.put(article, outcome);
        outcome.whenComplete((written, failure) -> underWayById.remove(article, outcome));
        return outcome;
    }

    private CompletableFuture<LoadOutcome> write(Analysis analysis) {
        return analysis instanceof Analysis.Understood understood
                ? stages.writer().write(understood.findings())
                : CompletableFuture.completedFuture((Rejected) analysis);
    }

    private void finishReady() {
        while (!underWay.isEmpty() && (underWay.element().outcome().isDone() || underWay.size() >= most)) {
            finish(underWay.remove());
        }
    }

    private void finish(Task task) {
        var outcome = wait.until(task.outcome());
        tally.add(outcome);
        notes.add(task.intake(), outcome, task.known());
        listener.finished(outcome);
    }

    private void writeNotes() {
        if (!notes.isEmpty()) {
            var change = notes.take();
            ask(() -> {
                change.applyTo(stages.rejectedArticles());
                return change;
            });
        }
    }

    /** Asks on another thread, so that this one can tell how it stands meanwhile. */
    private <T> T ask(Supplier<T> request) {
        return wait.until(CompletableFuture.supplyAsync(() -> stages.calls().insist(request), asking));
    }

    /** Takes back what has not been done. */
    @Override
    public void close() {
        underWay.forEach(task -> task.outcome().cancel(true));
        readers.shutdownNow();
        asking.shutdownNow();
    }

    private record Task(Intake intake, Known known, CompletableFuture<LoadOutcome> outcome) {}
}
