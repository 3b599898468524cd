package io.newsgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateOrgansTests {

    @ParameterizedTest
    @CsvSource({
        "Russian forces, RUS, Russia",
        "Israeli army, ISR, Israel",
        "Israel Defense Forces, ISR, Israel",
        "Ukrainian troops, UKR, Ukraine",
        "Syrian government, SYR, Syria",
        "Russian Defense Ministry, RUS, Russia",
        "U.S. warplanes, USA, United States",
        "France’s navy, FRA, France",
        "Armed Forces of Ukraine, UKR, Ukraine",
        "Turkish police, TUR, Turkey"
    })
    void knowsThroughWhomAStateActs(String name, String country, String state) {
        assertThat(StateOrgans.shared().state(name, country)).contains(state);
    }

    @ParameterizedTest
    @CsvSource({
        "Syria rebels, SYR",
        "Syrian rebel forces, SYR",
        "Russian forces, UKR",
        "Hamas, PSE",
        "Russian officials, RUS",
        "Indian state government, IND",
        "Russian soldier, RUS",
        "New York City Police Department, USA",
        "forces, RUS"
    })
    void leavesOthersWhoTheyAre(String name, String country) {
        assertThat(StateOrgans.shared().state(name, country)).isEmpty();
    }

    /** Accounts make the id of a state from its name, which must be the one that the state's own actor has. */
    @Test
    void callsAStateByItsCanonicalName() {
        assertThat(Lexicon.load().country("USA").orElseThrow().name())
                .isEqualTo(StateOrgans.shared().state("American troops", "USA").orElseThrow());
    }
}
