package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.lexicon.Sense;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells states of the United States from the cities and countries of their names: "Washington state", "the governor of
 * Georgia", "Albany, New York". Where an article names the state, the name alone means it as well.
 */
final class AmericanStates {

    private static final String COUNTRY = "USA";

    /** What stands behind a state's name. */
    private static final Set<String> BEHIND = Set.of("state", "Gov.", "Governor", "Lt.");

    /** Whose the state is that "of" follows. */
    private static final Set<String> BEFORE = Set.of("governor", "state", "gov.");

    private static final Set<String> GOVERNORS = Set.of("Gov.", "Governor");

    private final Lexicon lexicon;

    AmericanStates(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Spot> resolve(List<Spot> spots) {
        var states = new IdentityHashMap<Spot, Sense>();
        Spot previous = null;
        for (var spot : spots) {
            var before = previous;
            state(spot).filter(state -> isMeant(spot, before)).ifPresent(state -> states.put(spot, state));
            previous = spot;
        }
        var named = states.keySet().stream().map(Spot::text).collect(Collectors.toSet());
        spots.stream()
                .filter(spot -> named.contains(spot.text()) && isCapitalOrAbroad(spot) && !hasCapital(spot, spots))
                .forEach(spot -> state(spot).ifPresent(state -> states.put(spot, state)));
        return spots.stream()
                .map(spot -> states.containsKey(spot) ? with(spot, states.get(spot)) : spot)
                .toList();
    }

    /** Where "Washington state" is named, "Washington" means it, but "New York" may mean the city beside the state. */
    private static boolean isCapitalOrAbroad(Spot spot) {
        return spot.senses().stream().anyMatch(sense -> sense.use() == Sense.Use.METONYM || !isAmerican(sense));
    }

    /** Whether the capital of this name is in the article too: by its full name or as the place of the report. */
    private static boolean hasCapital(Spot spot, List<Spot> spots) {
        var name = spot.text();
        return spots.stream()
                .map(Spot::text)
                .anyMatch(text -> text.startsWith(name + ",")
                        || text.startsWith(name + " D")
                        || text.equals(name.toUpperCase(Locale.ROOT)) && !text.equals(name));
    }

    /** The state that shares a name with something better known. */
    private Optional<Sense> state(Spot spot) {
        return spot.senses().isEmpty()
                ? Optional.empty()
                : lexicon.senses("State of " + spot.text()).stream()
                        .filter(sense ->
                                isAmerican(sense) && sense.actor().kind().equals("state"))
                        .findFirst();
    }

    private static boolean isMeant(Spot spot, @Nullable Spot previous) {
        var sentence = spot.sentence();
        var isOf = Around.text(sentence, spot.start() - 1).equals("of")
                && BEFORE.contains(Around.lemma(sentence, spot.start() - 2));
        return isOf
                || BEHIND.contains(Around.text(sentence, spot.end()))
                || isBehindTown(spot, previous)
                || isBehindGovernor(spot, previous);
    }

    /** "Governor Jay Inslee of Washington" */
    private static boolean isBehindGovernor(Spot spot, @Nullable Spot previous) {
        return previous != null
                && previous.sentence() == spot.sentence()
                && previous.type() == ActorType.PERSON
                && previous.end() == spot.start() - 1
                && Around.text(spot.sentence(), previous.end()).equals("of")
                && (GOVERNORS.contains(Around.text(spot.sentence(), previous.start()))
                        || GOVERNORS.contains(Around.text(spot.sentence(), previous.start() - 1)));
    }

    /** "Olympia, Washington" */
    private static boolean isBehindTown(Spot spot, @Nullable Spot previous) {
        return previous != null
                && previous.sentence() == spot.sentence()
                && previous.end() == spot.start() - 1
                && Around.text(spot.sentence(), previous.end()).equals(",")
                && previous.type() == ActorType.PLACE
                && (previous.senses().isEmpty() && isAmerican(spot) || isTown(previous));
    }

    private static boolean isTown(Spot spot) {
        return spot.senses().stream()
                .anyMatch(sense -> isAmerican(sense) && !sense.actor().kind().equals("state"));
    }

    /** An unknown town before Georgia may lie in either, one before Washington only in the state. */
    private static boolean isAmerican(Spot spot) {
        return spot.senses().stream().allMatch(AmericanStates::isAmerican);
    }

    private static boolean isAmerican(Sense sense) {
        return COUNTRY.equals(sense.actor().country());
    }

    private static Spot with(Spot spot, Sense state) {
        return new Spot(spot.sentence(), spot.start(), spot.end(), ActorType.PLACE, List.of(state));
    }
}
