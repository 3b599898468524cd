package io.newsgraph.web;

import io.newsgraph.query.Claims;
import io.newsgraph.query.event.EventAnswer;
import io.newsgraph.query.event.EventSummary;
import io.newsgraph.query.event.Events;
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
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/events")
@Tag(name = "Events", description = "What happened, who did it to whom, and which sentences say so")
class EventEndpoints {

    private final Events events;
    private final Claims claims;
    private final NamedParties named;

    EventEndpoints(Events events, Claims claims, NamedParties named) {
        this.events = events;
        this.claims = claims;
        this.named = named;
    }

    @GetMapping
    @Operation(summary = "Looks up events, each with who took part; the latest first.")
    FoundEvents list(
            @Valid @ParameterObject EventParameters wanted,
            @Parameter(description = "How many sentences to give with each.")
                    @RequestParam(defaultValue = "1")
                    @Min(0)
                    @Max(20)
                    int evidence,
            @Parameter(description = "What the page before gave as next.") @RequestParam(required = false) @Nullable
                    String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(500) int limit) {
        var page = events.page(wanted.question(named, evidence, cursor, limit));
        return new FoundEvents(page.items(), page.next());
    }

    @GetMapping("/{id}")
    @Operation(
            summary =
                    "Gives one event with the best of the sentences behind it, the plans before it and what became of it.")
    EventAnswer get(
            @Parameter(example = "e-998fa44f156bf4798c27") @PathVariable String id,
            @RequestParam(defaultValue = "10") @Min(0) @Max(100) int evidence) {
        return events.find(id, evidence).orElseThrow(() -> unknown(id));
    }

    @GetMapping("/{id}/evidence")
    @Operation(summary = "Gives the claims behind one event with their sentences and articles, newest first.")
    FoundEvidence evidence(
            @Parameter(example = "e-998fa44f156bf4798c27") @PathVariable String id,
            @Parameter(description = "What the page before gave as next.") @RequestParam(required = false) @Nullable
                    String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        var page = claims.page(id, cursor, limit);
        if (page.items().isEmpty() && events.find(id, 0).isEmpty()) {
            throw unknown(id);
        }
        return FoundEvidence.on(page);
    }

    private static ErrorResponseException unknown(String id) {
        return Problem.of(HttpStatus.NOT_FOUND, "No event has the id \"" + id + "\"; /api/v1/events gives ids.")
                .toException();
    }

    record FoundEvents(List<EventSummary> events, @Nullable String next) {}
}
