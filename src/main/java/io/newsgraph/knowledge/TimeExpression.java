package io.newsgraph.knowledge;

import io.newsgraph.news.Span;

/**
 * A time expression in the text, in the terms of TimeML's TIMEX3.
 *
 * @param span where it stands
 * @param text the characters at {@code span}
 * @param type DATE, TIME, DURATION or SET
 * @param value ISO 8601 value, such as {@code 2024-12-03}, {@code 2024-W49} or {@code P2D}
 */
public record TimeExpression(Span span, String text, Type type, String value) {

    /** TIMEX3's types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
