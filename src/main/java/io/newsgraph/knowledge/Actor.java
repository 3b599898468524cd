package io.newsgraph.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that acts or is acted upon, identified across articles.
 *
 * @param id its lasting name
 * @param name its canonical name, as people look for it
 * @param type its kind
 * @param wikidata Wikidata item, such as {@code Q30}, when known for sure
 * @param wikipedia title of its English Wikipedia article, when known for sure
 * @param country ISO 3166-1 alpha-3 code of the country it is or belongs to
 * @param domain walk of life in which it acts, as far as the article tells
 * @param aliases other names seen for it, sorted, without the canonical name
 * @param identifiedBy why this actor was taken to be this one: the name of the rule and its ground
 */
public record Actor(
        ActorId id,
        String name,
        ActorType type,
        @Nullable String wikidata,
        @Nullable String wikipedia,
        @Nullable String country,
        @Nullable Domain domain,
        List<String> aliases,
        String identifiedBy) {

    /** Copies the aliases. */
    public Actor {
        aliases = List.copyOf(aliases);
    }
}
