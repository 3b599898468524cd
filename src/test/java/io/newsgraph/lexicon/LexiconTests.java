package io.newsgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LexiconTests {

    private static final Lexicon LEXICON = Lexicon.load();

    @Test
    void knowsEveryCountryThatHasACode() {
        for (var code : Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3)) {
            assertThat(LEXICON.country(code)).as(code).isPresent();
        }
    }

    @Test
    void findsTheLongestName() {
        var matches = LEXICON.names(
                List.of("the", "Organization", "for", "Security", "and", "Co-operation", "in", "Europe", "met"));
        assertThat(matches).hasSize(1);
        assertThat(matches.get(0).values().get(0).actor().aliases()).contains("OSCE");
    }

    @Test
    void seesAnAbbreviationWithAndWithoutDots() {
        assertThat(LEXICON.senses("U.S.").get(0).actor().name()).isEqualTo("United States");
        assertThat(LEXICON.senses("US").get(0).actor().name()).isEqualTo("United States");
    }

    @Test
    void tellsHowAWordStandsForACountry() {
        assertThat(LEXICON.senses("Russian").get(0).use()).isEqualTo(Sense.Use.ADJECTIVE);
        assertThat(LEXICON.senses("Russians").get(0).use()).isEqualTo(Sense.Use.NATIONAL);
        assertThat(LEXICON.senses("Moscow")).anyMatch(sense -> sense.use() == Sense.Use.METONYM);
    }

    @Test
    void seesNamesWithAndWithoutAccents() {
        assertThat(LEXICON.senses("Recep Tayyip Erdoğan").get(0).actor().name()).isEqualTo("Recep Tayyip Erdogan");
    }

    @Test
    void knowsOfficesHoweverTheyAreWritten() {
        var offices = LEXICON.offices(List.of("the", "Minister", "of", "Foreign", "Affairs"));
        assertThat(offices.get(0).values().get(0).title()).isEqualTo("Foreign Minister");
    }
}
