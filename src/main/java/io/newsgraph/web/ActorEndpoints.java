package io.newsgraph.web;

import io.newsgraph.query.ActorSummary;
import io.newsgraph.query.Actors;
import io.newsgraph.query.FoundActor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/actors")
@Tag(name = "Actors", description = "Who acts and is acted upon")
class ActorEndpoints {

    private final Actors actors;
    private final NamedActor namedActor;

    ActorEndpoints(Actors actors, NamedActor namedActor) {
        this.actors = actors;
        this.namedActor = namedActor;
    }

    @GetMapping
    @Operation(summary = "Finds actors whose names or aliases resemble a text, best first.")
    FoundActors search(
            @Parameter(description = "Words of a name; small typing mistakes do not matter.", example = "Blinken")
                    @RequestParam
                    String q,
            @Parameter(
                            description = "Which fields to give of each; with a dot between, fields of fields.",
                            example = "actor.id,actor.name,score")
                    @RequestParam(defaultValue = "")
                    List<String> fields,
            @Parameter(example = "20") @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return new FoundActors(actors.search(q, limit));
    }

    @GetMapping("/{actor}")
    @Operation(summary = "Gives one actor.")
    ActorSummary get(
            @Parameter(description = "Its id, name or alias.", example = "Antony Blinken") @PathVariable String actor) {
        return namedActor.get(actor);
    }

    record FoundActors(List<FoundActor> actors) {}
}
