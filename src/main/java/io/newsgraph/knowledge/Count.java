package io.newsgraph.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A number as a text gives it: exactly, or within bounds.
 *
 * @param least the smallest number it can be
 * @param most the largest number it can be, if the text bounds it
 */
public record Count(int least, @Nullable Integer most) {

    /** Rejects negative numbers and crossed bounds with an {@link IllegalArgumentException}. */
    public Count {
        if (least < 0 || most != null && most < least) {
            throw new IllegalArgumentException("no count: " + least + " to " + most);
        }
    }

    /** Exactly this number. */
    public static Count of(int number) {
        return new Count(number, number);
    }

    /** This number or more. */
    public static Count atLeast(int number) {
        return new Count(number, null);
    }

    /** Both together. */
    public Count plus(Count other) {
        return new Count(least + other.least, most == null || other.most == null ? null : most + other.most);
    }
}
