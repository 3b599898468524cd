package io.newsgraph.web;

import io.newsgraph.knowledge.Standing;
import io.newsgraph.query.Actors;
import io.newsgraph.query.Claims;
import io.newsgraph.query.Direction;
import io.newsgraph.query.RelationQuestion;
import io.newsgraph.query.RelationSummary;
import io.newsgraph.query.Relations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
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
@RequestMapping("/api/v1/relations")
@Tag(name = "Relations", description = "How actors are related, and which sentences say so")
class RelationEndpoints {

    private final Relations relations;
    private final Claims claims;
    private final NamedActor namedActor;

    RelationEndpoints(Relations relations, Claims claims, NamedActor namedActor) {
        this.relations = relations;
        this.claims = claims;
        this.namedActor = namedActor;
    }

    @GetMapping
    @Operation(summary = "Looks up relations, each with the best of the sentences behind it; most reported first.")
    FoundRelations list(
            @Parameter(description = "Id, name or alias of the subject.", example = "Antony Blinken")
                    @RequestParam(required = false)
                    @Nullable
                    String subject,
            @Parameter(description = "Id, name or alias of the object.", example = "NATO")
                    @RequestParam(required = false)
                    @Nullable
                    String object,
            @Valid @ParameterObject RelationParameters wanted,
            @Parameter(description = "How firmly they stand.", example = "PLANNED") @RequestParam(defaultValue = "")
                    List<Standing> status,
            @Parameter(
                            description =
                                    "Whether they go from subject to object (OUT), back (IN) or either way (BOTH).",
                            example = "BOTH")
                    @RequestParam(defaultValue = "OUT")
                    Direction direction,
            @Parameter(
                            description = "As was known on a day: only articles published up to it count.",
                            example = "2025-12-31")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate asOf,
            @Parameter(
                            description = "As things were on a day: what no day is given for held when it was reported,"
                                    + " what lasts from the first such report to the last.",
                            example = "2024-12-02")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate at,
            @Parameter(description = "How many sentences to give with each.", example = "2")
                    @RequestParam(defaultValue = "1")
                    @Min(0)
                    @Max(20)
                    int evidence,
            @Parameter(
                            description = "What the page before gave as next.",
                            example = "MwoyMDI0LTEyLTAyVDA4OjAwOjAwWgpyLTA")
                    @RequestParam(required = false)
                    @Nullable
                    String cursor,
            @Parameter(
                            description = "Which fields to give of each; with a dot between, fields of fields.",
                            example = "id,type,subject.name,object.name")
                    @RequestParam(defaultValue = "")
                    List<String> fields,
            @Parameter(description = "How many to give.", example = "20")
                    @RequestParam(defaultValue = "20")
                    @Min(1)
                    @Max(500)
                    int limit) {
        var question = new RelationQuestion(
                idOrName("subject", subject),
                idOrName("object", object),
                direction,
                wanted.filter(status),
                asOf,
                at,
                evidence,
                cursor,
                limit);
        var page = relations.page(question);
        if (page.items().isEmpty()) {
            var checked = question.between(id("subject", subject), id("object", object));
            page = checked.equals(question) ? page : relations.page(checked);
        }
        return new FoundRelations(page.items(), page.next());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Gives one relation with the best of the sentences behind it.")
    RelationSummary get(
            @Parameter(example = "r-e68cb22cbd4eb8fe282c") @PathVariable String id,
            @Parameter(example = "5") @RequestParam(defaultValue = "10") @Min(0) @Max(100) int evidence) {
        return relations.find(id, evidence).orElseThrow(() -> unknown(id));
    }

    @GetMapping("/{id}/evidence")
    @Operation(summary = "Gives the claims behind one relation with their sentences and articles, newest first.")
    FoundEvidence evidence(
            @Parameter(example = "r-e68cb22cbd4eb8fe282c") @PathVariable String id,
            @Parameter(description = "What the page before gave as next.") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(example = "50") @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        var page = claims.page(id, cursor, limit);
        if (page.items().isEmpty() && relations.find(id, 0).isEmpty()) {
            throw unknown(id);
        }
        return FoundEvidence.on(page);
    }

    private static ErrorResponseException unknown(String id) {
        return Problem.of(HttpStatus.NOT_FOUND, "No relation has the id \"" + id + "\"; /api/v1/relations gives ids.")
                .toException();
    }

    /** What looks like an id is asked for as one: only where nothing is found does it matter whether somebody has it. */
    private @Nullable String idOrName(String parameter, @Nullable String actor) {
        return actor != null && Actors.isLikeAnId(actor) ? actor : id(parameter, actor);
    }

    private @Nullable String id(String parameter, @Nullable String actor) {
        return actor == null || actor.isBlank()
                ? null
                : namedActor.get(parameter, actor).id();
    }

    record FoundRelations(
            List<RelationSummary> relations, @Nullable String next) {}
}
