package io.newsgraph.web;

import io.newsgraph.knowledge.Standing;
import io.newsgraph.query.RelationFilter;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What relations a request asks for must be like; the names of the components are those of the parameters. */
record RelationParameters(
        @Parameter(
                description = "Types of relations such as MET or HOLDS_OFFICE, or families of them:"
                        + " COOPERATION, CONFLICT, OFFICE, MEMBERSHIP or one of the quad classes.",
                example = "COOPERATION")
        List<String> type,

        @Parameter(description = "Reported on that day or later.", example = "2024-01-01") @Nullable
        LocalDate since,

        @Parameter(description = "Reported on that day or earlier.", example = "2025-12-31") @Nullable
        LocalDate until,

        @Parameter(description = "The least confidence.", example = "0.2")
        @Schema(defaultValue = "0")
        @DecimalMin("0")
        @DecimalMax("1")
        Double minConfidence,

        @Parameter(description = "The least number of independent reports.", example = "1")
        @Schema(defaultValue = "0")
        @Min(0)
        Long minOrigins) {

    /** What is not given comes as null. */
    RelationParameters {
        type = Objects.requireNonNullElse(type, List.of());
        minConfidence = Objects.requireNonNullElse(minConfidence, 0.0);
        minOrigins = Objects.requireNonNullElse(minOrigins, 0L);
    }

    /** As a filter that lets pass what stands in one of these ways, or in any if there is none. */
    RelationFilter filter(List<Standing> statuses) {
        return new RelationFilter(type, statuses, since, until, minConfidence, minOrigins);
    }
}
