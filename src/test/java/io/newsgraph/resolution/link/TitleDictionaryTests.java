package io.newsgraph.resolution.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleDictionaryTests {

    @Test
    void findsANameHoweverItIsWritten() {
        var dictionary =
                Dictionaries.of("Mogherini|Federica_Mogherini|0.97", "Federica Mogherini|Federica_Mogherini|1.0");
        assertThat(dictionary.find("Mogherini")).contains(new Candidate("Federica Mogherini", 0.97));
        assertThat(dictionary.find("Mogherini's")).isPresent();
        assertThat(dictionary.find("Merkel")).isEmpty();
    }

    @Test
    void leavesOutAPageThatOneNameAloneLeadsTo() {
        var dictionary = Dictionaries.of("Obscure Valley|Obscure_Valley|1.0", "Ems|Ems|0.9", "River Ems|Ems|1.0");
        assertThat(dictionary.find("Obscure Valley")).isEmpty();
        assertThat(dictionary.find("Ems")).isPresent();
    }

    @Test
    void keepsPersonsWhoHaveOneNameOnly() {
        assertThat(Dictionaries.of("Anna Lindh|Anna_Lindh|1.0").find("Anna Lindh"))
                .isPresent();
    }

    @Test
    void keepsTheSurerOfTwoMeanings() {
        var dictionary = Dictionaries.of(
                "A.B.|Alpha_Bank|0.4", "AB|Anheuser_Busch|0.8", "Alpha|Alpha_Bank|1", "Busch|Anheuser_Busch|1");
        assertThat(dictionary.find("AB").orElseThrow().title()).isEqualTo("Anheuser Busch");
    }

    @Test
    void isOnTheClassPathWithMillionsOfNames() {
        var dictionary = TitleDictionary.load();
        assertThat(dictionary.size()).isGreaterThan(1_000_000);
        assertThat(dictionary.find("Helmut Kohl").orElseThrow().title()).isEqualTo("Helmut Kohl");
    }
}
