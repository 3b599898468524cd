package io.newsgraph.web.access;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.util.ConcurrentLruCache;

/** How fast each visitor may ask: a bucket of tokens for each, which fills up again at a steady rate. */
final class Pace {

    /** So many requests a second for as long as one likes. */
    static final int PER_SECOND = 100;

    /** So many at once after a rest. */
    static final int BURST = 200;

    /** The bucket of whoever has not asked for longest is given up for that of a new visitor: it is likely to be full. */
    private static final int MOST_VISITORS = 10_000;

    private final ConcurrentLruCache<String, Bucket> buckets =
            new ConcurrentLruCache<>(MOST_VISITORS, visitor -> fullBucket());

    /** Takes a token; returns how long to wait if there is none, else zero. */
    Duration take(String visitor) {
        return Duration.ofNanos(
                buckets.get(visitor).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    private static Bucket fullBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(BURST).refillGreedy(PER_SECOND, Duration.ofSeconds(1)))
                .build();
    }
}
