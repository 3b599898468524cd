package io.newsgraph.knowledge;

/**
 * How likely a statement is to be what its sentence says, from 0 to 1.
 *
 * @param value a probability, not a weight: of statements given 0.8, about 80 % should hold
 */
public record Confidence(double value) implements Comparable<Confidence> {

    /** Rejects values outside 0 to 1 with an {@link IllegalArgumentException}. */
    public Confidence {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, not " + value);
        }
    }

    /** This confidence lowered by a factor from 0 to 1, rounded to two decimals. */
    public Confidence times(double factor) {
        return new Confidence(Math.round(value * factor * 100) / 100.0);
    }

    @Override
    public int compareTo(Confidence other) {
        return Double.compare(value, other.value);
    }
}
