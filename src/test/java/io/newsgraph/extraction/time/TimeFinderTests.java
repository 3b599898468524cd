package io.newsgraph.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.extraction.Articles;
import io.newsgraph.extraction.event.EventClaim;
import io.newsgraph.knowledge.DayRange;
import io.newsgraph.knowledge.TimeExpression;
import io.newsgraph.news.Article;
import io.newsgraph.news.ArticleId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All seen from Monday, 2 December 2024. */
class TimeFinderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia bombed Kharkiv on Sunday. | Sunday | 2024-12-01",
                "Russia bombed Kharkiv yesterday. | yesterday | 2024-12-01",
                "The leaders will meet on Thursday. | Thursday | 2024-12-05",
                "Russia bombed Kharkiv last month. | last month | 2024-11",
                "Russia invaded Ukraine in February 2022. | February 2022 | 2022-02",
                "The treaty was signed on June 5, 2019. | June 5, 2019 | 2019-06-05",
                "The treaty was signed on 5 June 2019. | 5 June 2019 | 2019-06-05",
                "Russia bombed Kharkiv on November 28. | November 28 | 2024-11-28",
                "Russia bombed Kharkiv two days ago. | two days ago | 2024-11-30",
                "Sanctions have been in force since 2014. | 2014 | 2014",
                "A court in Oslo set his sentencing for July 11. | July 11 | 2025-07-11",
                "The summit was postponed until Friday. | Friday | 2024-12-06",
                "Sunak was prime minister until July. | July | 2024-07",
                "Germany has extended its border controls until March. | March | 2025-03",
                "Blinken is due to meet Foreign Minister Sergey Lavrov in Geneva on Friday. | Friday | 2024-12-06",
                "He was elected to succeed his father on Friday. | Friday | 2024-11-29",
                "The ceasefire takes effect on Sunday. | Sunday | 2024-12-08",
                "Scholz to visit Kyiv on Thursday | Thursday | 2024-12-05",
                "The trial of Sarkozy will open in Paris in January. | January | 2025-01",
                "The siege lasted three weeks. | three weeks | P3W",
            })
    void resolvesAnExpressionAgainstTheDayOfPublication(String text, String expression, String value) {
        assertThat(Articles.extract(text).times())
                .extracting(TimeExpression::text, TimeExpression::value)
                .contains(org.assertj.core.groups.Tuple.tuple(expression, value));
    }

    @Test
    void takesAWeekdayAloneForADayOfTheWeekAndNotForAName() {
        assertThat(Articles.extract("March was cold, but they may march on.").times())
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void datesAnEventByTwoJoinedDays() {
        var events = Articles.extract("NATO ministers will meet in Brussels on Tuesday and Wednesday.")
                .events();
        assertThat(events)
                .extracting(EventClaim::date)
                .contains(new DayRange(LocalDate.of(2024, 12, 3), LocalDate.of(2024, 12, 4)));
    }

    @Test
    void givesNoDateWhereTheTextGivesNone() {
        var events = Articles.extract("Russia bombed Kharkiv.").events();
        assertThat(events).isNotEmpty().extracting(EventClaim::date).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Iran has not supplied drones to Russia, the foreign ministry said on Sunday.",
                "Russia attacked Kharkiv, the Ukrainian president told reporters on Sunday."
            })
    void datesNoActByTheDayOfTheReport(String text) {
        assertThat(Articles.extract(text).events())
                .isNotEmpty()
                .extracting(EventClaim::date)
                .containsOnlyNulls();
    }

    @Test
    void datesNoActByTheDayOfAnother() {
        var events = Articles.extract("Macron visited Berlin two weeks before Scholz met Putin in Moscow on Friday.")
                .events();
        assertThat(events).hasSize(2).extracting(EventClaim::date).containsOnlyOnce((DayRange) null);
    }

    @Test
    void seesWeekdaysFromTheDatelineWhereNobodyKnowsThePublication() {
        var text = "TAIPEI, April 9, 2023 (Reuters) - China staged drills around Taiwan on Saturday.";
        var article = new Article(new ArticleId("test"), "", text, null, null, null, null, "en", null);
        assertThat(Articles.extract(article).times())
                .extracting(TimeExpression::value)
                .containsExactly("2023-04-09", "2023-04-08");
    }
}
