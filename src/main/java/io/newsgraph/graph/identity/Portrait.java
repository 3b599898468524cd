package io.newsgraph.graph.identity;

import io.newsgraph.graph.Row;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.resolution.NameSlug;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** What all articles together say of one actor: names add up, and of two different values the first in order stays. */
final class Portrait {

    private final String id;
    private final TreeSet<String> names = new TreeSet<>();
    private final TreeSet<String> aliases = new TreeSet<>();
    private @Nullable String wikidata;
    private @Nullable String wikipedia;
    private @Nullable String country;
    private @Nullable String identifiedBy;

    Portrait(String id) {
        this.id = id;
    }

    /** The row that makes an actor of whom nothing is known but the kind, with which every id begins. */
    static Map<String, @Nullable Object> blank(String id) {
        var type = ActorType.valueOf(id.substring(0, id.indexOf('-')).toUpperCase(Locale.ROOT));
        return Row.of("id", id, "type", type.name(), "label", type.label(), "articles", 0);
    }

    /** Adds what one article says, or what is known already: a node or relationship or map with these properties. */
    void add(Value said) {
        add(
                said.get("name").asString(null),
                said.get("aliases").asList(Value::asString, List.of()),
                said.get("wikidata").asString(null),
                said.get("wikipedia").asString(null),
                said.get("country").asString(null),
                said.get("identifiedBy").asString(null));
    }

    void add(
            @Nullable String name,
            Collection<String> otherNames,
            @Nullable String wikidataItem,
            @Nullable String wikipediaTitle,
            @Nullable String countryCode,
            @Nullable String reason) {
        if (name != null) {
            names.add(name);
        }
        aliases.addAll(otherNames);
        wikidata = first(wikidata, wikidataItem);
        wikipedia = first(wikipedia, isOfName(wikipediaTitle) ? null : wikipediaTitle);
        country = first(country, countryCode);
        identifiedBy = first(identifiedBy, reason);
    }

    /** A title without a bracket is that of the name, which says nothing of one who is told apart from namesakes. */
    private boolean isOfName(@Nullable String title) {
        return title != null && !title.endsWith(")") && new ActorId(id).isApart();
    }

    /** The properties, if they say more than the node does. */
    boolean differsFrom(Value node) {
        return !properties().entrySet().stream()
                .allMatch(property -> Objects.equals(property.getValue(), value(node, property.getKey())));
    }

    Map<String, @Nullable Object> row() {
        return Row.of("id", id, "properties", properties());
    }

    /** The same with how many articles name the actor. */
    Map<String, @Nullable Object> row(int articles) {
        var properties = properties();
        properties.put("articles", articles);
        return Row.of("id", id, "properties", properties);
    }

    private Map<String, @Nullable Object> properties() {
        var name = name();
        var others = new TreeSet<>(aliases);
        others.addAll(names);
        others.remove(name);
        return Row.of(
                "name", name,
                "aliases", List.copyOf(others),
                "wikidata", wikidata,
                "wikipedia", wikipedia,
                "country", country,
                "identifiedBy", identifiedBy);
    }

    /** The name from which the id was made rather than one that turned out to mean the same actor. */
    private String name() {
        return names.stream()
                .min(Comparator.comparing((String name) -> !id.endsWith("-" + NameSlug.of(name)))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(id);
    }

    private static @Nullable Object value(Value node, String key) {
        var value = node.get(key);
        return value.isNull() ? null : value.asObject();
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }
}
