package io.newsgraph.graph;

import io.newsgraph.knowledge.Actor;
import io.newsgraph.knowledge.ActorMention;
import io.newsgraph.knowledge.Findings;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows that write the actors of one article and the places that mention them. */
final class ActorRows {

    private ActorRows() {}

    /** One row per actor, in the order of the ids, so that parallel writers lock in the same order. */
    static List<Map<String, @Nullable Object>> of(Findings findings) {
        var mentions =
                findings.mentions().stream().collect(Collectors.groupingBy(ActorMention::actor, Collectors.counting()));
        return findings.actors().stream()
                .collect(Collectors.toMap(Actor::id, Function.identity(), (first, again) -> first))
                .values()
                .stream()
                .sorted(Comparator.comparing(Actor::id))
                .map(actor -> row(actor, mentions.getOrDefault(actor.id(), 0L)))
                .toList();
    }

    static List<Map<String, @Nullable Object>> mentionsOf(Findings findings, Sentences sentences) {
        return findings.mentions().stream()
                .map(mention -> mention(mention, sentences))
                .toList();
    }

    private static Map<String, @Nullable Object> row(Actor actor, long mentions) {
        var names = new HashMap<String, @Nullable Object>();
        names.put("name", actor.name());
        names.put("aliases", actor.aliases());
        names.put("wikidata", actor.wikidata());
        names.put("wikipedia", actor.wikipedia());
        names.put("country", actor.country());
        names.put("identifiedBy", actor.identifiedBy());
        names.put("mentions", mentions);
        return Map.of(
                "id", actor.id().value(),
                "type", actor.type().name(),
                "label", actor.type().label(),
                "names", names);
    }

    private static Map<String, @Nullable Object> mention(ActorMention mention, Sentences sentences) {
        return Map.of(
                "sentence",
                sentences.idAt(mention.span().start()),
                "actor",
                mention.actor().value(),
                "properties",
                Map.of(
                        "start", mention.span().start(),
                        "end", mention.span().end(),
                        "text", mention.text(),
                        "kind", mention.kind().name()));
    }
}
