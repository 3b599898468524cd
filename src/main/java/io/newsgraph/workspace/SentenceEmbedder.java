package io.newsgraph.workspace;

import io.newsgraph.embedding.TextEmbedder;
import io.newsgraph.graph.Trouble;
import io.newsgraph.graph.embedding.EmbeddingState;
import io.newsgraph.graph.embedding.SentenceVectors;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Gives sentences their vectors, in a thread of its own and while the graph is otherwise quiet. Nobody waits for it, and it
 * goes on where it was when it is started again.
 */
public final class SentenceEmbedder implements AutoCloseable {

    /** A graph that has not changed for that long is quiet. */
    private static final Duration LOOK = Duration.ofSeconds(2);

    /** Where it is never quiet, a few sentences have their turn that often. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Few enough that whoever loads meanwhile waits for less than he needs for an article. */
    private static final int AT_ONCE = 100;

    private final SentenceVectors vectors;
    private final Consumer<String> complaints;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread = new Thread(this::work, "sentence-embedder");

    private long turn = -1;
    private long waitingSince = System.nanoTime();

    private SentenceEmbedder(SentenceVectors vectors, Consumer<String> complaints) {
        this.vectors = vectors;
        this.complaints = complaints;
        thread.setDaemon(true);
    }

    /**
     * Prepares the work.
     *
     * @param complaints takes a sentence if it cannot be done
     */
    public static SentenceEmbedder on(SentenceVectors vectors, Consumer<String> complaints) {
        return new SentenceEmbedder(vectors, complaints);
    }

    /** Begins to work. */
    public void start() {
        thread.start();
    }

    private void work() {
        var pause = LOOK;
        try {
            while (!end.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                pause = step();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** How long to pause then: what failed because of something that may pass is tried again. */
    private Duration step() {
        try {
            return go(vectors.state());
        } catch (RuntimeException failure) {
            var trouble = Trouble.of(failure);
            if (trouble == Trouble.LASTING || trouble == Trouble.REFUSAL) {
                stop("Sentences are found by their words only: " + failure.getMessage());
            }
            return LOOK;
        }
    }

    private Duration go(EmbeddingState state) {
        if (state.sentences() == 0 || state.pending(TextEmbedder.standard().version()) == 0) {
            waitingSince = System.nanoTime();
        } else if (turn == state.turn() || System.nanoTime() - waitingSince > PATIENCE.toNanos()) {
            return write(state);
        }
        turn = state.turn();
        return LOOK;
    }

    /** Leaves the other half of the time to others. */
    private Duration write(EmbeddingState state) {
        if (!vectors.areIndexed()) {
            stop("This Neo4j has no index for vectors, so sentences are found by their words only.");
            return LOOK;
        }
        waitingSince = System.nanoTime();
        var embedder = TextEmbedder.standard();
        if (!embedder.version().equals(state.version())) {
            vectors.adopt(embedder.version());
        }
        vectors.writeSome(embedder, AT_ONCE);
        return Duration.ofNanos(System.nanoTime() - waitingSince);
    }

    private void stop(String why) {
        if (end.getCount() > 0) {
            complaints.accept(why);
        }
        end.countDown();
    }

    @Override
    public void close() {
        end.countDown();
        try {
            thread.join(LOOK.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
