package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.lexicon.KnownActor;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.lexicon.Sense;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the names of an article into entities: full names found them, surnames, acronyms and short
 * forms join. Two different full names never share an entity, unless the text says that they do.
 */
final class NameClusters {

    private static final Set<String> ACTS_OF_STATE = Set.of(
            "shoot", "bomb", "invade", "deploy", "impose", "expel", "launch", "sanction", "annex", "ban", "border");

    private static final Set<String> BELONGING_TO_STATE = Set.of(
            "king",
            "queen",
            "president",
            "prime minister",
            "foreign minister",
            "ambassador",
            "embassy",
            "capital",
            "border",
            "borders",
            "troops",
            "forces",
            "economy",
            "population");

    private final Lexicon lexicon;
    private final Titles titles;
    private final Leaders leaders;
    private final Map<String, Entity> known = new LinkedHashMap<>();
    private final Map<String, Entity> bySurface = new HashMap<>();
    private final Prominence prominence = new Prominence();
    private final Namesakes namesakes = new Namesakes(prominence);

    NameClusters(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.leaders = new Leaders(lexicon);
        this.titles = new Titles(lexicon);
    }

    /** Every spot with its entity, in the order given. */
    Map<Spot, Entity> cluster(List<Spot> spots) {
        var aliases = Aliases.in(spots);
        var founded = founded(spots, aliases);
        prominence.note(spots, founded);
        var entities = new LinkedHashMap<Spot, Entity>();
        Spot previous = null;
        for (var spot : spots) {
            var entity = founded.get(spot);
            if (entity == null) {
                var before = previous == null ? null : entities.get(previous);
                entity = Abbreviations.isBracketedAfter(previous, spot) && before != null
                        ? named(spot, before)
                        : join(spot);
            }
            entities.put(spot, entity);
            prominence.see(entity);
            previous = spot;
        }
        return entities;
    }

    /** What full names and known names found; the fullest first, so that shorter ones can join. */
    private Map<Spot, Entity> founded(List<Spot> spots, Map<Spot, Spot> aliases) {
        var founded = new HashMap<Spot, Entity>();
        var defined = Abbreviations.defined(spots);
        var otherNames = aliases.keySet().stream()
                .filter(spot -> spot.senses().isEmpty())
                .map(Spot::text)
                .collect(Collectors.toSet());
        spots.stream()
                .filter(spot -> isFull(spot) && !otherNames.contains(spot.text()))
                .sorted(Comparator.comparingInt(Spot::length).reversed())
                .forEach(spot -> founded.put(spot, found(spot)));
        aliases.forEach((alias, spot) -> {
            var entity = founded.get(spot);
            if (entity != null && alias.senses().isEmpty()) {
                founded.put(alias, alias(alias, entity));
            }
        });
        spots.stream()
                .filter(spot -> !isFull(spot) && !spot.senses().isEmpty())
                .filter(spot -> !isSurname(spot) && !defined.contains(spot.text()))
                .forEach(spot -> founded.put(spot, found(spot)));
        return founded;
    }

    private static boolean isFull(Spot spot) {
        return spot.senses().isEmpty() ? FullName.of(spot).isFull() : spot.length() > 1;
    }

    private Entity alias(Spot spot, Entity entity) {
        namesakes.add(entity, FullName.of(spot));
        return named(spot, entity);
    }

    private Entity named(Spot spot, Entity entity) {
        bySurface.put(spot.text(), entity);
        entity.addAlias(spot.text());
        return entity;
    }

    /** A place's name alone is a surname where a person of that name has been named and no "in" stands before. */
    private boolean isSurname(Spot spot) {
        var sense = spot.senses().get(0);
        var before =
                spot.start() == 0 ? "" : spot.sentence().token(spot.start() - 1).tag();
        return (sense.actor().type() == ActorType.PLACE || isNameOfCountry(sense) && !actsAsState(spot))
                && !before.equals("IN")
                && !before.equals("TO")
                && namesakes.bySurname(spot).isPresent();
    }

    /** "Jordan's air force", "Washington shot down a balloon": what states have and do. */
    private boolean actsAsState(Spot spot) {
        var next = Around.lemma(spot.sentence(), spot.end());
        if (!Around.tag(spot.sentence(), spot.end()).equals("POS")) {
            return ACTS_OF_STATE.contains(next);
        }
        return Stream.of(1, 2)
                .map(distance -> spot.sentence()
                        .words(
                                Math.min(spot.end() + 1, spot.sentence().size()),
                                Math.min(
                                        spot.end() + 1 + distance,
                                        spot.sentence().size())))
                .anyMatch(words -> lexicon.institutionSector(words.toLowerCase(Locale.ROOT))
                                .isPresent()
                        || BELONGING_TO_STATE.contains(words));
    }

