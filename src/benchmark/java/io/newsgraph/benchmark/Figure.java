package io.newsgraph.benchmark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Locale;

/** Figures as they are measured and printed: a repeated measurement's middle one, rounded to what is certain. */
final class Figure {

    private static final int DIGITS = 3;

    private Figure() {}

    /** The middle one, or the mean of the two in the middle. */
    static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
    }

    /** A number with three significant digits, two below ten, and a comma between thousands. */
    static String of(double value) {
        var digits = Math.abs(value) < 10 ? DIGITS - 1 : DIGITS;
        var format = new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(new BigDecimal(value).round(new MathContext(digits)));
    }

    /** A share as a whole percentage. */
    static String percent(double share) {
        return Math.round(100 * share) + "%";
    }
}
