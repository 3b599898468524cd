package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a reader has in mind up to a place in the article: who was mentioned, and what was said they are. */
final class Discourse {

    private final List<Mention> seen = new ArrayList<>();
    private final Map<Entity, Integer> counts = new HashMap<>();
    private final Map<Entity, Set<String>> nouns = new HashMap<>();
    private final Map<Entity, Entity> bodies = new HashMap<>();
    private final Set<Entity> officials = new HashSet<>();

    void see(Mention mention) {
        seen.add(mention);
        counts.merge(mention.entity(), 1, Integer::sum);
    }

    /** Remembers a noun that was said of an entity, such as "foreign minister". */
    void describe(Entity entity, String noun) {
        nouns.computeIfAbsent(entity, key -> new HashSet<>()).add(noun);
    }

    /** Whether a noun or a longer one that ends in it was said of an entity. */
    boolean isDescribed(Entity entity, String noun) {
        return nouns.getOrDefault(entity, Set.of()).stream()
                .anyMatch(said -> said.equals(noun) || said.endsWith(" " + noun));
    }

    /** Remembers that a person holds or held an office of state. */
    void isOfficial(Entity person) {
        officials.add(person);
    }

    /** Whether a person holds or held an office of state. */
    boolean holdsOffice(Entity person) {
        return officials.contains(person);
    }

    /** Remembers for which organization or country a person stands. */
    void affiliate(Entity person, @Nullable Entity body) {
        if (body != null && body.type() != ActorType.PERSON) {
            bodies.putIfAbsent(person, body);
        }
    }

    /** Whom somebody means by "we": a body itself, or that of a person. */
    Optional<Entity> body(Entity speaker) {
        return speaker.type() == ActorType.PERSON ? Optional.ofNullable(bodies.get(speaker)) : Optional.of(speaker);
    }

    /** How often an entity has been mentioned. */
    int count(Entity entity) {
        return counts.getOrDefault(entity, 0);
    }

    /** The last mentioned entity of some kind. */
    Optional<Entity> last(Predicate<Entity> fits) {
        for (var i = seen.size() - 1; i >= 0; i--) {
            if (fits.test(seen.get(i).entity())) {
                return Optional.of(seen.get(i).entity());
            }
        }
        return Optional.empty();
    }

    /** The mentions since the beginning of a sentence, in text order. */
    List<Mention> since(int sentence) {
        var from = seen.size();
        while (from > 0 && seen.get(from - 1).sentence().index() >= sentence) {
            from--;
        }
        return seen.subList(from, seen.size());
    }
}
