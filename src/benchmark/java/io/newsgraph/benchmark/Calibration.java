package io.newsgraph.benchmark;

import io.newsgraph.knowledge.Confidence;
import java.util.Locale;

/** How many of the statements of a confidence are right. */
final class Calibration {

    private static final int BINS = 10;

    private final int[] count = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] claimed = new double[BINS];

    void add(Confidence confidence, boolean isRight) {
        var bin = Math.min(BINS - 1, (int) Math.floor(confidence.value() * BINS + 1e-9));
        count[bin]++;
        claimed[bin] += confidence.value();
        right[bin] += isRight ? 1 : 0;
    }

    int count(int bin) {
        return count[bin];
    }

    /** The confidence that was claimed on average and the share that is right, in percent. */
    String cell(int bin) {
        return count[bin] == 0
                ? "| 0 | | "
                : String.format(
                        Locale.ROOT,
                        "| %d | %.0f | %.0f ",
                        count[bin],
                        100 * claimed[bin] / count[bin],
                        100.0 * right[bin] / count[bin]);
    }

    /** How far claimed confidence and the share that is right lie apart, on average over statements, in points. */
    double error() {
        var all = 0;
        var sum = 0.0;
        for (var bin = 0; bin < BINS; bin++) {
            all += count[bin];
            sum += Math.abs(claimed[bin] - right[bin]);
        }
        return all == 0 ? 0 : 100 * sum / all;
    }

    static int bins() {
        return BINS;
    }
}
