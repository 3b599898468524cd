package io.newsgraph.extraction.mention;

import static io.newsgraph.extraction.Articles.extract;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameClustersTests {

    /** The entities behind all mentions of these words, in text order. */
    private static List<String> meant(String words, String text) {
        return Behind.names(extract(text).mentions(), words);
    }

    @Test
    void keepsSpousesApartAndTellsThemByTheirTitles() {
        var text = "Marta Lindqvist and Olof Lindqvist own the farm. Mr. Lindqvist grows rye. "
                + "Mrs. Lindqvist keeps the accounts.";
        assertThat(meant("Lindqvist", text)).containsExactly("Olof Lindqvist", "Marta Lindqvist");
    }

    @Test
    void takesASurnameForWhomItHasMeantBefore() {
        var text = "Bill Clinton spoke in Ohio. Clinton was cheered. Hillary Clinton watched. Clinton went on.";
        assertThat(meant("Clinton", text)).containsExactly("Bill Clinton", "Bill Clinton");
    }

    @Test
    void takesASurnameForWhoeverIsNamedFirst() {
        var text = "Hillary Clinton won in Ohio. Bill Clinton cheered. Clinton will speak in Texas.";
        assertThat(meant("Clinton", text)).containsExactly("Hillary Clinton");
    }

    @Test
    void takesASurnameForNoRelativeOfItsBearer() {
        var text = "Olof Lindqvist's daughter, Marta Lindqvist, sang. Lindqvist was proud.";
        assertThat(meant("Lindqvist", text)).containsExactly("Olof Lindqvist");
        var sister = "North Korean leader Kim Jong Un met Vladimir Putin. Kim's sister, Kim Yo Jong, came along. "
                + "Kim promised shells.";
        assertThat(meant("Kim", sister)).containsExactly("Kim Jong Un", "Kim Jong Un");
    }

    @Test
    void keepsASonApartFromHisFamousFather() {
        var text = "Donald Trump praised his son. Donald Trump Jr. thanked him.";
        assertThat(meant("Donald Trump Jr.", text)).containsExactly("Donald Trump Jr.");
    }

    @Test
    void keepsMiddleNamesApart() {
        var text = "Henrik A. Solberg met Henrik B. Solberg in Bergen.";
        assertThat(meant("Henrik A. Solberg", text)).isNotEqualTo(meant("Henrik B. Solberg", text));
    }

    @Test
    void linksASurnameWithItsParticles() {
        var text = "Marlene van der Velde resigned on Monday. On Tuesday van der Velde withdrew her letter.";
        assertThat(meant("van der Velde", text)).containsExactly("Marlene van der Velde");
    }

    @Test
    void linksAGivenNameThatOnlyOnePersonHas() {
        var text = "Astrid Brenzel lost her house in the flood. Now Astrid lives in a tent.";
        assertThat(meant("Astrid", text)).containsExactly("Astrid Brenzel");
    }

    @Test
    void linksTheEndOfALongerName() {
        var text = "Aung San Suu Kyi left the house. Suu Kyi waved.";
        assertThat(meant("Suu Kyi", text)).isEqualTo(meant("Aung San Suu Kyi", text));
    }

    @Test
    void linksWhatTheTextCallsAnotherName() {
        var text = "Henrik Solberg, also known as Anders Brekke, was arrested. Anders Brekke denied everything.";
        assertThat(meant("Anders Brekke", text)).containsExactly("Henrik Solberg", "Henrik Solberg");
    }

    @Test
    void linksAnAcronymThatTheArticleExplains() {
        var text = "The Baltic Harbour Workers Association (BHWA) called a strike. Talks with the BHWA failed.";
        assertThat(meant("BHWA", text))
                .containsExactly("Baltic Harbour Workers Association", "Baltic Harbour Workers Association");
    }

    @Test
    void knowsACompanyWithoutTheWordForItsTrade() {
        var text = "Kestrel Regional Airlines cancelled its flights. Passengers of Kestrel Regional were angry.";
        assertThat(meant("Kestrel Regional", text)).isEqualTo(meant("Kestrel Regional Airlines", text));
    }
}
