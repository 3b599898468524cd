package io.newsgraph.extraction.mention;

import static io.newsgraph.extraction.Articles.extract;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.knowledge.ActorType;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownSurnamesTests {

    private static List<Entity> meant(String words, String text) {
        return Behind.entities(extract(text).mentions(), words);
    }

    private static List<String> names(String words, String text) {
        return meant(words, text).stream().map(Entity::name).toList();
    }

    @Test
    void knowsALeaderByTheSurnameAlone() {
        assertThat(names("Xi", "Putin met Xi.")).containsExactly("Xi Jinping");
        assertThat(meant("Putin", "Putin met Xi.").get(0).reason()).isEqualTo("surname of a known leader");
        assertThat(names("Biden", "Mr Biden warned Iran.")).containsExactly("Joe Biden");
    }

    @Test
    void leavesALeadersSurnameToWhomTheArticleNames() {
        assertThat(names("Scholz", "The painter Martin Scholz opened a gallery. Scholz sold two pictures."))
                .containsExactly("Martin Scholz");
    }

    @Test
    void knowsASurnameInItsOtherSpellings() {
        var text = "Volodymyr Zelensky flew home. Zelenskiy thanked Britain. "
                + "General Abdel Fattah al-Burhan left. Burhan went to Port Sudan.";
        assertThat(names("Zelenskiy", text)).containsExactly("Volodymyr Zelensky");
        assertThat(names("Burhan", text)).containsExactly("Abdel Fattah al-Burhan");
    }

    @Test
    void takesTheCountryForWhatStatesHaveAndDo() {
        var text = "Chairman Jim Jordan wrote a letter. Jordan's air force struck Syria.";
        assertThat(names("Jordan", text)).containsExactly("Jordan");
        assertThat(names("Washington", "Fisherman George Washington looked up. Washington shot down a balloon."))
                .containsExactly("United States");
    }

    @Test
    void givesNobodyTheCountryWhoseNameHeBears() {
        assertThat(meant("Chad Wolf", "Chad Wolf resigned on Monday."))
                .allMatch(entity -> entity.type() == ActorType.PERSON && entity.country() == null)
                .isNotEmpty();
        assertThat(meant("Jim Jordan", "Jim Jordan criticised the judge."))
                .allMatch(entity -> entity.country() == null)
                .isNotEmpty();
    }

    @Test
    void tellsAnAmericanTownFromItsNamesake() {
        var text = "PARIS, Texas - Police arrested a man on Monday.";
        assertThat(meant("PARIS", text)).noneMatch(entity -> "FRA".equals(entity.country()));
        assertThat(meant("Paris", "He lives in Paris, France."))
                .allMatch(entity -> "FRA".equals(entity.country()))
                .isNotEmpty();
    }

    @Test
    void startsAPhraseBehindADash() {
        assertThat(meant("Two men", "AUSTIN, Texas — Two men robbed a bank.")).isNotEmpty();
    }

    @Test
    void partsWhatStandsInCapitals() {
        assertThat(names("ISRAEL", "ISRAEL ATTACKED IRAN.")).containsExactly("Israel");
        assertThat(names("IRAN", "ISRAEL ATTACKED IRAN.")).containsExactly("Iran");
    }

    @Test
    void keepsWhoHoldsAnotherOfficeApart() {
        var text = "Boris Johnson wrote a column. Mr. Johnson, the House speaker, was in Louisiana.";
        assertThat(names("Johnson", text)).isNotEmpty().doesNotContain("Boris Johnson");
        assertThat(names("Johnson", "Boris Johnson left. Mr Johnson, the former prime minister, waved."))
                .containsExactly("Boris Johnson");
    }

    @Test
    void takesAKnightForAPerson() {
        assertThat(meant("Keir", "Sir Keir Starmer flew to Paris. Sir Keir met the president."))
                .extracting(Entity::name)
                .containsExactly("Keir Starmer");
    }
}
