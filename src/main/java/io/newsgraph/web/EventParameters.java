package io.newsgraph.web;

import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.QuadClass;
import io.newsgraph.knowledge.Standing;
import io.newsgraph.query.event.EventFilter;
import io.newsgraph.query.event.EventQuestion;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which events a request asks for; the names of the components are those of the parameters. */
record EventParameters(
        @Parameter(description = "Id, name or alias of whoever takes part, in either role.", example = "Russia")
        @Nullable
        String actor,

        @Parameter(description = "Id, name or alias of who does it.", example = "Russia") @Nullable
        String source,

        @Parameter(description = "Id, name or alias of those to whom it is done.", example = "Ukraine") @Nullable
        String target,

        @Parameter(
                description = "Where: id, name or alias of the place, or the ISO 3166-1 alpha-3 code of the country.",
                example = "Brussels")
        @Nullable
        String place,

        @Parameter(description = "PLOVER types.", example = "CONSULT")
        List<EventType> type,

        @Parameter(description = "Families of types.", example = "MATERIAL_CONFLICT")
        List<QuadClass> quadClass,

        @Parameter(description = "PLOVER modes.", example = "visit")
        List<String> mode,

        @Parameter(description = "PLOVER contexts; one of them is enough.", example = "military")
        List<String> context,

        @Parameter(description = "How firmly they stand.", example = "ASSERTED")
        List<Standing> status,

        @Parameter(
                description =
                        "Began, or is planned to begin, on that day or later; without a date of their own they begin"
                                + " when they are first reported.",
                example = "2024-01-01")
        @Nullable
        LocalDate since,

        @Parameter(description = "Began, or is planned to begin, on that day or earlier.", example = "2024-12-31")
        @Nullable
        LocalDate until,

        @Parameter(description = "The least confidence.") @Schema(defaultValue = "0") @DecimalMin("0") @DecimalMax("1")
        Double minConfidence,

        @Parameter(description = "The least number of independent reports.") @Schema(defaultValue = "0") @Min(0)
        Long minOrigins) {

    /** What is not given comes as null. */
    EventParameters {
        type = Objects.requireNonNullElse(type, List.of());
        quadClass = Objects.requireNonNullElse(quadClass, List.of());
        mode = Objects.requireNonNullElse(mode, List.of());
        context = Objects.requireNonNullElse(context, List.of());
        status = Objects.requireNonNullElse(status, List.of());
        minConfidence = Objects.requireNonNullElse(minConfidence, 0.0);
        minOrigins = Objects.requireNonNullElse(minOrigins, 0L);
    }

    boolean nameAnActor() {
        return actor != null || source != null || target != null;
    }

    /** The question; a problem with status 404 or 409 for a name that nobody has or several have. */
    EventQuestion question(NamedParties named, int evidence, @Nullable String cursor, int limit) {
        var filter = new EventFilter(type, quadClass, mode, context, status, since, until, minConfidence, minOrigins);
        return new EventQuestion(named.parties(actor, source, target, place), filter, evidence, cursor, limit);
    }
}
