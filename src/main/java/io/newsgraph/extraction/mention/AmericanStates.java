package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.lexicon.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells states of the United States from the cities and countries of their names: "Washington state", "the governor of
 * Georgia", "Albany, New York".
 */
final class AmericanStates {

    private static final String COUNTRY = "USA";

    /** What stands behind a state's name. */
    private static final Set<String> BEHIND = Set.of("state", "Gov.", "Governor", "Lt.");

    /** Whose the state is that "of" follows. */
    private static final Set<String> BEFORE = Set.of("governor", "state", "gov.");

    private final Lexicon lexicon;

    AmericanStates(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Spot> resolve(List<Spot> spots) {
        var resolved = new ArrayList<Spot>(spots.size());
        Spot previous = null;
        for (var spot : spots) {
            var before = previous;
            resolved.add(state(spot)
                    .filter(state -> isMeant(spot, before))
                    .map(state -> with(spot, state))
                    .orElse(spot));
            previous = spot;
        }
        return resolved;
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
        return isOf || BEHIND.contains(Around.text(sentence, spot.end())) || isBehindTown(spot, previous);
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
