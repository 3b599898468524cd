package io.newsgraph.web.reconcile;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.query.Actors;
import io.newsgraph.query.FoundActor;
import io.newsgraph.query.reconcile.ActorProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ReconciliationEndpoints.PATH)
@Tag(name = "Reconciliation")
class SuggestEndpoints {

    private static final int SUGGESTIONS = 20;

    private final Actors actors;

    SuggestEndpoints(Actors actors) {
        this.actors = actors;
    }

    @GetMapping("/suggest/entity")
    @Operation(summary = "Completes the name or id of an actor.")
    Suggestions entities(
            @Parameter(description = "How it begins.", example = "Blink") @RequestParam String prefix,
            @RequestParam(defaultValue = "0") @Min(0) @Max(180) int cursor) {
        var named = actors.find(prefix).stream();
        var found = actors.search(prefix, cursor + SUGGESTIONS).stream().map(FoundActor::actor);
        return Suggestions.from(Stream.concat(named, found).map(Item::of).distinct(), cursor);
    }

    @GetMapping("/suggest/property")
    @Operation(summary = "Completes the name of a property.")
    Suggestions properties(
            @Parameter(description = "How it begins.", example = "country") @RequestParam String prefix,
            @RequestParam(defaultValue = "0") @Min(0) int cursor) {
        return Suggestions.from(
                Arrays.stream(ActorProperty.values()).map(Item::of).filter(item -> begins(item, prefix)), cursor);
    }

    @GetMapping("/suggest/type")
    @Operation(summary = "Completes the name of a kind of actor.")
    Suggestions types(
            @Parameter(description = "How it begins.", example = "PER") @RequestParam String prefix,
            @RequestParam(defaultValue = "0") @Min(0) int cursor) {
        return Suggestions.from(
                Arrays.stream(ActorType.values()).map(Item::of).filter(item -> begins(item, prefix)), cursor);
    }

    @GetMapping("/properties")
    @Operation(summary = "Proposes what can be fetched of actors of a kind.")
    Proposal propose(
            @Parameter(description = "The kind; any if it is left out.", example = "PERSON")
                    @RequestParam(defaultValue = "")
                    String type,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        var kind = type.isBlank() ? Optional.<ActorType>empty() : Optional.of(QueryBatch.type(type));
        var properties = kind.map(ActorProperty::of).orElse(List.of(ActorProperty.values()));
        return new Proposal(
                kind.map(Enum::name).orElse(""),
                limit,
                properties.stream().limit(limit).map(Item::of).toList());
    }

    private static boolean begins(Item item, String prefix) {
        return item.id().toLowerCase(Locale.ROOT).startsWith(prefix.strip().toLowerCase(Locale.ROOT));
    }

    record Suggestions(List<Item> result) {

        private static Suggestions from(Stream<Item> items, int cursor) {
            return new Suggestions(items.skip(cursor).limit(SUGGESTIONS).toList());
        }
    }

    record Proposal(String type, int limit, List<Item> properties) {}
}
