package io.newsgraph.pipeline;

import io.newsgraph.knowledge.Actor;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.ActorMention;
import io.newsgraph.knowledge.EventStatement;
import io.newsgraph.knowledge.RelationStatement;
import io.newsgraph.pipeline.ExtractionLine.LineActor;
import io.newsgraph.pipeline.ExtractionLine.LineEvent;
import io.newsgraph.pipeline.ExtractionLine.LineMention;
import io.newsgraph.pipeline.ExtractionLine.LineRelation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The short names that actors bear within one extraction line. */
final class LocalNames {

    private final Map<ActorId, String> names = new HashMap<>();

    LocalNames(List<Actor> actors) {
        for (var actor : actors) {
            names.put(actor.id(), "a" + (names.size() + 1));
        }
    }

    LineActor actor(Actor actor) {
        return new LineActor(
                name(actor.id()),
                actor.name(),
                actor.type(),
                actor.id().value(),
                actor.wikidata(),
                actor.wikipedia(),
                actor.country(),
                actor.domain(),
                actor.aliases());
    }

    LineMention mention(ActorMention mention) {
        return new LineMention(
                name(mention.actor()), mention.span().start(), mention.span().end(), mention.text(), mention.kind());
    }

    LineEvent event(String id, EventStatement event) {
        return new LineEvent(
                id,
                event.type(),
                event.futureOf(),
                event.mode(),
                LineEvent.contexts(event.contexts()),
                event.trigger(),
                event.sources().stream().map(this::name).toList(),
                event.targets().stream().map(this::name).toList(),
                nameOrNull(event.location()),
                event.date(),
                event.toll(),
                event.status(),
                event.negated(),
                nameOrNull(event.attributedTo()),
                event.confidence().value(),
                event.sentence(),
                event.rule());
    }

    LineRelation relation(RelationStatement relation) {
        return new LineRelation(
                relation.type(),
                name(relation.subject()),
                nameOrNull(relation.object()),
                relation.value(),
                relation.held().start(),
                relation.held().end(),
                relation.status(),
                relation.negated(),
                nameOrNull(relation.attributedTo()),
                relation.confidence().value(),
                relation.sentence(),
                relation.rule());
    }

    private @Nullable String nameOrNull(@Nullable ActorId actor) {
        return actor == null ? null : name(actor);
    }

    private String name(ActorId actor) {
        var name = names.get(actor);
        if (name == null) {
            throw new IllegalArgumentException("the findings refer to " + actor.value() + " but do not list it");
        }
        return name;
    }
}
