package io.newsgraph.resolution.link;

import io.newsgraph.extraction.mention.Entity;
import io.newsgraph.extraction.mention.Mentions;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.lexicon.Sport;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What sport an article reports on, if any, and which clubs it means by the names of places. */
final class SportsReport {

    private final @Nullable Sport sport;
    private final Set<String> names = new HashSet<>();

    private SportsReport(@Nullable Sport sport) {
        this.sport = sport;
    }

    /** What an article with these mentions reports on. */
    static SportsReport of(Mentions mentions) {
        var report = new SportsReport(mentions.sport().orElse(null));
        mentions.entities().forEach(entity -> report.names.addAll(entity.aliases()));
        return report;
    }

    /** The club that a name means in a report on its sport. */
    Optional<Candidate> club(String name, TitleDictionary dictionary) {
        if (sport == null) {
            return Optional.empty();
        }
        var team = team(name, sport);
        return team.isPresent() ? team : club(name, sport, dictionary);
    }

    /** Whether an unknown club has only the name of its place, so that the article of that name is about the place. */
    boolean isOfPlace(Entity entity, Candidate candidate) {
        return sport != null
                && entity.type() == ActorType.ORGANIZATION
                && candidate.title().indexOf(' ') < 0
                && entity.name().indexOf(' ') < 0;
    }

    private Optional<Candidate> team(String name, Sport sport) {
        var called = sport.teams().stream()
                .filter(team -> team.place().equals(name) || team.nickname().equals(name))
                .toList();
        // Of two teams of one city, that whose nickname the article uses.
        return called.stream()
                .filter(team -> called.size() == 1 || names.contains(team.nickname()))
                .findFirst()
                .map(team -> new Candidate(team.wikipedia(), 1));
    }

    private static Optional<Candidate> club(String name, Sport sport, TitleDictionary dictionary) {
        return sport.clubs().stream()
                .map(form -> dictionary.find(form.replace("%", name)))
                .flatMap(Optional::stream)
                .filter(candidate -> candidate.title().contains(" ") && candidate.share() >= 0.5)
                .findFirst();
    }
}
