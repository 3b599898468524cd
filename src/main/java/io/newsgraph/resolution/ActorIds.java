package io.newsgraph.resolution;

import io.newsgraph.extraction.mention.Entity;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.news.ArticleId;
import java.util.Locale;

/**
 * Gives each actor a lasting id that anybody can work out again: its kind and its canonical name.
 *
 * <p>Ids depend on the article and the lexicon alone, so that loading in any order gives the same graph.
 */
final class ActorIds {

    private ActorIds() {}

    /** The id of an entity; one without a name or country is known only inside its article. */
    static ActorId of(Entity entity, ArticleId article) {
        var known = entity.known();
        if (known != null) {
            return new ActorId(
                    known.type() == ActorType.COUNTRY
                            ? "country-" + NameSlug.of(known.name())
                            : kind(entity) + "-" + NameSlug.of(known.name()));
        }
        if (entity.isNamed()) {
            return new ActorId(kind(entity) + "-" + NameSlug.of(entity.name()));
        }
        if (entity.country() != null && entity.type() != ActorType.PERSON) {
            return new ActorId(
                    kind(entity) + "-" + entity.country().toLowerCase(Locale.ROOT) + "-" + NameSlug.of(entity.name()));
        }
        return new ActorId(kind(entity) + "-" + NameSlug.of(entity.name()) + "-in-" + NameSlug.digest(article.value()));
    }

    private static String kind(Entity entity) {
        return entity.type().name().toLowerCase(Locale.ROOT);
    }
}
