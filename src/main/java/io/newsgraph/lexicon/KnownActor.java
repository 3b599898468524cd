package io.newsgraph.lexicon;

import io.newsgraph.knowledge.ActorType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that newsgraph knows before it reads the first article.
 *
 * @param name its canonical name
 * @param type its kind
 * @param kind a finer kind in lower case: intergovernmental, party, city, river and so on; may be empty
 * @param country ISO 3166-1 alpha-3 code of the country it is or belongs to
 * @param wikipedia title of its English Wikipedia article
 * @param wikidata its Wikidata item
 * @param gender f or m for a person whose gender is known
 * @param aliases other names, in the order of the data file
 * @param nominals common noun phrases, lower case, that news use for it, such as "alliance"
 * @param roles offices and roles in words, of a person
 */
public record KnownActor(
        String name,
        ActorType type,
        String kind,
        @Nullable String country,
        @Nullable String wikipedia,
        @Nullable String wikidata,
        @Nullable String gender,
        List<String> aliases,
        List<String> nominals,
        List<String> roles) {}