    /** "Jordan", "Washington", but not "Syrian". */
    private static boolean isNameOfCountry(Sense sense) {
        return sense.actor().type() == ActorType.COUNTRY
                && (sense.use() == Sense.Use.NAME || sense.use() == Sense.Use.METONYM);
    }

    private Entity found(Spot spot) {
        if (!spot.senses().isEmpty()) {
            return known(spot.senses().get(0), spot.text());
        }
        var name = FullName.of(spot);
        var same = namesakes.sameName(name, spot.type());
        if (same.isPresent()) {
            return named(spot, same.get());
        }
        if (spot.type() == ActorType.PERSON
                && name.words().size() > 2
                && name.generation().isEmpty()) {
            var senses = lexicon.senses(name.first() + " " + name.last());
            if (!senses.isEmpty() && senses.get(0).actor().type() == ActorType.PERSON) {
                return known(senses.get(0), spot.text());
            }
        }
        return foundNew(spot, name);
    }

    private Entity foundNew(Spot spot, FullName name) {
        var entity = new Entity(spot.text(), spot.type(), true, "name");
        if (spot.type() == ActorType.PERSON) {
            entity.hasGender(lexicon.givenNameGender(name.first())
                    .filter(g -> !g.equals("u"))
                    .orElse(null));
        }
        entity.belongsTo(countryInName(name.words(), spot.type()));
        namesakes.add(entity, name);
        bySurface.putIfAbsent(spot.text(), entity);
        return entity;
    }

    /**
     * An organization whose name starts with a country's adjective or ends in its name belongs to it; so does one that
     * is named after a town. A person belongs to no country of that name: "Chad Wolf", "Jim Jordan".
     */
    private @Nullable String countryInName(List<String> words, ActorType type) {
        if (type == ActorType.PERSON) {
            return null;
        }
        for (var word : List.of(words.get(0), words.get(words.size() - 1))) {
            for (var sense : lexicon.senses(word)) {
                var isTown =
                        sense.actor().type() == ActorType.PLACE && type == ActorType.ORGANIZATION && words.size() > 1;
                var isCountry = sense.actor().type() == ActorType.COUNTRY && sense.use() != Sense.Use.METONYM;
                if ((isCountry || isTown) && sense.actor().country() != null) {
                    return sense.actor().country();
                }
            }
        }
        return null;
    }

    private Entity known(Sense sense, String text) {
        var entity = known(sense.actor(), "lexicon " + sense.use().name().toLowerCase(Locale.ROOT));
        if (sense.use() == Sense.Use.NAME) {
            entity.addAlias(text);
            bySurface.putIfAbsent(text, entity);
        }
        return entity;
    }

    private Entity known(KnownActor actor, String reason) {
        var key = actor.type() + actor.name();
        var entity = known.get(key);
        if (entity == null) {
            entity = Entity.of(actor, reason);
            known.put(key, entity);
            namesakes.add(entity, FullName.of(actor.name(), actor.type()));
        }
        return entity;
    }

    /** The entity that a single word belongs to, or a new one. */
    private Entity join(Spot spot) {
        var text = spot.text();
        var person = namesakes.bySurname(spot);
        if (person.isPresent() && titles.contradict(spot, person.get())) {
            return foundNew(spot, FullName.of(spot));
        }
        var same = bySurface.get(text);
        if (same != null && (person.isEmpty() || spot.senses().isEmpty() && !namesakes.isShared(spot))) {
            return same;
        }
        var entity = person.or(() -> namesakes.byInitials(spot))
                .or(() -> namesakes.byFirstWord(spot))
                .or(() -> namesakes.byGivenName(spot));
        if (person.isPresent() && !namesakes.isTitled(spot)) {
            prominence.call(person.get());
        }
        if (entity.isPresent()) {
            return named(spot, entity.get());
        }
        if (spot.type() == ActorType.PERSON) {
            var bearer = titles.bearer(spot);
            if (bearer.isPresent()) {
                return known(new Sense(bearer.get(), Sense.Use.NAME), text);
            }
            var leader = leaders.bearer(spot);
            if (leader.isPresent()) {
                return named(spot, known(leader.get(), "surname of a known leader"));
            }
        }
        var unknown = foundNew(spot, FullName.of(spot));
        titles.bearersCountry(spot).ifPresent(unknown::belongsTo);
        return unknown;
    }
}
