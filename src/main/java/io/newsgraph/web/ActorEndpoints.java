package io.newsgraph.web;

import io.newsgraph.query.ActorSummary;
import io.newsgraph.query.Actors;
import io.newsgraph.query.FoundActor;
import io.newsgraph.query.profile.ActorProfile;
import io.newsgraph.query.profile.ActorProfiles;
import io.newsgraph.query.profile.CoMention;
import io.newsgraph.query.profile.Counterpart;
import io.newsgraph.query.profile.SimilarActor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/actors")
@Tag(name = "Actors", description = "Who acts and is acted upon")
class ActorEndpoints {

    private static final String ID = "Its id, name or alias.";
    private static final String CURSOR = "What the page before gave as next.";

    private final Actors actors;
    private final ActorProfiles profiles;
    private final NamedActor namedActor;

    ActorEndpoints(Actors actors, ActorProfiles profiles, NamedActor namedActor) {
        this.actors = actors;
        this.profiles = profiles;
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
    ActorSummary get(@Parameter(description = ID, example = "Antony Blinken") @PathVariable String actor) {
        return namedActor.get(actor);
    }

    @GetMapping("/{actor}/profile")
    @Operation(
            summary =
                    "Gives an actor at a glance: offices, memberships, names, activity per month, counterparts, links.")
    ActorProfile profile(@Parameter(description = ID, example = "Antony Blinken") @PathVariable String actor) {
        return profiles.profile(namedActor.get(actor));
    }

    @GetMapping("/{actor}/counterparts")
    @Operation(summary = "Lists with whom an actor has relations, in either direction, most reported first.")
    Counterparts counterparts(
            @Parameter(description = ID, example = "Ukraine") @PathVariable String actor,
            @Parameter(description = CURSOR) @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(500) int limit) {
        var page = profiles.counterparts(namedActor.get(actor), cursor, limit);
        return new Counterparts(page.items(), page.next());
    }

    @GetMapping("/{actor}/co-mentions")
    @Operation(
            summary = "Lists who is named in the same articles as an actor, most articles first;"
                    + " that states nothing of the two, isRelated tells whether a report does.")
    CoMentions coMentions(
            @Parameter(description = ID, example = "NATO") @PathVariable String actor,
            @Parameter(description = CURSOR) @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(500) int limit) {
        var page = profiles.coMentions(namedActor.get(actor), cursor, limit);
        return new CoMentions(page.items(), page.next());
    }

    @GetMapping("/{actor}/similar")
    @Operation(summary = "Lists actors that do the same to the same others, the likest first.")
    SimilarActors similar(
            @Parameter(description = ID, example = "United States") @PathVariable String actor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return new SimilarActors(profiles.similar(namedActor.get(actor), limit));
    }

    record FoundActors(List<FoundActor> actors) {}

    record Counterparts(
            List<Counterpart> counterparts, @Nullable String next) {}

    record CoMentions(List<CoMention> coMentions, @Nullable String next) {}

    record SimilarActors(List<SimilarActor> actors) {}
}
