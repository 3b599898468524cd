package io.newsgraph.pipeline;

import io.newsgraph.graph.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls the graph, again and again while Neo4j is away, and tells at any time whether one is delayed. */
final class GraphCalls {

    /** A call that takes longer is worth a word. */
    private static final Duration LONG = Duration.ofSeconds(15);

    private final Patience patience;
    private final Set<Call> underWay = ConcurrentHashMap.newKeySet();

    GraphCalls(Patience patience) {
        this.patience = patience;
    }

    /**
     * What the request answers, however often it has to be made.
     *
     * @throws GivenUp if Neo4j stays away for too long or cannot be brought back; any other failure comes out as it is
     */
    <T> T insist(Supplier<T> request) {
        return insist(request, failure -> true);
    }

    /** Asks at each absence whether the request is still wanted; one that is not fails with that absence. */
    <T> T insist(Supplier<T> request, Predicate<RuntimeException> isWanted) {
        var call = new Call();
        underWay.add(call);
        try {
            while (true) {
                try {
                    return request.get();
                } catch (RuntimeException failure) {
                    call.requireHope(failure);
                    call.fail(failure);
                    var goesOn = isWanted.test(failure);
                    revive();
                    if (!goesOn) {
                        throw failure;
                    }
                    call.pause();
                }
            }
        } finally {
            underWay.remove(call);
        }
    }

    /** Why the calls under way take so long, in words, if they do. */
    Optional<String> delay() {
        return underWay.stream().min(Comparator.comparing(call -> call.began)).flatMap(Call::delay);
    }

    /** How Neo4j failed last, if it is away. */
    Optional<RuntimeException> absence() {
        return underWay.stream()
                .flatMap(call -> Optional.ofNullable(call.failure).stream())
                .findFirst();
    }

    private void revive() {
        try {
            patience.revival().run();
        } catch (RuntimeException e) {
            throw new GivenUp(e);
        }
    }

    /** Nothing will come of this call or any other for now; the cause tells why. */
    static final class GivenUp extends RuntimeException {

        private static final long serialVersionUID = 1L;

        GivenUp(RuntimeException cause) {
            super(cause);
        }

        RuntimeException reason() {
            return (RuntimeException) Objects.requireNonNull(getCause());
        }
    }

    private final class Call {

        private final Instant began = Instant.now();
        private volatile int failures;
        private volatile Instant failedAt = began;
        private volatile Instant busySince = began;
        private volatile @Nullable RuntimeException failure;
        private volatile @Nullable Duration pause;

        void requireHope(RuntimeException failed) {
            var trouble = Trouble.of(failed);
            if (trouble == Trouble.PASSING || trouble == Trouble.LASTING) {
                throw failed;
            }
            if (trouble == Trouble.REFUSAL || Instant.now().isAfter(began.plus(patience.longest()))) {
                throw new GivenUp(failed);
            }
        }

        void fail(RuntimeException failed) {
            var next = Patience.pauseAfter(failures);
            failure = failed;
            failedAt = Instant.now();
            failures++;
            pause = next;
        }

        void pause() {
            try {
                Thread.sleep(pause == null ? 0 : pause.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted");
            }
            busySince = Instant.now();
            pause = null;
        }

        Optional<String> delay() {
            var waiting = pause;
            if (waiting != null) {
                return Optional.of(
                        "Neo4j does not answer" + soFar() + "; trying again in " + waiting.toSeconds() + " s.");
            }
            return Instant.now().isAfter(busySince.plus(LONG))
                    ? Optional.of("Neo4j has not answered for " + LONG.toSeconds() + " s; still waiting for it.")
                    : Optional.empty();
        }

        private String soFar() {
            var seconds = Duration.between(began, failedAt).toSeconds();
            if (failures < 2) {
                return "";
            }
            return " for " + (seconds < 100 ? seconds + " s" : (seconds + 30) / 60 + " min") + " now";
        }
    }
}
