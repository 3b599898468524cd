package io.newsgraph.extraction.mention;

import static io.newsgraph.extraction.Articles.extract;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NationalBodiesTests {

    /** The entities behind each place where the words stand. */
    private static List<Entity> behind(String words, String text) {
        return Behind.entities(extract(text).mentions(), words);
    }

    @Test
    void takesACourtForThatOfTheCountryBeforeIt() {
        assertThat(behind("Supreme Court", "Kenya's Supreme Court upheld the election in September."))
                .extracting(Entity::country)
                .containsExactly("KEN");
        assertThat(behind("Supreme Court", "The Supreme Court upheld the law of Texas."))
                .extracting(Entity::name)
                .containsExactly("Supreme Court of the United States");
    }

    @Test
    void takesACourtForTheOneThatWasNamedWithItsCountry() {
        assertThat(behind("Supreme Court", "Kenya's Supreme Court met. The Supreme Court upheld the election."))
                .extracting(Entity::country)
                .containsExactly("KEN", "KEN");
    }

    @Test
    void takesAPartyForThatOfTheCountrySpokenOf() {
        assertThat(behind("Labour Party", "In Oslo, the Labour Party won the vote. Norway has a new government."))
                .extracting(Entity::country)
                .containsExactly("NOR");
        assertThat(behind("Conservatives", "In Ottawa the ruling Conservatives lost seats, Canada's broadcaster said."))
                .extracting(Entity::name)
                .containsExactly("Conservative Party of Canada");
    }

    @Test
    void findsThePartyInItsAdjective() {
        assertThat(behind("Republican", "In Washington, a Republican senator praised the bill."))
                .extracting(Entity::name)
                .containsExactly("Republican Party");
        assertThat(behind("Socialist", "In Lisbon, the Socialist government resigned."))
                .extracting(Entity::country)
                .containsExactly("PRT");
        assertThat(behind("Socialist", "In Nairobi, a Socialist writer spoke.")).isEmpty();
    }

    @Test
    void findsThePartyBehindALegislatorsLetter() {
        assertThat(behind("R", "The bill was praised by Senator John Thune (R-S.D.) on Monday."))
                .extracting(Entity::name)
                .containsExactly("Republican Party");
        assertThat(behind("D", "He took vitamin D for a year.")).isEmpty();
    }
}
