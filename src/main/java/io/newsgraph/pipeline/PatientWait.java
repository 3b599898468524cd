package io.newsgraph.pipeline;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Waits for what others do, and tells a listener meanwhile when the graph keeps them waiting. */
final class PatientWait {

    private static final long MILLISECONDS = 100;

    private final GraphCalls calls;
    private final LoadListener listener;
    private @Nullable String told;

    PatientWait(GraphCalls calls, LoadListener listener) {
        this.calls = calls;
        this.listener = listener;
    }

    /** The result; what the work throws comes out here. */
    <T> T until(CompletableFuture<T> result) {
        while (true) {
            try {
                var value = result.get(MILLISECONDS, TimeUnit.MILLISECONDS);
                tell();
                return value;
            } catch (TimeoutException notYet) {
                tell();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted");
            } catch (ExecutionException e) {
                throw unchecked(e.getCause());
            }
        }
    }

    /** Tells of a delay once, and of its end. */
    private void tell() {
        var delay = calls.delay().orElse(null);
        if (delay != null && !delay.equals(told)) {
            listener.delayed(delay);
            told = delay;
        } else if (delay == null && told != null && calls.absence().isEmpty()) {
            listener.delayed("Neo4j answers again.");
            told = null;
        }
    }

    static RuntimeException unchecked(@Nullable Throwable cause) {
        if (cause instanceof GraphCalls.GivenUp given) {
            return given.reason();
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(cause);
    }
}
