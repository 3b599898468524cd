package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.lexicon.KnownActor;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.lexicon.Sense;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells of which country a party, court, ministry or parliament is whose name several countries share: of the country
 * right before it, "Kenya's Supreme Court", else of the one that the article speaks of most.
 */
final class NationalBodies {

    private static final Set<String> KINDS = Set.of(
            "agency", "court", "government", "intelligence", "legislature", "military", "ministry", "party", "police");

    private final Lexicon lexicon;

    NationalBodies(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The spots in their order, those of national bodies with the sense that fits; without words that mean none. */
    List<Spot> resolve(List<Spot> spots) {
        var home = new HashMap<String, Integer>();
        spots.stream().flatMap(NationalBodies::hint).forEach(country -> home.merge(country, 1, Integer::sum));
        var resolved = new ArrayList<Spot>(spots.size());
        var owned = new HashMap<String, Spot>();
        Spot previous = null;
        for (var spot : spots) {
            if (isNationalBody(spot)) {
                resolve(spot, previous, home, owned).ifPresent(resolved::add);
            } else {
                resolved.add(spot);
            }
            previous = spot;
        }
        return resolved;
    }

    private static boolean isNationalBody(Spot spot) {
        return !spot.senses().isEmpty()
                && spot.senses().get(0).actor().country() != null
                && KINDS.contains(spot.senses().get(0).actor().kind());
    }

    /** What a name tells of where the article takes place. */
    private static Stream<String> hint(Spot spot) {
        return spot.senses().stream()
                .limit(1)
                .map(Sense::actor)
                .filter(actor -> actor.type() == ActorType.COUNTRY
                        || actor.type() == ActorType.PLACE
                        || actor.type() == ActorType.PERSON)
                .flatMap(actor -> Stream.ofNullable(actor.country()));
    }

    private Optional<Spot> resolve(
            Spot spot, @Nullable Spot previous, Map<String, Integer> home, Map<String, Spot> owned) {
        var owner = owner(spot, previous);
        if (owner != null) {
            var body = of(owner, spot);
            owned.putIfAbsent(spot.text(), body);
            return Optional.of(body);
        }
        // After "Kenya's Supreme Court" the Supreme Court is Kenya's.
        var named = owned.get(spot.text());
        if (named != null) {
            return Optional.of(with(spot, named.senses().get(0)));
        }
        var likeliest = spot.senses().stream()
                .filter(sense -> home.containsKey(country(sense)))
                .max(Comparator.comparingInt(sense -> home.getOrDefault(country(sense), 0)));
        if (likeliest.isPresent()) {
            return Optional.of(with(spot, likeliest.get()));
        }
        var isCertain = spot.senses().get(0).use() == Sense.Use.NAME
                || home.isEmpty() && spot.senses().size() == 1;
        return isCertain ? Optional.of(spot) : Optional.empty();
    }

    private static String country(Sense sense) {
        var country = sense.actor().country();
        return country == null ? "" : country;
    }

    /** The country right before a name, as possessor or adjective. */
    private static @Nullable KnownActor owner(Spot spot, @Nullable Spot previous) {
        if (previous == null
                || previous.sentence() != spot.sentence()
                || previous.senses().isEmpty()) {
            return null;
        }
        var gap = spot.start() - previous.end();
        var sense = previous.senses().get(0);
        var isBefore = sense.use() == Sense.Use.ADJECTIVE
                ? gap == 0
                : gap == 1 && spot.sentence().token(previous.end()).tag().equals("POS");
        return isBefore && sense.actor().type() == ActorType.COUNTRY ? sense.actor() : null;
    }

    /** The body of that name in a country, known or not; a name that only one body bears stays that body's. */
    private Spot of(KnownActor owner, Spot spot) {
        return spot.senses().stream()
                .filter(sense -> country(sense).equals(owner.country()))
                .findFirst()
                .map(sense -> with(spot, sense))
                .orElseGet(() -> isCommon(spot) ? with(spot, foreign(owner, spot)) : spot);
    }

    private boolean isCommon(Spot spot) {
        return spot.senses().size() > 1
                || lexicon.institutionSector(spot.text().toLowerCase(Locale.ROOT))
                        .isPresent();
    }

    /** "Supreme Court of Kenya": the name under which the lexicon knows it, or would. */
    private Sense foreign(KnownActor owner, Spot spot) {
        var name = spot.text() + " of " + owner.name();
        return Stream.of(name, owner.name() + "'s " + spot.text())
                .flatMap(known -> lexicon.senses(known).stream())
                .findFirst()
                .orElseGet(() -> new Sense(
                        new KnownActor(
                                name,
                                ActorType.ORGANIZATION,
                                spot.senses().get(0).actor().kind(),
                                owner.country(),
                                null,
                                null,
                                null,
                                List.of(),
                                List.of(),
                                List.of()),
                        Sense.Use.NAME));
    }

    private static Spot with(Spot spot, Sense sense) {
        return new Spot(spot.sentence(), spot.start(), spot.end(), sense.actor().type(), List.of(sense));
    }
}
