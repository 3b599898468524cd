package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.lexicon.Sense;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the names of an article into entities: full names found them, surnames, acronyms and short
 * forms join. Two different full names never share an entity.
 */
final class NameClusters {

    private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Z.&]{1,7}");

    private final Lexicon lexicon;
    private final Titles titles;
    private final Map<String, Entity> known = new LinkedHashMap<>();
    private final Map<String, Entity> bySurface = new HashMap<>();
    private final List<Founded> founded = new ArrayList<>();

    /** An entity that a full name founded, and the words of that name. */
    private record Founded(Entity entity, List<String> words) {}

    NameClusters(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.titles = new Titles(lexicon);
    }

    /** Every spot with its entity, in the order given. */
    Map<Spot, Entity> cluster(List<Spot> spots) {
        var entities = new LinkedHashMap<Spot, Entity>();
        var defined = abbreviations(spots);
        spots.forEach(spot -> entities.put(spot, null));
        spots.stream()
                .filter(NameClusters::founds)
                .filter(spot -> spot.length() > 1)
                .forEach(spot -> entities.put(spot, found(spot)));
        spots.stream()
                .filter(NameClusters::founds)
                .filter(spot -> spot.length() == 1 && !isSurname(spot) && !defined.contains(spot.text()))
                .forEach(spot -> entities.put(spot, found(spot)));
        Spot previous = null;
        for (var spot : spots) {
            if (entities.get(spot) == null) {
                var before = previous == null ? null : entities.get(previous);
                entities.put(spot, isBracketedAfter(previous, spot) ? abbreviation(spot, before) : join(spot));
            }
            previous = spot;
        }
        return entities;
    }

    /** What the article itself says an abbreviation means counts more than what it means elsewhere. */
    private static Set<String> abbreviations(List<Spot> spots) {
        var defined = new HashSet<String>();
        for (var i = 1; i < spots.size(); i++) {
            if (spots.get(i - 1).type() == ActorType.ORGANIZATION && isBracketedAfter(spots.get(i - 1), spots.get(i))) {
                defined.add(spots.get(i).text());
            }
        }
        return defined;
    }

    private static boolean founds(Spot spot) {
        return !spot.senses().isEmpty() || spot.length() > 1;
    }

    /** A place's name alone is a surname where a person of that name has been named and no "in" stands before. */
    private boolean isSurname(Spot spot) {
        var sense = spot.senses().get(0);
        var before =
                spot.start() == 0 ? "" : spot.sentence().token(spot.start() - 1).tag();
        return (sense.actor().type() == ActorType.PLACE || isNameOfCountry(sense))
                && !before.equals("IN")
                && !before.equals("TO")
                && bySurname(spot).isPresent();
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
        var words = FullName.words(spot);
        for (var other : founded) {
            if (other.entity().type() == spot.type() && FullName.isSame(spot.type(), other.words(), words)) {
                return seen(
                        other.entity(),
                        spot.text(),
                        words.size() > other.words().size());
            }
        }
        if (spot.type() == ActorType.PERSON && words.size() > 2) {
            var short_ = lexicon.senses(words.get(0) + " " + words.get(words.size() - 1));
            if (!short_.isEmpty() && short_.get(0).actor().type() == ActorType.PERSON) {
                return known(short_.get(0), spot.text());
            }
        }
        return foundNew(spot, words);
    }

    private Entity foundNew(Spot spot, List<String> words) {
        var entity = new Entity(spot.text(), spot.type(), true, "name");
        if (spot.type() == ActorType.PERSON) {
            entity.hasGender(lexicon.givenNameGender(words.get(0))
                    .filter(g -> !g.equals("u"))
                    .orElse(null));
        }
        entity.belongsTo(countryInName(words));
        founded.add(new Founded(entity, words));
        bySurface.putIfAbsent(spot.text(), entity);
        return entity;
    }

    /** An organization whose name starts with a country's adjective or ends in its name belongs to it. */
    private @Nullable String countryInName(List<String> words) {
        for (var word : List.of(words.get(0), words.get(words.size() - 1))) {
            for (var sense : lexicon.senses(word)) {
                if (sense.actor().type() == ActorType.COUNTRY && sense.use() != Sense.Use.METONYM) {
                    return sense.actor().country();
                }
            }
        }
        return null;
    }

    private Entity known(Sense sense, String text) {
        var actor = sense.actor();
        var key = actor.type() + actor.name();
        var entity = known.get(key);
        if (entity == null) {
            entity = Entity.of(actor, "lexicon " + sense.use().name().toLowerCase(Locale.ROOT));
            known.put(key, entity);
            founded.add(new Founded(entity, Arrays.asList(actor.name().split(" "))));
        }
        if (sense.use() == Sense.Use.NAME) {
            entity.addAlias(text);
            bySurface.putIfAbsent(text, entity);
        }
        return entity;
    }

    private static Entity seen(Entity entity, String text, boolean isFuller) {
        entity.addAlias(text);
        if (isFuller && entity.known() == null) {
            entity.isCalled(text);
        }
        return entity;
    }

    /** "(OSCE)" right behind a name abbreviates it. */
    private static boolean isBracketedAfter(@Nullable Spot previous, Spot spot) {
        return previous != null
                && previous.sentence() == spot.sentence()
                && spot.start() == previous.end() + 1
                && spot.sentence().token(previous.end()).text().matches("[(\\[]|-LRB-")
                && ACRONYM.matcher(spot.text()).matches();
    }

    private Entity abbreviation(Spot spot, @Nullable Entity before) {
        if (before == null) {
            return join(spot);
        }
        bySurface.put(spot.text(), before);
        return seen(before, spot.text(), false);
    }

    /** The entity that a single word belongs to, or a new one. */
    private Entity join(Spot spot) {
        var text = spot.text();
        var person = spot.senses().isEmpty() ? Optional.<Entity>empty() : bySurname(spot);
        var same = bySurface.get(text);
        if (same != null && person.isEmpty()) {
            return same;
        }
        var entity = bySurname(spot).or(() -> byInitials(spot)).or(() -> byFirstWord(spot));
        if (entity.isPresent()) {
            bySurface.put(text, entity.get());
            return seen(entity.get(), text, false);
        }
        if (spot.type() == ActorType.PERSON) {
            var bearer = titles.bearer(spot);
            if (bearer.isPresent()) {
                return known(new Sense(bearer.get(), Sense.Use.NAME), text);
            }
        }
        return foundNew(spot, List.of(text));
    }

    private Optional<Entity> bySurname(Spot spot) {
        var text = spot.text();
        return founded.stream()
                .filter(other -> other.entity().type() == ActorType.PERSON
                        && other.words().size() > 1)
                .filter(other -> text.equalsIgnoreCase(surname(other)))
                .map(Founded::entity)
                .findFirst();
    }

    /** The last word of a name, but the first of a Chinese, Korean or Vietnamese one. */
    private static String surname(Founded person) {
        var country = person.entity().country();
        var familyFirst = country != null
                && Set.of("CHN", "PRK", "KOR", "TWN", "HKG", "VNM").contains(country);
        var words = person.words();
        return familyFirst && words.get(0).length() <= 5 ? words.get(0) : words.get(words.size() - 1);
    }

    private Optional<Entity> byInitials(Spot spot) {
        if (!ACRONYM.matcher(spot.text()).matches()) {
            return Optional.empty();
        }
        var letters = spot.text().replaceAll("[^A-Z]", "");
        return founded.stream()
                .filter(other -> other.entity().type() == ActorType.ORGANIZATION)
                .filter(other -> initials(other.words()).equals(letters))
                .map(Founded::entity)
                .findFirst();
    }

    private static String initials(List<String> words) {
        var initials = new StringBuilder();
        for (var word : words) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    /** "Boeing" for "Boeing Commercial Airplanes", the shortest such name. */
    private Optional<Entity> byFirstWord(Spot spot) {
        return founded.stream()
                .filter(other -> other.entity().type() == ActorType.ORGANIZATION
                        && spot.type() == ActorType.ORGANIZATION
                        && other.entity().known() == null)
                .filter(other -> other.words().get(0).equals(spot.text()))
                .min(Comparator.comparingInt(other -> other.words().size()))
                .map(Founded::entity);
    }
}
