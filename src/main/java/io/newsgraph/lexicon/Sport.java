package io.newsgraph.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sport whose reports call clubs by the names of their places.
 *
 * @param name its name, lower case
 * @param words words of its reports, lower case
 * @param national form of its national teams' names, with % for the country; empty where there are none
 * @param exceptions national teams that are called otherwise, by country
 * @param clubs forms of its clubs' names, with % for the place, likeliest first
 * @param teams teams whose names do not tell that they are teams
 */
public record Sport(
        String name,
        Set<String> words,
        String national,
        Map<String, String> exceptions,
        List<String> clubs,
        List<Team> teams) {

    /**
     * A team.
     *
     * @param place what it is called by
     * @param nickname its other name
     * @param wikipedia title of its Wikipedia article
     */
    public record Team(String place, String nickname, String wikipedia) {}

    /** What the national team of a country is called; empty where the sport has none. */
    public Optional<String> nationalTeam(String country) {
        return national.isEmpty()
                ? Optional.empty()
                : Optional.of(exceptions.getOrDefault(country, national.replace("%", country)));
    }

    /** The sports of {@code sports.tsv} with the teams of {@code teams.tsv}. */
    static List<Sport> load() {
        var teams = Table.rows("teams.tsv");
        return Table.rows("sports.tsv").stream()
                .map(row -> new Sport(
                        row.get("sport"),
                        Set.copyOf(row.list("words")),
                        row.get("national"),
                        row.list("exceptions").stream()
                                .map(pair -> pair.split("="))
                                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])),
                        row.list("clubs"),
                        teams.stream()
                                .filter(team -> team.get("sport").equals(row.get("sport")))
                                .map(team -> new Team(team.get("place"), team.get("nickname"), team.get("wikipedia")))
                                .toList()))
                .toList();
    }
}
