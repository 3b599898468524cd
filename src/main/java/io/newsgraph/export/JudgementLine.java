package io.newsgraph.export;

import io.newsgraph.graph.PastJudgement;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A line of an export that tells what a person has decided. */
public final class JudgementLine {

    /** The kind of such a line. */
    public static final String KIND = "judgement";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private JudgementLine() {}

    /** Reads the line; an {@link IllegalArgumentException} says in words what is wrong with it. */
    public static PastJudgement parse(String json) {
        try {
            var fields = JSON.readValue(json, Fields.class);
            return PastJudgement.of(
                    required("about", fields.about()),
                    required("verdict", fields.verdict()),
                    required("one", fields.one()),
                    required("other", fields.other()),
                    required("by", fields.by()),
                    fields.at() == null ? null : Instant.parse(fields.at()));
        } catch (JacksonException | DateTimeParseException e) {
            throw new IllegalArgumentException("a judgement cannot be read: " + json, e);
        }
    }

    private static String required(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("a judgement has no \"" + name + "\"");
        }
        return value;
    }

    private record Fields(
            @Nullable String about,
            @Nullable String verdict,
            @Nullable String one,
            @Nullable String other,
            @Nullable String by,
            @Nullable String at) {}
}
