package io.newsgraph.web;

import io.newsgraph.knowledge.Standing;
import io.newsgraph.query.RelationFilter;
import io.newsgraph.query.path.PathQuestion;
import io.newsgraph.query.path.Paths;
import io.newsgraph.query.path.RelationPath;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/paths")
@Tag(name = "Paths", description = "How two actors are connected")
class PathEndpoints {

    private final Paths paths;
    private final NamedActor namedActor;

    PathEndpoints(Paths paths, NamedActor namedActor) {
        this.paths = paths;
        this.namedActor = namedActor;
    }

    @GetMapping
    @Operation(
            summary = "Finds the shortest chains of relations between two actors, strongest first,"
                    + " with the best sentence for each link.")
    FoundPaths list(
            @Parameter(description = "Id, name or alias of the actor at one end.", example = "Mark Rutte") @RequestParam
                    String from,
            @Parameter(description = "Id, name or alias of the actor at the other end.", example = "Ukraine")
                    @RequestParam
                    String to,
            @Parameter(description = "Of how many relations at most.", example = "4")
                    @RequestParam(defaultValue = "4")
                    @Min(1)
                    @Max(PathQuestion.MOST_HOPS)
                    int hops,
            @Parameter(description = "Over relations of these types or families only.", example = "COOPERATION")
                    @RequestParam(defaultValue = "")
                    List<String> type,
            @Parameter(description = "Over relations reported on that day or later.", example = "2024-01-01")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable
                    LocalDate since,
            @Parameter(description = "Over relations reported on that day or earlier.", example = "2025-12-31")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable
                    LocalDate until,
            @Parameter(description = "The least confidence of each link.", example = "0.5")
                    @RequestParam(defaultValue = "0")
                    @DecimalMin("0")
                    @DecimalMax("1")
                    double minConfidence,
            @Parameter(description = "The least number of independent reports of each link.", example = "1")
                    @RequestParam(defaultValue = "0")
                    @Min(0)
                    long minOrigins,
            @Parameter(description = "Whether each link must be reported as a fact at least once.", example = "true")
                    @RequestParam(defaultValue = "true")
                    boolean factsOnly,
            @Parameter(description = "How many chains to give.", example = "3")
                    @RequestParam(defaultValue = "5")
                    @Min(1)
                    @Max(50)
                    int limit) {
        var filter = new RelationFilter(type, List.<Standing>of(), since, until, minConfidence, minOrigins);
        return new FoundPaths(paths.list(
                new PathQuestion(namedActor.get(from).id(), namedActor.get(to).id(), hops, filter, factsOnly, limit)));
    }

    record FoundPaths(List<RelationPath> paths) {}
}
