package io.newsgraph.resolution.copies;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.intake.ArticleSource;
import io.newsgraph.intake.Intake;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CopiesTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.newsgraph.resolution.copies.Reports#pairs")
    void tellsCopiesFromLookAlikes(Reports.Pair pair) {
        var copy = Copies.between(Reports.text(pair.one()), Reports.text(pair.other()));

        assertThat(copy.isPresent()).isEqualTo(pair.copy());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.newsgraph.resolution.copies.Reports#pairs")
    void tellsThemApartWithoutTheirTimesToo(Reports.Pair pair) {
        var copy = Copies.between(undated(Reports.text(pair.one())), undated(Reports.text(pair.other())));

        assertThat(copy.isPresent()).isEqualTo(pair.copy());
    }

    @ParameterizedTest(name = "{1} of {0}")
    @MethodSource("edits")
    void knowsAReportAgainWhateverAnOutletDoesToIt(String name, Edit edit) {
        var report = Reports.text(name);

        assertThat(Copies.between(report, edit.of(report))).isPresent();
    }

    static Stream<Arguments> edits() {
        return Reports.EVENTS.stream().flatMap(name -> Stream.of(Edit.values()).map(edit -> Arguments.of(name, edit)));
    }

    @Test
    void givesTheShareAndAReason() {
        var report = Reports.text("suez");

        assertThat(Copies.between(report, Edit.FIRST_FOUR_PARAGRAPHS.of(report)))
                .contains(new Copy(1, "100% of the shorter text"));
        assertThat(Copies.between(Edit.DATELINE_AND_STAFF.of(report), credited(report, "Reuters")))
                .contains(new Copy(1, "100% of the shorter text, credit to Reuters"));
    }

    @Test
    void answersTheSameInEitherOrderAndLinksNothingElse() {
        var texts = new ArrayList<>(Reports.all());
        var expected =
                Set.of(Set.of("wagner", "wagner-edit"), Set.of("tigray", "tigray-edit"), Set.of("abe", "abe-edit"));

        for (var one : texts) {
            for (var other : texts.subList(texts.indexOf(one) + 1, texts.size())) {
                var copy = Copies.between(one, other);

                assertThat(Copies.between(other, one)).isEqualTo(copy);
                assertThat(copy.isPresent())
                        .as("%s and %s", one.id(), other.id())
                        .isEqualTo(expected.contains(Set.of(one.id(), other.id())));
            }
        }
    }

    @Test
    void keepsTheReportsOfADigestApart() {
        var reports = Reports.events().toList();
        for (var items : List.of(1, 2, 3)) {
            var digest =
                    digest("Assad flees, Sweden joins NATO, Russia quits grain deal", reports.subList(0, 4), items);
            var evening = digest("The evening", reports.subList(1, 5), items);

            for (var report : reports) {
                assertThat(Copies.between(digest, report)).isEmpty();
                assertThat(Copies.between(evening, Edit.FIRST_TWO_PARAGRAPHS.of(report)))
                        .isEmpty();
            }
        }
    }

    @Test
    void keepsALivePageApartFromTheReportItOpensWith() {
        var report = Reports.text("martial");
        var page = new CopyText(
                "page",
                "South Korean martial law: live updates",
                report.text() + "\n\n" + Reports.text("assad").text(),
                report.published(),
                null,
                null);

        assertThat(Copies.between(report, page)).isEmpty();
        assertThat(Copies.between(page, Edit.HTML.of(page))).isPresent();
    }

    @Test
    void asksForLessWhereBothCreditTheSameAgency() {
        var report = Reports.text("grain");
        var paragraphs = Reports.paragraphs(report);
        var other = Reports.paragraphs(Reports.text("farc"));
        var half = new CopyText(
                "half",
                report.title(),
                String.join("\n\n", paragraphs.subList(0, 5)) + "\n\n" + String.join("\n\n", other.subList(2, 4)),
                report.published(),
                null,
                null);

        assertThat(Copies.between(report, half)).isEmpty();
        assertThat(Copies.between(credited(report, "AFP"), credited(half, "Reuters")))
                .isEmpty();
        assertThat(Copies.between(credited(report, "AFP"), credited(half, "Agence France-Presse")))
                .hasValueSatisfying(copy -> assertThat(copy.reason()).endsWith("credit to AFP"));
    }

    @Test
    void takesOnlyTheWholeTextForAnArchiveCopy() {
        var report = Reports.text("farc");
        var later = Edit.YEAR_LATER.of(report);

        assertThat(Copies.between(report, later)).isPresent();
        assertThat(Copies.between(report, Edit.FIRST_FOUR_PARAGRAPHS.of(later))).isEmpty();
        assertThat(Copies.between(report, Edit.FIRST_FOUR_PARAGRAPHS.of(Edit.THREE_DAYS_LATER.of(report))))
                .isPresent();
    }

    @Test
    void takesANewOpeningForNewsOnTheNextDayOnly() {
        var report = Reports.text("niger");
        var local = Edit.LOCAL_PARAGRAPH_ON_TOP.of(report);

        assertThat(Copies.between(report, Edit.HALF_A_DAY_LATER.of(local))).isPresent();
        assertThat(Copies.between(report, Edit.THREE_DAYS_LATER.of(local))).isEmpty();
    }

    @Test
    void comparesTextsOfOneSentenceOnlyUnderOneHeadline() {
        var sentence =
                "Iran and Saudi Arabia have agreed to restore diplomatic relations and to reopen their embassies within "
                        + "two months after four days of talks in Beijing, state media in the three countries reported.";
        var one = new CopyText("one", "Iran and Saudi Arabia agree", sentence, null, null, null);

        assertThat(Copies.between(one, new CopyText("two", "Iran and Saudi Arabia agree", sentence, null, null, null)))
                .isPresent();
        assertThat(Copies.between(one, new CopyText("two", "Deal in Beijing", sentence, null, null, null)))
                .isEmpty();
    }

    @Test
    void takesAStatementInFullForOneVoiceWhoeverPrintsIt() {
        var statement = Reports.paragraphs(Reports.text("obama-one")).get(2);
        var one = new CopyText("one", "Statement by the President", statement, null, "A", null);

        assertThat(Copies.between(one, new CopyText("two", "In full: Obama", statement, null, "B", null)))
                .isPresent();
    }

    @Test
    void linksNoPagesThatShowTheSameNoticeInsteadOfTheirReports() {
        var notice =
                "To continue, choose one of our offers. Subscribers have access to all articles on every device, to the "
                        + "archive since 1995, to the puzzles and to more than 20 newsletters written by our correspondents in London, "
                        + "Washington, Brussels and Beijing. The first month is free and you can cancel at any time online.";
        var one = new CopyText("one", "Stranded ship freed in Suez Canal", notice, null, "The Paper", null);
        var other = new CopyText("other", "Iran and six powers reach nuclear deal", notice, null, "The Paper", null);

        assertThat(Copies.between(one, other)).isEmpty();
    }

    @Test
    void linksNoneOfTheSamplesButTheReprint() throws Exception {
        List<CopyText> samples;
        try (var articles = ArticleSource.of(List.of("samples"), InputStream.nullInputStream())) {
            samples = articles.filter(Intake.Read.class::isInstance)
                    .map(intake -> CopyText.of(((Intake.Read) intake).article()))
                    .toList();
        }

        assertThat(samples).hasSizeGreaterThan(15);
        for (var one : samples) {
            for (var other : samples) {
                assertThat(Copies.between(one, other).isPresent())
                        .isEqualTo(report(one).equals(report(other)));
            }
        }
    }

    @Test
    void staysQuickOnTextsOfAnyLengthAndMake() {
        var report = Reports.text("quake").text();
        for (var text : List.of(
                report.repeat(3_000),
                "the same four words ".repeat(250_000),
                "‘".repeat(2_000_000),
                "<".repeat(2_000_000),
                "a@".repeat(1_000_000),
                "'a ".repeat(1_000_000),
                "1,".repeat(1_000_000),
                "a.".repeat(1_000_000),
                "a'".repeat(1_000_000),
                "x".repeat(5_000_000))) {
            var one = new CopyText("one", "", text, null, null, null);
            var other = new CopyText("other", "", "By hand. " + text, null, null, null);

            assertThat(timeOf(() -> Copies.between(one, other))).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void findsNothingInTextsWithoutWords() {
        var empty = new CopyText("one", "", "…", null, null, null);

        assertThat(Copies.between(empty, new CopyText("two", "", "— — —", null, null, null)))
                .isEmpty();
        assertThat(Copies.between(empty, Reports.text("suez"))).isEmpty();
    }

    /** The sample of which this one is a reprint, or itself. */
    private static String report(CopyText sample) {
        return sample.id().replaceAll("-reprint$", "");
    }

    private static Duration timeOf(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static CopyText undated(CopyText text) {
        return new CopyText(text.id(), text.title(), text.text(), null, text.publisher(), text.author());
    }

    private static CopyText credited(CopyText text, String author) {
        return new CopyText(text.id(), text.title(), text.text(), text.published(), text.publisher(), author);
    }

    private static CopyText digest(String title, List<CopyText> reports, int paragraphs) {
        var items = reports.stream()
                .map(report -> report.title() + "\n\n"
                        + String.join("\n\n", Reports.paragraphs(report).subList(0, paragraphs)))
                .toList();
        return new CopyText(
                "digest", title, String.join("\n\n", items), reports.get(0).published(), null, null);
    }
}
