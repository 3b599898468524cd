package io.newsgraph.web;

import io.newsgraph.query.Evidence;
import io.newsgraph.query.RelationQuestion;
import io.newsgraph.query.RelationSummary;
import io.newsgraph.query.Relations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
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
    private final NamedActor namedActor;

    RelationEndpoints(Relations relations, NamedActor namedActor) {
        this.relations = relations;
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
            @Parameter(description = "Type of the relation, such as MET or HOLDS_OFFICE.")
                    @RequestParam(required = false)
                    @Nullable
                    String type,
            @Parameter(description = "Whether subject and object may change places.")
                    @RequestParam(defaultValue = "false")
                    boolean eitherWay,
            @Parameter(description = "As was known on a day: only articles published up to it count.")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable
                    LocalDate asOf,
            @Parameter(
                            description = "As things were on a day: what no day is given for held when it was reported,"
                                    + " what lasts from the first such report to the last.")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable
                    LocalDate at,
            @Parameter(description = "How many sentences to give with each.")
                    @RequestParam(defaultValue = "3")
                    @Min(0)
                    @Max(20)
                    int evidence,
            @RequestParam(defaultValue = "0") @Min(0) int skip,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        return new FoundRelations(relations.list(
                new RelationQuestion(id(subject), id(object), type, eitherWay, asOf, at, evidence, skip, limit)));
    }

    @GetMapping("/{id}/evidence")
    @Operation(summary = "Gives the claims behind one relation with their sentences and articles, newest first.")
    FoundEvidence evidence(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") @Min(0) int skip,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        var evidence = relations.evidence(id, skip, limit);
        if (evidence.isEmpty() && relations.find(id, 0).isEmpty()) {
            throw Problem.of(
                            HttpStatus.NOT_FOUND, "No relation has the id \"" + id + "\"; /api/v1/relations gives ids.")
                    .toException();
        }
        return new FoundEvidence(evidence);
    }

    private @Nullable String id(@Nullable String actor) {
        return actor == null || actor.isBlank() ? null : namedActor.get(actor).id();
    }

    record FoundRelations(List<RelationSummary> relations) {}

    record FoundEvidence(List<Evidence> evidence) {}
}
