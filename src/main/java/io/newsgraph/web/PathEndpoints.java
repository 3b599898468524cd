package io.newsgraph.web;

import io.newsgraph.query.path.PathQuestion;
import io.newsgraph.query.path.Paths;
import io.newsgraph.query.path.RelationPath;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
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
            @Valid @ParameterObject RelationParameters wanted,
            @Parameter(description = "Whether each link must be reported as a fact at least once.", example = "true")
                    @RequestParam(defaultValue = "true")
                    boolean factsOnly,
            @Parameter(description = "How many chains to give.", example = "3")
                    @RequestParam(defaultValue = "5")
                    @Min(1)
                    @Max(50)
                    int limit) {
        return new FoundPaths(paths.list(new PathQuestion(
                namedActor.get("from", from).id(),
                namedActor.get("to", to).id(),
                hops,
                wanted.filter(List.of()),
                factsOnly,
                limit)));
    }

    record FoundPaths(List<RelationPath> paths) {}
}
