package io.newsgraph.resolution;

import io.newsgraph.extraction.mention.Entity;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.lexicon.KnownActor;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.news.ArticleId;
import io.newsgraph.resolution.link.Link;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Gives each actor a lasting id that anybody can work out again: its kind and its canonical name, or the
 * title of its Wikipedia article.
 *
 * <p>Ids depend on the article and the lexicon alone, so that loading in any order gives the same graph.
 */
final class ActorIds {

    private final Lexicon lexicon;

    ActorIds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The id of an entity by its name; one without a name or country, or with a given name alone, is
     * known only inside its article. The title of a Wikipedia
     * article says more than the name that leads to it, so that it decides.
     */
    ActorId of(Entity entity, String name, @Nullable KnownActor recognised, @Nullable Link link, ArticleId article) {
        var known = recognised != null || link == null
                ? recognised
                : lexicon.about(link.title(), entity.type()).orElse(null);
        if (known != null) {
            return new ActorId(kind(known.type() == ActorType.COUNTRY ? ActorType.COUNTRY : entity.type()) + "-"
                    + NameSlug.of(known.name()));
        }
        var kind = kind(entity.type()) + "-";
        if (link != null) {
            var named = new ActorId(kind + NameSlug.of(link.name()));
            return link.qualifier().isEmpty() ? named : named.apart(NameSlug.of(link.qualifier()));
        }
        if (entity.isNamed() && !isGivenNameAlone(entity, name)) {
            return new ActorId(kind + NameSlug.of(name));
        }
        if (entity.country() != null && entity.type() != ActorType.PERSON) {
            return new ActorId(kind + entity.country().toLowerCase(Locale.ROOT) + "-" + NameSlug.of(name));
        }
        return new ActorId(kind + NameSlug.of(name) + "-in-" + NameSlug.digest(article.value()));
    }

    /** "Jim" is another in every article. */
    private boolean isGivenNameAlone(Entity entity, String name) {
        return entity.type() == ActorType.PERSON
                && name.indexOf(' ') < 0
                && lexicon.givenNameGender(name).isPresent();
    }

    private static String kind(ActorType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
