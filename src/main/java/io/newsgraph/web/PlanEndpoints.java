package io.newsgraph.web;

import io.newsgraph.knowledge.EventType;
import io.newsgraph.query.event.EventAnswer;
import io.newsgraph.query.event.EventFilter;
import io.newsgraph.query.event.EventQuestion;
import io.newsgraph.query.event.Events;
import io.newsgraph.query.event.Outcome;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/events")
@Tag(name = "Events", description = "What happened, who did it to whom, and which sentences say so")
class PlanEndpoints {

    private final Events events;
    private final NamedParties named;

    PlanEndpoints(Events events, NamedParties named) {
        this.events = events;
        this.named = named;
    }

    @GetMapping("/plans")
    @Operation(summary = "Lists what was planned and all that became of it; what was planned for the latest day first.")
    FoundPlans list(
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
            @Parameter(description = "PLOVER types.", example = "CONSULT") @RequestParam(defaultValue = "")
                    List<EventType> type,
            @Parameter(description = "What became of them, at last or before.", example = "OPEN")
                    @RequestParam(defaultValue = "")
                    List<Outcome> outcome,
            @Parameter(description = "Planned for that day or later.", example = "2024-01-01")
                    @RequestParam(required = false)
                    @Nullable
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate since,
            @Parameter(description = "Planned for that day or earlier.", example = "2024-12-31")
                    @RequestParam(required = false)
                    @Nullable
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate until,
            @Parameter(description = "How many sentences to give with each.")
                    @RequestParam(defaultValue = "0")
                    @Min(0)
                    @Max(20)
                    int evidence,
            @Parameter(description = "What the page before gave as next.") @RequestParam(required = false) @Nullable
                    String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(500) int limit) {
        var filter = new EventFilter(type, List.of(), List.of(), List.of(), List.of(), since, until, 0, 0);
        var parties = named.parties(actor, source, target, null);
        var page = events.plans(new EventQuestion(parties, filter, evidence, cursor, limit), outcome);
        return new FoundPlans(page.items(), page.next());
    }

    record FoundPlans(List<EventAnswer> plans, @Nullable String next) {}
}
