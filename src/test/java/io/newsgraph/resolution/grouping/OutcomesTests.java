package io.newsgraph.resolution.grouping;

import static io.newsgraph.resolution.grouping.Making.launch;
import static io.newsgraph.resolution.grouping.Making.meeting;
import static io.newsgraph.resolution.grouping.Making.strike;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.Standing;
import io.newsgraph.resolution.grouping.Outcomes.Happening;
import io.newsgraph.resolution.grouping.Outcomes.Kind;
import io.newsgraph.resolution.grouping.Outcomes.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomesTests {

    private static Happening plan(Making planned, String firstTold) {
        return new Happening(planned.planned().account(), Standing.PLANNED, LocalDate.parse(firstTold));
    }

    private static Happening report(Making reported) {
        return new Happening(reported.account(), Standing.ASSERTED, null);
    }

    private static Happening denial(Making reported) {
        return new Happening(reported.account(), Standing.DENIED, null);
    }

    private static List<Outcome> outcomes(Happening... all) {
        var happenings = new ArrayList<>(Arrays.asList(all));
        var outcomes = Outcomes.of(happenings);
        Collections.reverse(happenings);
        assertThat(Outcomes.of(happenings)).isEqualTo(outcomes);
        return outcomes;
    }

    @Test
    void findsTheMeetingThatWasPlannedForTheDay() {
        var plan = plan(meeting().on("2024-12-05").in(null, "MLT"), "2024-12-02");
        var report = report(meeting().on("2024-12-05").in("valletta", "MLT"));
        assertThat(outcomes(plan, report))
                .containsExactly(new Outcome(
                        plan.fullest(),
                        report.fullest(),
                        Kind.OCCURRED,
                        "the only meeting of these actors on the day named"));
    }

    @Test
    void findsTheMeetingInTheWeekNamed() {
        var plan = plan(meeting().within("2024-12-02", "2024-12-08"), "2024-11-29");
        assertThat(outcomes(plan, report(meeting().on("2024-12-05"))))
                .extracting(Outcome::reason)
                .containsExactly("the only meeting of these actors in the week named");
        assertThat(outcomes(plan, report(meeting().within("2024-11-25", "2024-12-08"))))
                .isEmpty();
        assertThat(outcomes(plan, report(meeting().on("2024-12-09")))).isEmpty();
    }

    @Test
    void findsBothMeetingsOfTheWeekNamed() {
        var plan = plan(meeting().within("2024-12-02", "2024-12-08"), "2024-11-29");
        var thursday = report(meeting().on("2024-12-05"));
        var tuesday = report(meeting().on("2024-12-03").in("valletta", "MLT"));
        assertThat(outcomes(plan, thursday, tuesday, report(meeting().told("2024-12-06"))))
                .containsExactly(
                        new Outcome(
                                plan.fullest(),
                                tuesday.fullest(),
                                Kind.OCCURRED,
                                "one of 2 meetings of these actors in the week named"),
                        new Outcome(
                                plan.fullest(),
                                thursday.fullest(),
                                Kind.OCCURRED,
                                "one of 2 meetings of these actors in the week named"));
    }

    @Test
    void findsTheFirstMeetingAfterAnAnnouncementWithoutADate() {
        var plan = plan(meeting().told("2024-12-01"), "2024-12-01");
        var first = report(meeting().on("2024-12-05"));
        assertThat(outcomes(plan, report(meeting().on("2024-12-08")), first))
                .containsExactly(new Outcome(
                        plan.fullest(),
                        first.fullest(),
                        Kind.OCCURRED,
                        "the first meeting of these actors within 14 days of the announcement"));
        assertThat(outcomes(plan, first, report(meeting().told("2024-12-06"))))
                .extracting(Outcome::reported)
                .containsExactly(first.fullest());
        assertThat(outcomes(
                        plan,
                        report(meeting().told("2024-12-05")),
                        report(meeting().told("2024-12-06"))))
                .isEmpty();
        var threat = plan(strike().told("2024-12-01"), "2024-12-01");
        assertThat(outcomes(threat, report(strike().on("2024-12-05")), report(strike().on("2024-12-08"))))
                .isEmpty();
    }

    @Test
    void findsTheCancellationAndTheMeetingAllTheSame() {
        var plan = plan(meeting().on("2024-12-05"), "2024-12-01");
        var cancelled = refusal("2024-12-03");
        var met = report(meeting().on("2024-12-05"));
        assertThat(outcomes(plan, met, cancelled))
                .containsExactly(
                        new Outcome(
                                plan.fullest(),
                                cancelled.fullest(),
                                Kind.CONTRADICTED,
                                "called off or put off after it was announced"),
                        new Outcome(
                                plan.fullest(),
                                met.fullest(),
                                Kind.OCCURRED,
                                "the only meeting of these actors on the day named"));
        var week = plan(meeting().within("2024-12-02", "2024-12-08"), "2024-12-01");
        assertThat(outcomes(week, met, refusal("2024-12-06")))
                .extracting(Outcome::kind)
                .containsExactly(Kind.OCCURRED);
    }

    @Test
    void takesThePlanThatComesWithARefusalForTheNewOne() {
        var first = plan(meeting().on("2024-12-05"), "2024-12-01");
        var second = plan(meeting().on("2024-12-09"), "2024-12-03");
        var met = report(meeting().on("2024-12-09"));
        assertThat(outcomes(first, second, refusal("2024-12-03"), met))
                .extracting(Outcome::planned, Outcome::kind)
                .containsExactly(tuple(first.fullest(), Kind.CONTRADICTED), tuple(second.fullest(), Kind.OCCURRED));
    }

    private static Happening refusal(String day) {
        var refusal = Making.of(EventType.REJECT, List.of("person-sergei-lavrov"), List.of("person-antony-blinken"))
                .by("postpon")
                .on(day)
                .how("meet");
        return new Happening(refusal.account(), Standing.ASSERTED, LocalDate.parse(day));
    }

    @Test
    void prefersTheReportOfTheDayToOneOfTheWeek() {
        var plan = plan(meeting().on("2024-12-05"), "2024-11-29");
        var day = report(meeting().on("2024-12-05"));
        assertThat(outcomes(plan, day, report(meeting().within("2024-12-02", "2024-12-08"))))
                .extracting(Outcome::reported)
                .containsExactly(day.fullest());
    }

    @Test
    void waitsTwoWeeksForWhatWasPlannedWithoutADate() {
        var plan = plan(meeting().told("2024-12-01"), "2024-12-01");
        assertThat(outcomes(plan, report(meeting().on("2024-12-05")))).hasSize(1);
        assertThat(outcomes(plan, report(meeting().told("2024-12-05")))).hasSize(1);
        assertThat(outcomes(plan, report(meeting().on("2024-12-16")))).isEmpty();
        assertThat(outcomes(plan, report(meeting().on("2024-11-30")))).isEmpty();
        assertThat(outcomes(plan, report(meeting().told("2024-12-01")))).isEmpty();
    }

    @Test
    void doesNotTakeForAPlanWhatIsToldAfterwards() {
        var late = plan(meeting().within("2024-12-02", "2024-12-08"), "2024-12-06");
        assertThat(outcomes(late, report(meeting().on("2024-12-05")))).isEmpty();
    }

    @Test
    void doesNotFindAVisitInACallOrElsewhere() {
        var plan = plan(meeting().on("2024-12-05").how("visit").in(null, "MLT"), "2024-12-02");
        assertThat(outcomes(plan, report(meeting().on("2024-12-05").how("phone"))))
                .isEmpty();
        assertThat(outcomes(plan, report(meeting().on("2024-12-05").in(null, "ITA"))))
                .isEmpty();
    }

    @Test
    void findsWhatIsDenied() {
        var plan = plan(strike().on("2024-12-05"), "2024-12-02");
        assertThat(outcomes(plan, denial(strike().on("2024-12-05"))))
                .extracting(Outcome::kind, Outcome::reason)
                .containsExactly(
                        tuple(Kind.CONTRADICTED, "denied: the only such event of these actors on the day named"));
    }

    @Test
    void findsTheMeetingThatWasCalledOff() {
        var plan = plan(meeting().on("2024-12-05"), "2024-12-01");
        var lavrov = Making.of(EventType.REJECT, List.of("person-sergei-lavrov"), List.of("person-antony-blinken"))
                .by("cancel")
                .on("2024-12-03")
                .how("meet");
        assertThat(Outcomes.cancellations(plan.fullest()))
                .contains(lavrov.account().occasion());
        assertThat(outcomes(plan, report(lavrov)))
                .containsExactly(new Outcome(
                        plan.fullest(),
                        lavrov.account(),
                        Kind.CONTRADICTED,
                        "called off or put off after it was announced"));
        assertThat(outcomes(plan, report(lavrov), report(meeting().on("2024-12-05"))))
                .extracting(Outcome::kind)
                .containsExactly(Kind.CONTRADICTED, Kind.OCCURRED);
        var nobody = Making.of(EventType.REJECT, List.of(), List.of("person-sergei-lavrov", "person-antony-blinken"))
                .told("2024-12-03")
                .how("meet");
        assertThat(outcomes(plan, report(nobody))).hasSize(1);
        assertThat(outcomes(plan, report(nobody), report(lavrov)))
                .extracting(Outcome::reported)
                .containsExactly(nobody.account(), lavrov.account());
        assertThat(outcomes(plan, plan(meeting().on("2024-12-12"), "2024-12-02"), report(lavrov)))
                .isEmpty();
        assertThat(outcomes(plan, denial(lavrov))).isEmpty();
        assertThat(outcomes(plan, report(lavrov.how("change")))).isEmpty();
        assertThat(outcomes(plan, report(lavrov.on("2024-11-28")))).isEmpty();
        assertThat(outcomes(plan, report(lavrov.on("2024-12-06")))).isEmpty();
    }

    @Test
    void asksForMoreThanTheDayWhereOneActorActs() {
        var plan = plan(launch().on("2024-12-05"), "2024-12-02");
        assertThat(outcomes(plan, report(launch().on("2024-12-05")))).hasSize(1);
        assertThat(outcomes(plan, report(launch().on("2024-12-05").by("parad"))))
                .isEmpty();
    }

    @Test
    void findsNoOutcomeOfWhatIsMerelyImaginedOrDenied() {
        var imagined = new Happening(meeting().planned().on("2024-12-05").account(), Standing.HYPOTHETICAL, null);
        var denied = new Happening(meeting().planned().on("2024-12-05").account(), Standing.DENIED, null);
        assertThat(outcomes(imagined, denied, report(meeting().on("2024-12-05"))))
                .isEmpty();
    }
}
