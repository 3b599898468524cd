package io.newsgraph.web;

import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.QuadClass;
import io.newsgraph.knowledge.Standing;
import io.newsgraph.query.event.Bucket;
import io.newsgraph.query.event.EventFilter;
import io.newsgraph.query.event.EventQuestion;
import io.newsgraph.query.event.Timeline;
import io.newsgraph.query.event.TimelinePeriod;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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
            @Parameter(description = "Id, name or alias of whoever takes part, in either role.", example = "Russia")
                    @RequestParam(required = false)
                    @Nullable
                    String actor,
            @Parameter(description = "Id, name or alias of who does it.", example = "Russia")
                    @RequestParam(required = false)
                    @Nullable
                    String source,
            @Parameter(description = "Id, name or alias of those to whom it is done.", example = "Ukraine")
                    @RequestParam(required = false)
                    @Nullable
                    String target,
            @Parameter(
                            description =
                                    "Where: id, name or alias of the place, or the ISO 3166-1 alpha-3 code of the country.",
                            example = "Brussels")
                    @RequestParam(required = false)
                    @Nullable
                    String place,
            @Parameter(description = "How long the periods are; weeks begin on Monday.")
                    @RequestParam(defaultValue = "MONTH")
                    Bucket bucket,
            @Parameter(description = "PLOVER types.", example = "CONSULT") @RequestParam(defaultValue = "")
                    List<EventType> type,
            @Parameter(description = "Families of types.", example = "MATERIAL_CONFLICT")
                    @RequestParam(defaultValue = "")
                    List<QuadClass> quadClass,
            @Parameter(description = "PLOVER modes.", example = "visit") @RequestParam(defaultValue = "")
                    List<String> mode,
            @Parameter(description = "PLOVER contexts; one of them is enough.", example = "military")
                    @RequestParam(defaultValue = "")
                    List<String> context,
            @Parameter(description = "How firmly they stand.", example = "ASSERTED") @RequestParam(defaultValue = "")
                    List<Standing> status,
            @Parameter(
                            description =
                                    "Began on that day or later; without a date of their own they begin when they are first reported.",
                            example = "2024-01-01")
                    @RequestParam(required = false)
                    @Nullable
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate since,
            @Parameter(description = "Began on that day or earlier.", example = "2024-12-31")
                    @RequestParam(required = false)
                    @Nullable
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate until,
            @Parameter(description = "The least confidence.")
                    @RequestParam(defaultValue = "0")
                    @DecimalMin("0")
                    @DecimalMax("1")
                    double minConfidence,
            @Parameter(description = "The least number of independent reports.")
                    @RequestParam(defaultValue = "0")
                    @Min(0)
                    long minOrigins,
            @Parameter(description = "How many sentences to give with each headline.")
                    @RequestParam(defaultValue = "0")
                    @Min(0)
                    @Max(20)
                    int evidence,
            @Parameter(description = "What the page before gave as next.") @RequestParam(required = false) @Nullable
                    String cursor,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
        var parties = named.parties(actor, source, target, place);
        if (actor == null && source == null && target == null) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "Say whose timeline is meant: give actor, source or target.")
                    .with("parameter", "actor")
                    .toException();
        }
        var filter = new EventFilter(type, quadClass, mode, context, status, since, until, minConfidence, minOrigins);
        var page = timeline.page(new EventQuestion(parties, filter, evidence, cursor, limit), bucket);
        return new FoundPeriods(page.items(), page.next());
    }

    record FoundPeriods(
            List<TimelinePeriod> periods, @Nullable String next) {}
}
