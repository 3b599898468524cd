package io.newsgraph.resolution;

import io.newsgraph.extraction.mention.Entity;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.news.ArticleId;
import io.newsgraph.news.Revision;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Gives each actor a lasting id that anybody can work out again: its kind and its canonical name.
 *
 * <p>Ids depend on the article and the lexicon alone, so that loading in any order gives the same graph.
 */
final class ActorIds {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private ActorIds() {}

    /** The id of an entity; one without a name or country is known only inside its article. */
    static ActorId of(Entity entity, ArticleId article) {
        var known = entity.known();
        if (known != null) {
            return new ActorId(
                    known.type() == ActorType.COUNTRY
                            ? "country-" + slug(known.name())
                            : kind(entity) + "-" + slug(known.name()));
        }
        if (entity.isNamed()) {
            return new ActorId(kind(entity) + "-" + slug(entity.name()));
        }
        if (entity.country() != null && entity.type() != ActorType.PERSON) {
            return new ActorId(
                    kind(entity) + "-" + entity.country().toLowerCase(Locale.ROOT) + "-" + slug(entity.name()));
        }
        return new ActorId(kind(entity) + "-" + slug(entity.name()) + "-in-" + digest(article.value()));
    }

    private static String kind(Entity entity) {
        return entity.type().name().toLowerCase(Locale.ROOT);
    }

    /** Lower-case letters and digits of a name, joined by hyphens; a digest where none are left. */
    static String slug(String name) {
        var folded =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var slug =
                OTHER.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? digest(name) : slug;
    }

    private static String digest(String text) {
        return Revision.of("", text).value().substring(0, 10);
    }
}
