package io.newsgraph.extraction.mention;

import static io.newsgraph.extraction.Articles.extract;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.knowledge.ActorType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HomeCountriesTests {

    private static Entity behind(String words, String text) {
        return Behind.first(extract(text).mentions(), words);
    }

    private static @Nullable String country(String words, String text) {
        return behind(words, text).country();
    }

    @Test
    void takesTheCountryBehindIn() {
        assertThat(country("Rebels", "Rebels in eastern Chad met envoys from the Sudan."))
                .isEqualTo("TCD");
    }

    @Test
    void takesTheCountryWhereASentenceTakesPlace() {
        assertThat(country("Protesters", "Protesters blocked a road in Kenya on Monday."))
                .isEqualTo("KEN");
        assertThat(country("Protesters", "Protesters blocked a road after Kenyan police had left."))
                .isEqualTo("KEN");
    }

    @Test
    void takesNoCountryThatOnlyIsSpokenOf() {
        assertThat(country("Protesters", "Protesters accused Kenya on Monday.")).isNull();
    }

    @Test
    void isSilentBetweenTwoCountries() {
        assertThat(country("Protesters", "Protesters met in Kenya and in Chad."))
                .isNull();
    }

    @Test
    void takesTheArticlesCountryForAHolderOfAnOffice() {
        var text = "Opposition leader Juma Otieno was freed. Kenyan police had held him in Nairobi.";
        assertThat(country("Juma Otieno", text)).isEqualTo("KEN");
    }

    @Test
    void takesTheCountryOfTheTownInAnOrganizationsName() {
        assertThat(country("Nairobi Teachers College", "The money went to Nairobi Teachers College."))
                .isEqualTo("KEN");
    }

    @Test
    void takesTheCountryThatAllHoldersOfTheOfficeShare() {
        assertThat(country("Bush", "President Bush signed the bill on Friday.")).isEqualTo("USA");
    }

    @Test
    void leavesANamedCompanyAlone() {
        assertThat(country("Zorvex Systems", "Zorvex Systems opened a factory in Hungary."))
                .isNull();
    }

    @Test
    void tellsAPeopleFromTheCountryItIsNamedAfter() {
        var russians = behind("ethnic Russians", "A party of ethnic Russians lost the vote in Estonia.");
        assertThat(russians.type()).isEqualTo(ActorType.GROUP);
        assertThat(russians.country()).isEqualTo("EST");
        var serbs = behind("Bosnian Serbs", "Bosnian Serbs rejected the plan.");
        assertThat(serbs.type()).isEqualTo(ActorType.GROUP);
        assertThat(serbs.country()).isEqualTo("BIH");
    }
}
