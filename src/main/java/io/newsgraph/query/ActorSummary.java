package io.newsgraph.query;

import io.newsgraph.knowledge.ActorType;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An actor and how it is known.
 *
 * @param id its lasting name
 * @param name its canonical name
 * @param type its kind
 * @param wikidata Wikidata item, when known for sure
 * @param wikipedia title of its English Wikipedia article, when known for sure
 * @param country ISO 3166-1 alpha-3 code of the country it is or belongs to
 * @param aliases other names, sorted
 * @param identifiedBy why it was taken to be this one
 * @param articles how many articles name it
 */
public record ActorSummary(
        String id,
        String name,
        ActorType type,
        @Nullable String wikidata,
        @Nullable String wikipedia,
        @Nullable String country,
        List<String> aliases,
        String identifiedBy,
        long articles) {

    /** Copies the aliases. */
    public ActorSummary {
        aliases = List.copyOf(aliases);
    }

    /** The address of its Wikipedia article, when known for sure. */
    public Optional<URI> wikipediaPage() {
        return Optional.ofNullable(wikipedia)
                .map(title -> URLEncoder.encode(title.replace(' ', '_'), StandardCharsets.UTF_8))
                .map(title -> URI.create("https://en.wikipedia.org/wiki/" + title));
    }
}
