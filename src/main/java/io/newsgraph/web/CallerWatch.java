package io.newsgraph.web;

import io.newsgraph.query.Asker;
import io.newsgraph.workspace.Workspace;
import jakarta.annotation.PreDestroy;
import jakarta.servlet.ServletRequest;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes questions to the database back when the one who asked has left. */
@Component
class CallerWatch {

    private static final Duration INTERVAL = Duration.ofMillis(500);

    private static final Logger LOG = LoggerFactory.getLogger(CallerWatch.class);

    private final Workspace workspace;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "caller-watch");
        thread.setDaemon(true);
        return thread;
    });

    CallerWatch(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Begins to look whether the sender of a request is still there, until the watching is closed by the thread that began
     * it. All of the request must have been read.
     */
    Watching over(ServletRequest request) {
        var caller = Caller.of(request);
        var watching = new Watching(caller);
        if (caller != null) {
            watching.looking = looks.scheduleWithFixedDelay(
                    watching::look, INTERVAL.toMillis(), INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
        }
        return watching;
    }

    @PreDestroy
    void close() {
        looks.shutdownNow();
    }

    private void takeBack(Asker asker) {
        try {
            workspace.takeBack(asker);
        } catch (RuntimeException failed) {
            // Then the question ends by its time limit.
            LOG.debug("a question could not be taken back", failed);
        }
    }

    /** One request that is watched. */
    final class Watching implements AutoCloseable {

        private final @Nullable Caller caller;
        private final Asker asker = Asker.current();
        private @Nullable Future<?> looking;
        private boolean isOver;

        private Watching(@Nullable Caller caller) {
            this.caller = caller;
        }

        private synchronized void look() {
            if (!isOver && caller != null && caller.isGone()) {
                takeBack(asker);
            }
        }

        /** Ends the looking; nothing is taken back any more. */
        @Override
        public void close() {
            if (looking != null) {
                looking.cancel(false);
            }
            synchronized (this) {
                isOver = true;
            }
        }
    }
}
