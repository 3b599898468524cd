package io.newsgraph.news;

/**
 * A stretch of an article's text.
 *
 * @param start offset of the first character, in UTF-16 code units from the start of the text
 * @param end offset behind the last character, in the same units
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** Rejects negative and reversed spans with an {@link IllegalArgumentException}. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    /** The number of UTF-16 code units covered. */
    public int length() {
        return end - start;
    }

    /** Whether the other span lies inside this one, or equals it. */
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The characters of {@code text} that this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Orders by start, then longer spans first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
