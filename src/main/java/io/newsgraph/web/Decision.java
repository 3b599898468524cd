package io.newsgraph.web;

import io.newsgraph.access.Visitor;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to decide.
 *
 * @param verdict whether the two are one
 * @param one an actor, or a claim
 * @param other another actor, or the event that the claim does not tell of
 * @param by who decides; with a key, that is its name
 */
record Decision(
        @Schema(
                allowableValues = {SAME, DIFFERENT},
                example = SAME)
        @Nullable
        String verdict,

        @Schema(
                description = "The id of an actor, a name that it alone has, person-x@ARTICLE for a name in one article"
                        + " alone, or the id of a claim.",
                example = "person-starmer")
        @Nullable
        String one,

        @Schema(description = "The other, likewise, or the id of an event.", example = "person-keir-starmer") @Nullable
        String other,

        @Schema(description = "Who decides; with a key, its name, which can be left out.", example = "an analyst")
        @Nullable
        String by) {

    private static final String SAME = "SAME";
    private static final String DIFFERENT = "DIFFERENT";

    /** Whether the two are one; neither SAME nor DIFFERENT is rejected with an {@link IllegalArgumentException}. */
    boolean isSame() {
        if (!SAME.equals(verdict) && !DIFFERENT.equals(verdict)) {
            throw new IllegalArgumentException("verdict must be SAME or DIFFERENT, not \"" + verdict + "\"");
        }
        return SAME.equals(verdict);
    }

    /**
     * Who has decided: the name of a key cannot be chosen, that of somebody without one must be told.
     *
     * @throws IllegalArgumentException if the name is missing, or another than that of the key
     */
    String signature(Visitor visitor) {
        if (visitor.equals(Visitor.LOCAL)) {
            return required("by", by);
        }
        if (by != null && !by.strip().equals(visitor.name())) {
            throw new IllegalArgumentException(
                    "by must be the name of your key, \"" + visitor.name() + "\", or be left out, not \"" + by + "\"");
        }
        return visitor.name();
    }

    static String required(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value.strip();
    }
}
