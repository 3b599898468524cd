package io.newsgraph.web;

import io.newsgraph.query.event.EventAnswer;
import io.newsgraph.query.event.Events;
import io.newsgraph.query.event.Outcome;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
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
            @Valid @ParameterObject EventParameters wanted,
            @Parameter(description = "What became of them, at last or before.", example = "OPEN")
                    @RequestParam(defaultValue = "")
                    List<Outcome> outcome,
            @Parameter(description = "How many sentences to give with each.")
                    @RequestParam(defaultValue = "1")
                    @Min(0)
                    @Max(20)
                    int evidence,
            @Parameter(description = "What the page before gave as next.") @RequestParam(required = false) @Nullable
                    String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(500) int limit) {
        var page = events.plans(wanted.question(named, evidence, cursor, limit), outcome);
        return new FoundPlans(page.items(), page.next());
    }

    record FoundPlans(List<EventAnswer> plans, @Nullable String next) {}
}
