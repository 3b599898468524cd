package io.newsgraph.extraction.toll;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.extraction.Articles;
import io.newsgraph.extraction.event.EventClaim;
import io.newsgraph.knowledge.Count;
import io.newsgraph.knowledge.Toll;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TollsTests {

    private static List<Toll> tolls(String sentence) {
        return Articles.extract(sentence).events().stream()
                .map(EventClaim::toll)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable Toll toll(String sentence) {
        var tolls = tolls(sentence);
        assertThat(tolls).hasSizeLessThan(2);
        return tolls.isEmpty() ? null : tolls.get(0);
    }

    private static String written(@Nullable Count count) {
        return count == null ? "" : count.least() + ".." + (count.most() == null ? "" : count.most());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The strike on Kherson killed at least 12 people and wounded 30.                     | 12..   | 30..30
            Russian missiles hit Kharkiv on Sunday, killing at least five people.               | 5..    | ''
            Israeli jets bombed Tyre, killing two fighters and injuring dozens more.            | 2..2   | 24..
            At least 12 people were killed and more than 30 wounded in an attack in Kabul.      | 12..   | 31..
            The attack on Mogadishu left 15 dead and 20 injured.                                | 15..15 | 20..20
            The death toll from the Russian strike on Dnipro rose to 38.                        | 38..38 | ''
            The Russian bombing of Chernihiv caused 12 deaths.                                  | 12..12 | ''
            A dozen Ukrainian soldiers were shot dead by gunmen in Donetsk.                     | 12..12 | ''
            Rebels massacred up to 1,200 civilians in Beni.                                     | 1..1200| ''
            Rebels killed two hundred and fifty villagers in Ituri.                             | 250..250 | ''
            Israel killed a Palestinian man and two children in Jenin.                          | 3..3   | ''
            A suicide bomber killed himself and 12 others in Kabul.                             | 12..12 | ''
            Boko Haram killed hundreds of people in Borno.                                      | 200..  | ''
            Saudi jets killed nearly 40 rebels in Yemen.                                        | 40..40 | ''
            Between 20 and 30 people were killed in the attack in Kabul.                        | 20..30 | ''
            Syrian jets killed 12 people, including three children, in Idlib.                   | 12..12 | ''
            The attack in Nice claimed 86 lives.                                                | 86..86 | ''
            An attack in Berlin that killed 12 people shocked Germany.                          | 12..12 | ''
            Several soldiers died in the attack in Mali.                                        | 3..    | ''
            The shooting in Orlando left three people dead.                                     | 3..3   | ''
            Police shot and killed 14 protesters in Mandalay.                                   | 14..14 | ''
            Gunmen killed at least 12 in an attack on a bar in Mexico.                          | 12..   | ''
            A bomb killed a five-year-old boy in Quetta.                                        | 1..1   | ''
            Tens of thousands of people have been killed in Sudan's war.                        | 20000..| ''
            An Israeli airstrike killed Hezbollah commander Fuad Shukr and at least five civilians. | 5.. | ''
            Gunmen killed two or three policemen in Karachi.                                    | 2..3   | ''
            """)
    void countsTheKilledAndTheWounded(String sentence, String killed, String wounded) {
        var toll = toll(sentence);
        assertThat(toll).isNotNull();
        assertThat(written(toll.killed())).isEqualTo(killed);
        assertThat(written(toll.wounded())).isEqualTo(wounded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Georgian police arrested 40 demonstrators in Tbilisi.           | 40..40
            More than 1,300 protesters were detained by police in Moscow.   | 1301..
            Belarusian police made hundreds of arrests.                     | 200..
            """)
    void countsTheDetained(String sentence, String detained) {
        var toll = toll(sentence);
        assertThat(toll).isNotNull();
        assertThat(written(toll.detained())).isEqualTo(detained);
    }

    @Test
    void countsTheAbducted() {
        assertThat(toll("Boko Haram abducted 276 schoolgirls in Chibok."))
                .isEqualTo(new Toll(null, null, null, Count.of(276)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gunmen killed the mayor of Tacloban 12 years ago.",
                "Rebels killed Colonel Traore in the 12th attack on Gao.",
                "Twelve missiles killed nobody in Kharkiv.",
                "Russia fired 12 missiles at Kharkiv.",
                "The attack on Kabul could have killed hundreds of people.",
                "The strike on Odesa did not kill 12 people.",
                "Israel destroyed 12 tanks in Syria.",
                "Gunmen attacked a village in Mali at 4 a.m.",
                "Rebels killed 200 cattle in Darfur.",
                "Rebels killed and wounded dozens of soldiers in Darfur.",
                "Police arrested Navalny on 17 January 2021."
            })
    void countsNothingElse(String sentence) {
        assertThat(tolls(sentence)).isEmpty();
    }

    @Test
    void givesEachAttackItsOwnVictims() {
        assertThat(tolls("Israel bombed Tyre and Hamas killed 12 soldiers in Gaza."))
                .hasSize(1);
        assertThat(Articles.extract("Israel bombed Tyre and Hamas killed 12 soldiers in Gaza.").events().stream()
                        .filter(event -> event.toll() != null))
                .extracting(event -> event.sentence().token(event.trigger()).lemma())
                .containsExactly("kill");
    }

    @TestFactory
    Stream<DynamicTest> countsInItsExamplesAndNotInItsCounterexamples() {
        var words = HarmWords.load();
        return Stream.of(HarmWords.Kind.values())
                .map(kind -> DynamicTest.dynamicTest(kind.name().toLowerCase(Locale.ROOT), () -> {
                    var reading = Stream.of(
                                    words.of(kind).example(), words.of(kind).counterexample())
                            .map(sentence -> Harmed.kinds(sentence, words))
                            .toList();
                    assertThat(reading.get(0)).contains(kind);
                    assertThat(reading.get(1)).isEmpty();
                }));
    }
}
