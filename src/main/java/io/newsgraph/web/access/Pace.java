package io.newsgraph.web.access;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** How fast each visitor may ask: a bucket of tokens for each, which fills up again at a steady rate. */
final class Pace {

    /** So many requests a second for as long as one likes. */
    static final int PER_SECOND = 100;

    /** So many at once after a rest. */
    static final int BURST = 200;

    /** A bucket that nobody has used for a while is full, and need not be kept. */
    private static final int MOST_VISITORS = 10_000;

    private final Map<String, Bucket> buckets = new HashMap<>();

    /** Takes a token; returns how long to wait if there is none, else zero. */
    synchronized Duration take(String visitor) {
        var now = System.nanoTime();
        if (buckets.size() >= MOST_VISITORS) {
            buckets.values().removeIf(bucket -> bucket.tokens(now) >= BURST);
        }
        var bucket = buckets.computeIfAbsent(visitor, unseen -> new Bucket(BURST, now));
        var tokens = bucket.tokens(now);
        if (tokens < 1) {
            return Duration.ofNanos((long) ((1 - tokens) / PER_SECOND * 1e9) + 1);
        }
        buckets.put(visitor, new Bucket(tokens - 1, now));
        return Duration.ZERO;
    }

    private record Bucket(double level, long at) {

        double tokens(long now) {
            return Math.min(BURST, level + (now - at) / 1e9 * PER_SECOND);
        }
    }
}
