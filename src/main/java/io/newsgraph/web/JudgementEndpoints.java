package io.newsgraph.web;

import io.newsgraph.access.Visitor;
import io.newsgraph.query.Doubt;
import io.newsgraph.query.JudgementAnswer;
import io.newsgraph.query.Judgements;
import io.newsgraph.query.Page;
import io.newsgraph.query.UnknownName;
import io.newsgraph.web.access.Doorkeeper;
import io.newsgraph.workspace.Judge;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Judgements", description = "What people decide: who is the same as whom, and who is not")
class JudgementEndpoints {

    private static final String CURSOR = "What the page before gave as next.";

    private final Judgements judgements;
    private final Judge judge;
    private final NamedActor namedActor;

    JudgementEndpoints(Judgements judgements, Judge judge, NamedActor namedActor) {
        this.judgements = judgements;
        this.judge = judge;
        this.namedActor = namedActor;
    }

    @GetMapping("/review")
    @Operation(summary = "Lists the pairs of actors that may be one, likeliest first.")
    Review review(
            @Parameter(description = CURSOR) @RequestParam(required = false) @Nullable String cursor,
            @Parameter(example = "50") @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        var page = judgements.review(cursor, limit);
        return new Review(page.items(), page.next());
    }

    @GetMapping("/judgements")
    @Operation(summary = "Lists what was decided, last first.")
    Decided list(
            @Parameter(description = CURSOR) @RequestParam(required = false) @Nullable String cursor,
            @Parameter(example = "50") @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        return Decided.on(judgements.page(cursor, limit));
    }

    @GetMapping("/actors/{actor}/judgements")
    @Operation(
            summary =
                    "Lists what was decided of an actor, last first: under its own id, under names that are taken for it,"
                            + " and of everybody whom people have judged the same.")
    Decided list(
            @Parameter(description = "Its id, name or alias.", example = "Antony Blinken") @PathVariable String actor,
            @Parameter(description = CURSOR) @RequestParam(required = false) @Nullable String cursor,
            @Parameter(example = "50") @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        return Decided.on(judgements.of(namedActor.get(actor).id(), cursor, limit));
    }

    @GetMapping("/judgements/{id}")
    @Operation(summary = "Gives one of them.")
    JudgementAnswer get(@Parameter(example = "j-f91d364ffe6ee50fef0b") @PathVariable String id) {
        return judgements.find(id).orElseThrow(() -> unknown(id));
    }

    @PostMapping("/judgements")
    @Operation(
            summary = "Decides that two actors are one or two, or that a claim does not tell of an event;"
                    + " what contradicts an earlier decision is refused.")
    @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
    ResponseEntity<JudgementAnswer> decide(@RequestBody Decision decision, HttpServletRequest request) {
        var id = idOf(decision, Doorkeeper.letIn(request));
        return ResponseEntity.created(URI.create("/api/v1/judgements/" + id)).body(get(id));
    }

    @DeleteMapping("/judgements/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes a decision back; the graph is then as if it had never been made.")
    void undo(@Parameter(example = "j-f91d364ffe6ee50fef0b") @PathVariable String id) {
        if (!judge.undo(id)) {
            throw unknown(id);
        }
    }

    private String idOf(Decision decision, Visitor visitor) {
        var one = Decision.required("one", decision.one());
        var other = Decision.required("other", decision.other());
        var by = decision.signature(visitor);
        try {
            return decision.isSame() ? judge.same(one, other, by) : judge.different(one, other, by);
        } catch (UnknownName unknown) {
            // What is asked for is here; what the body says is wrong.
            throw new IllegalArgumentException(unknown.getMessage(), unknown);
        }
    }

    private static ErrorResponseException unknown(String id) {
        return Problem.of(HttpStatus.NOT_FOUND, "No judgement has the id \"" + id + "\"; /api/v1/judgements lists all.")
                .toException();
    }

    record Review(List<Doubt> pairs, @Nullable String next) {}

    record Decided(
            List<JudgementAnswer> judgements, @Nullable String next) {

        static Decided on(Page<JudgementAnswer> page) {
            return new Decided(page.items(), page.next());
        }
    }
}
