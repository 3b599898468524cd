package io.newsgraph.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.extraction.Articles;
import java.util.List;
import org.junit.jupiter.api.Test;

class SportsNamesTests {

    private static final String CRICKET =
            "Pakistan won the toss and batted. Four wickets fell before lunch on a slow pitch; the bowler took three of them "
                    + "in nine overs. England needed 240 runs in the last innings.";

    private static List<String> actors(String text) {
        return Articles.extract(text).mentions().entities().stream()
                .map(entity -> entity.type() + " " + entity.name())
                .toList();
    }

    @Test
    void tellsANationalTeamFromTheState() {
        assertThat(actors(CRICKET))
                .contains("GROUP Pakistan national cricket team")
                .doesNotContain("COUNTRY Pakistan");
    }

    @Test
    void leavesTheCountryWhereTheGameIsPlayed() {
        assertThat(actors(CRICKET + " The next match is played in India.")).contains("COUNTRY India");
    }

    @Test
    void leavesStatesAloneInOtherReports() {
        assertThat(actors("Pakistan accused India of breaking the ceasefire. The goal is talks."))
                .contains("COUNTRY Pakistan", "COUNTRY India");
    }

    @Test
    void namesTheSport() {
        assertThat(Articles.extract(CRICKET).mentions().sport())
                .hasValueSatisfying(sport -> assertThat(sport.name()).isEqualTo("cricket"));
        assertThat(Articles.extract("NATO met in Brussels.").mentions().sport()).isEmpty();
    }
}
