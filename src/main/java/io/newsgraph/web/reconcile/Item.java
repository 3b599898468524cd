package io.newsgraph.web.reconcile;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.query.ActorSummary;
import io.newsgraph.query.reconcile.ActorProperty;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An actor, a type or a property, as the API names any of them.
 *
 * @param id what programs call it
 * @param name what people call it
 * @param description what tells it from others
 * @param notable the types of an actor
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Item(
        String id,
        String name,
        @Nullable String description,
        @Nullable List<Item> notable) {

    static Item of(ActorType type) {
        return new Item(type.name(), type.label(), null, null);
    }

    static Item of(ActorProperty property) {
        return new Item(property.id(), property.id(), property.description(), null);
    }

    static Item of(ActorSummary actor) {
        return new Item(actor.id(), actor.name(), describe(actor), List.of(of(actor.type())));
    }

    /** A line that tells an actor from its namesakes. */
    static String describe(ActorSummary actor) {
        return actor.type().label().toLowerCase(Locale.ROOT)
                + (actor.country() == null ? "" : ", " + actor.country())
                + ", named by " + actor.articles() + (actor.articles() == 1 ? " article" : " articles");
    }
}
