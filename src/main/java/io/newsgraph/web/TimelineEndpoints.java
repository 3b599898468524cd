package io.newsgraph.web;

import io.newsgraph.query.event.Bucket;
import io.newsgraph.query.event.Timeline;
import io.newsgraph.query.event.TimelinePeriod;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/events")
@Tag(name = "Events", description = "What happened, who did it to whom, and which sentences say so")
class TimelineEndpoints {

    private final Timeline timeline;
    private final NamedParties named;

    TimelineEndpoints(Timeline timeline, NamedParties named) {
        this.timeline = timeline;
        this.named = named;
    }

    @GetMapping("/timeline")
    @Operation(
            summary =
                    "Counts the events of an actor period by period, the latest first, each with the event of which most"
                            + " articles tell; periods without events are left out.")
    FoundPeriods list(
            @Valid @ParameterObject EventParameters wanted,
            @Parameter(description = "How long the periods are; weeks begin on Monday.")
                    @RequestParam(defaultValue = "MONTH")
                    Bucket bucket,
            @Parameter(description = "How many sentences to give with each headline.")
                    @RequestParam(defaultValue = "1")
                    @Min(0)
                    @Max(20)
                    int evidence,
            @Parameter(description = "What the page before gave as next.") @RequestParam(required = false) @Nullable
                    String cursor,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
        if (!wanted.nameAnActor()) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "Say whose timeline is meant: give actor, source or target.")
                    .with("parameter", "actor")
                    .toException();
        }
        var page = timeline.page(wanted.question(named, evidence, cursor, limit), bucket);
        return new FoundPeriods(page.items(), page.next());
    }

    record FoundPeriods(
            List<TimelinePeriod> periods, @Nullable String next) {}
}
