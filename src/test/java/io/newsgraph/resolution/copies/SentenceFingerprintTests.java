package io.newsgraph.resolution.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceFingerprintTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia's defence minister said 33 per cent of the grain was \"lost\" at sea. | Russia’s Defense Minister said 33% of the  grain was “lost” at sea",
                "The U.S. organised two meetings with Mr. Lavrov, the labour minister said. | The US organized 2 meetings with Lavrov, the labor minister said.",
                "KYIV, Dec 3 (Reuters) - The air force shot down ten drones over the Black Sea. | The air force shot down 10 drones over the Black Sea.",
                "MOSCOW, December 3. /TASS/. The air force shot down ten drones over the Black Sea. | The air force shot down ten drones over the Black Sea.",
                "He said that the ship was stuck in the canal since Tuesday because of high winds. | The ship has been stuck in the canal since Tuesday because of high winds, he said.",
                "BEIRUT, Lebanon — The ministers met in the palace for more than two hours. | The ministers met in the palace for more than two hours."
            })
    void isTheSameInAllHouseStyles(String one, String other) {
        assertThat(SentenceFingerprint.of(one)).isNotEmpty().isEqualTo(SentenceFingerprint.of(other));
    }

    @Test
    void findsWhatEditorsLeaveOfAReport() {
        for (var pair : Reports.pairs()) {
            if (pair.copy()) {
                assertThat(fingerprints(pair.one())).containsAnyElementsOf(fingerprints(pair.other()));
            }
        }
    }

    private static List<Long> fingerprints(String name) {
        return Reports.paragraphs(Reports.text(name)).stream()
                .flatMap(paragraph -> Stream.of(paragraph.split("(?<=[.]) ")))
                .flatMapToLong(sentence -> SentenceFingerprint.of(sentence).stream())
                .boxed()
                .toList();
    }

    @Test
    void tellsOneNumberFromAnother() {
        assertThat(SentenceFingerprint.of("The air force shot down 46 of 110 drones overnight."))
                .isNotEqualTo(SentenceFingerprint.of("The air force shot down 21 of 59 drones overnight."));
    }

    @Test
    void dependsOnTheOrderOfTheWords() {
        assertThat(SentenceFingerprint.of("Iran attacked Israel before Israel attacked Iran again."))
                .isNotEqualTo(SentenceFingerprint.of("Israel attacked Iran before Iran attacked Israel again."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "He declined to comment.",
                "(Reporting by Jane Roe in Seoul and John Doe in Tokyo; Editing by Mary Major)",
                "Reporting by Jane Roe in Seoul and John Doe in Tokyo; editing by Mary Major",
                "Sign up for our newsletter to get the best of the week in your inbox.",
                "This is a developing story and will be updated as soon as there is more.",
                "Our Standards: The Thomson Reuters Trust Principles."
            })
    void isEmptyForWhatIsTooShortOrTooCommon(String sentence) {
        assertThat(SentenceFingerprint.of(sentence)).isEmpty();
    }
}
