package io.newsgraph.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.extraction.Articles;
import io.newsgraph.knowledge.Domain;
import io.newsgraph.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which walk of life articles show somebody. */
class DomainFinderTests {

    private static final DomainFinder FINDER = new DomainFinder(Lexicon.load());

    private static Domain domain(String text, String name) {
        return FINDER.find(Articles.extract(text)).entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(name))
                .map(java.util.Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Striker Henrik Solberg scored twice for Brann on Sunday. | SPORT",
                "Coach Henrik Solberg praised the goalkeeper. | SPORT",
                "Henrik Solberg, the Norwegian foreign minister, visited Kenya. | POLITICS",
                "Sen. Henrik Solberg left the court. | POLITICS",
                "Former boxer Henrik Solberg, the mayor of Oslo, resigned. | POLITICS",
                "Gen. Henrik Solberg took command of the army. | SECURITY",
                "Judge Henrik Solberg sentenced the man to ten years. | LAW",
                "Archbishop Henrik Solberg prayed in Oslo. | RELIGION",
                "Professor Henrik Solberg said the sea was rising. | SCIENCE",
                "Henrik Solberg was a novelist before the war. | ARTS",
                "Henrik Solberg, a freelance journalist, was held for days. | MEDIA",
                "Henrik Solberg, chief executive of Statoil, resigned. | BUSINESS",
                "Police shot a gunman, Henrik Solberg, in Bergen. | CRIME",
                "Police arrested Henrik Solberg, 34, a taxi driver, in Oslo. | WORK",
            })
    void followsWhatSomebodyIsCalled(String text, Domain expected) {
        assertThat(domain(text, "Henrik Solberg")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Henrik Solberg said it was raining.",
                "Secretary General Henrik Solberg opened the meeting.",
                "Captain Henrik Solberg led the team to Wales.",
                "Henrik Solberg, police said, had left the town.",
            })
    void leavesOpenWhatAnArticleDoesNotTell(String text) {
        assertThat(domain(text, "Henrik Solberg")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The goalkeeper saved a penalty before Lund scored the second goal. Per Lund left at half-time. | SPORT",
                "Per Lund left before noon. | ",
            })
    void takesWhoeverPlaysInAReportOnAGameForAPlayer(String text, Domain expected) {
        assertThat(domain(text, "Per Lund")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Angela Merkel left. | Angela Merkel | POLITICS",
                "Stanford University closed its gates. | Stanford University | SCIENCE",
                "The Ruritanian Football Association met. | Ruritanian Football Association | SPORT",
            })
    void knowsThoseOfRepute(String text, String name, Domain expected) {
        assertThat(domain(text, name)).isEqualTo(expected);
    }
}
