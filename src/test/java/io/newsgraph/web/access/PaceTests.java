package io.newsgraph.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTests {

    private static final Duration BETWEEN_TWO = Duration.ofSeconds(1).dividedBy(Pace.PER_SECOND);

    private final Pace pace = new Pace();

    @Test
    void letsABurstPassAndThenSaysHowLongToWait() {
        assertThat(passes("hasty", Pace.BURST)).isEqualTo(Pace.BURST);
        assertThat(exhaust("hasty")).isBetween(Duration.ofNanos(1), BETWEEN_TWO);
        assertThat(pace.take("another")).isZero();
    }

    @Test
    void letsAVisitorPassAgainAfterTheWait() throws InterruptedException {
        exhaust("hasty");
        Thread.sleep(2 * BETWEEN_TWO.toMillis());
        assertThat(pace.take("hasty")).isZero();
    }

    /** A bucket that had been kept could not be full again so soon. */
    @Test
    void forgetsWhoHasNotAskedForLongestWhenThereAreVeryMany() {
        exhaust("first");
        for (var number = 0; number < 10_100; number++) {
            pace.take("visitor " + number);
        }
        assertThat(passes("first", Pace.BURST)).isEqualTo(Pace.BURST);
    }

    /** Takes all tokens; returns how long to wait for the next. */
    private Duration exhaust(String visitor) {
        var wait = pace.take(visitor);
        while (wait.isZero()) {
            wait = pace.take(visitor);
        }
        return wait;
    }

    private int passes(String visitor, int requests) {
        var passes = 0;
        for (var number = 0; number < requests; number++) {
            passes += pace.take(visitor).isZero() ? 1 : 0;
        }
        return passes;
    }
}
