package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.lexicon.KnownActor;
import io.newsgraph.lexicon.Sense;
import io.newsgraph.lexicon.Sport;
import io.newsgraph.reading.Name;
import io.newsgraph.reading.NameType;
import io.newsgraph.reading.Reading;
import io.newsgraph.reading.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells teams from the places and countries whose names they bear: no state wins a test match.
 *
 * <p>Only in reports on a sport, which their words give away.
 */
final class SportsNames {

    /** Fewer words of a sport than this may be figures of speech. */
    private static final int FEWEST_WORDS = 3;

    private static final Set<String> LOCATIVE = Set.of(
            "in", "from", "at", "to", "near", "of", "across", "outside", "throughout", "around", "visit", "(", "-LRB-");

    /** The kind of places that are no states but have national teams, such as Scotland. */
    private static final String HOME_NATION = "home nation";

    private final @Nullable Sport sport;

    private SportsNames(@Nullable Sport sport) {
        this.sport = sport;
    }

    /** Those of an article. */
    static SportsNames of(Reading reading, List<Sport> sports) {
        var words = new HashSet<String>();
        Stream.concat(reading.headline().stream(), reading.sentences().stream())
                .map(Sentence::tokens)
                .flatMap(List::stream)
                .forEach(token -> words.add(token.text().toLowerCase(Locale.ROOT)));
        Sport best = null;
        var most = FEWEST_WORDS - 1L;
        for (var sport : sports) {
            var found = sport.words().stream().filter(words::contains).count();
            if (found > most) {
                most = found;
                best = sport;
            }
        }
        return new SportsNames(best);
    }

    /** The sport that the article reports on. */
    Optional<Sport> sport() {
        return Optional.ofNullable(sport);
    }

    /** The names, with those of places that stand for teams turned into the teams'. */
    List<Spot> resolve(List<Spot> spots) {
        return sport == null
                ? spots
                : spots.stream().map(spot -> resolve(spot, sport)).toList();
    }

    private static Spot resolve(Spot spot, Sport sport) {
        if (spot.senses().isEmpty() || spot.senses().get(0).use() != Sense.Use.NAME) {
            return spot;
        }
        var actor = spot.senses().get(0).actor();
        if (actor.type() == ActorType.PLACE && isOrganization(spot)) {
            return team(spot, ActorType.ORGANIZATION, actor.name(), null, actor.country());
        }
        var isCountry = actor.type() == ActorType.COUNTRY || actor.kind().equals(HOME_NATION);
        return isCountry && !isLocative(spot)
                ? sport.nationalTeam(actor.name())
                        .map(name -> team(spot, ActorType.GROUP, name, name, actor.country()))
                        .orElse(spot)
                : spot;
    }

    private static Spot team(Spot spot, ActorType type, String name, @Nullable String title, @Nullable String country) {
        var team = new KnownActor(name, type, "team", country, title, null, null, List.of(), List.of(), List.of());
        return new Spot(spot.sentence(), spot.start(), spot.end(), type, List.of(new Sense(team, Sense.Use.METONYM)));
    }

    /** What the name finder, which has read many such reports, takes for a team. */
    private static boolean isOrganization(Spot spot) {
        return spot.sentence().names().stream()
                .anyMatch(name -> name.type() == NameType.ORGANIZATION && isSame(name, spot));
    }

    private static boolean isSame(Name name, Spot spot) {
        return name.start() == spot.start() && name.end() == spot.end();
    }

    private static boolean isLocative(Spot spot) {
        var sentence = spot.sentence();
        if (spot.start() == 0) {
            return false;
        }
        var before = sentence.token(spot.start() - 1).text().toLowerCase(Locale.ROOT);
        var isListedPlace = before.equals(",")
                && spot.start() > 1
                && sentence.token(spot.start() - 2).isProper();
        return LOCATIVE.contains(before) || isListedPlace;
    }
}
