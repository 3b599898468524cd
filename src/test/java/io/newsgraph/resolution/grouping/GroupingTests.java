package io.newsgraph.resolution.grouping;

import static io.newsgraph.knowledge.EventContext.CYBER;
import static io.newsgraph.knowledge.EventContext.ELECTION;
import static io.newsgraph.knowledge.EventContext.MILITARY;
import static io.newsgraph.resolution.grouping.Making.accusation;
import static io.newsgraph.resolution.grouping.Making.launch;
import static io.newsgraph.resolution.grouping.Making.meeting;
import static io.newsgraph.resolution.grouping.Making.strike;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.knowledge.EventType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupingTests {

    /** The accounts of each event. */
    private static Collection<Set<Account>> events(Making... all) {
        return Grouping.of(Making.accounts(all)).entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getValue().fullest(),
                        Collectors.mapping(entry -> entry.getKey(), Collectors.toSet())))
                .values();
    }

    private static Set<Account> event(Making... all) {
        return Set.copyOf(Making.accounts(all));
    }

    private static String reason(Making account, Making... others) {
        var all = Stream.concat(Stream.of(account), Stream.of(others)).toArray(Making[]::new);
        return Grouping.of(Making.accounts(all)).get(account.account()).reason();
    }

    @Test
    void takesFourReportsOfOneMeetingForOneEvent() {
        var full = meeting().on("2024-12-05").in("valletta", "MLT").how("multilateral");
        var day = meeting().on("2024-12-05").in(null, "MLT");
        var week = meeting().within("2024-12-02", "2024-12-08");
        var undated = meeting().told("2024-12-06");
        assertThat(events(week, undated, full, day)).containsExactly(event(full, day, week, undated));
        assertThat(Grouping.of(Making.accounts(week, full)).get(week.account()).fullest())
                .isEqualTo(full.account());
    }

    @Test
    void givesItsReasons() {
        var full = meeting().on("2024-12-05").in("valletta", "MLT");
        assertThat(reason(full)).isEqualTo("the very kind, actors, time and place by which the event is known");
        assertThat(reason(meeting().on("2024-12-05"), full)).isEqualTo("same day and actors");
        assertThat(reason(meeting().within("2024-12-02", "2024-12-08"), full))
                .isEqualTo("the only meeting of these actors in the week named");
        assertThat(reason(meeting().told("2024-12-06").in("valletta", "MLT"), full))
                .isEqualTo("the only meeting of these actors in the days before the report, same place");
        assertThat(reason(
                        meeting().told("2024-12-06"),
                        meeting().told("2024-12-06").how("multilateral")))
                .isEqualTo("reported the same day");
        assertThat(reason(
                        meeting().within("2024-12-02", "2024-12-08"),
                        meeting().on("2024-12-03"),
                        meeting().on("2024-12-05")))
                .isEqualTo("more than one event fits");
    }

    @Test
    void keepsMeetingsOnTwoDaysApart() {
        assertThat(events(meeting().on("2024-12-05"), meeting().on("2024-12-06")))
                .hasSize(2);
    }

    @Test
    void leavesAVagueReportAloneWhereTwoEventsFit() {
        var vague = meeting().within("2024-12-02", "2024-12-08");
        assertThat(events(vague, meeting().on("2024-12-03"), meeting().on("2024-12-05")))
                .hasSize(3);
    }

    @Test
    void keepsACallAndAVisitOnOneDayApart() {
        assertThat(events(
                        meeting().on("2024-12-05").how("phone"),
                        meeting().on("2024-12-05").how("visit")))
                .hasSize(2);
    }

    @Test
    void keepsPlansAndReportsApart() {
        assertThat(events(meeting().on("2024-12-05"), meeting().on("2024-12-05").planned()))
                .hasSize(2);
    }

    @Test
    void takesPlansOfOneMeetingForOneEvent() {
        var dated = meeting().planned().on("2024-12-05");
        var undated = meeting().planned().told("2024-12-01");
        assertThat(events(dated, undated)).hasSize(1);
        assertThat(events(dated, meeting().planned().told("2024-12-06"))).hasSize(2);
    }

    @Test
    void tellsTwoStrikesOnTwoTownsApart() {
        var kharkiv = strike().on("2024-12-01").in("kharkiv", "UKR");
        var odesa = strike().on("2024-12-01").in("odesa", "UKR");
        var somewhere = strike().on("2024-12-01").by("attack");
        assertThat(events(kharkiv, odesa)).hasSize(2);
        assertThat(events(kharkiv, somewhere)).hasSize(1);
        assertThat(events(kharkiv, odesa, somewhere)).hasSize(3);
    }

    @Test
    void takesACountryForTheTownInIt() {
        var kharkiv = strike().on("2024-12-01").in("kharkiv", "UKR");
        assertThat(events(kharkiv, strike().on("2024-12-01").in(null, "UKR"))).hasSize(1);
        assertThat(events(kharkiv, strike().on("2024-12-01").in(null, "RUS"))).hasSize(2);
        assertThat(events(kharkiv, strike().on("2024-12-01").in("kharkiv", null)))
                .hasSize(1);
    }

    /** "Russia, which attacked Ukraine" may speak of any day of a war. */
    @Test
    void asksMoreOfAnUndatedAttackThanItsSides() {
        var kharkiv = strike().on("2024-12-01").in("kharkiv", "UKR");
        assertThat(events(kharkiv, strike().told("2024-12-02").by("invad"))).hasSize(2);
        assertThat(events(kharkiv, strike().told("2024-12-02").by("shell").in("kharkiv", "UKR")))
                .hasSize(1);
        assertThat(events(kharkiv, strike().told("2024-12-02"))).hasSize(1);
    }

    @Test
    void doesNotLetDifferentPlacesMeetInOneReport() {
        var aerial = strike().on("2024-12-01").how("aerial");
        var kharkiv = strike().told("2024-12-02").in("kharkiv", "UKR");
        var odesa = strike().told("2024-12-02").in("odesa", "UKR");
        assertThat(events(aerial, kharkiv)).hasSize(1);
        assertThat(events(aerial, kharkiv, odesa)).hasSize(3);
    }

    @Test
    void asksForMoreThanTheDayWhereOneActorActs() {
        var day = launch().on("2024-12-01");
        assertThat(events(day, launch().on("2024-12-01").in("sunan", "PRK"))).hasSize(1);
        assertThat(events(day, launch().on("2024-12-01").by("parad"))).hasSize(2);
        assertThat(events(
                        day.how("weapons"), launch().on("2024-12-01").by("test").how("weapons")))
                .hasSize(1);
        assertThat(events(day, launch().on("2024-12-02"))).hasSize(2);
    }

    @Test
    void knowsAPersonsDeathByTheDaysBeforeTheReport() {
        var death = Making.of(EventType.ASSAULT, List.of(), List.of("person-ismail-haniyeh"))
                .by("kil");
        assertThat(events(death.on("2024-07-31").in("tehran", "IRN"), death.told("2024-08-01")))
                .hasSize(1);
        assertThat(death.told("2024-08-01")
                        .account()
                        .withActors(id -> id, id -> false, "article-1")
                        .own())
                .isNull();
    }

    @Test
    void knowsABlastWithoutAuthorByItsPlace() {
        var blast = Making.of(EventType.ASSAULT, List.of(), List.of())
                .by("explod")
                .on("2024-12-01")
                .in("kabul", "AFG");
        assertThat(events(blast, blast.how("explosives"))).hasSize(1);
        assertThat(events(blast, blast.in("herat", "AFG"))).hasSize(2);
    }

    @Test
    void tellsAccusationsOfOneDayApartByTheirMatter() {
        var meddling = accusation().on("2024-12-01").about(ELECTION, CYBER);
        assertThat(events(
                        meddling, accusation().on("2024-12-01").about(ELECTION).by("charg")))
                .hasSize(1);
        assertThat(events(meddling, accusation().on("2024-12-01").about(MILITARY)))
                .hasSize(2);
        assertThat(events(
                        meddling,
                        accusation()
                                .on("2024-12-01")
                                .about(ELECTION)
                                .by("charg")
                                .how("investigate")))
                .hasSize(1);
        assertThat(events(meddling, accusation().on("2024-12-01"))).hasSize(1);
        assertThat(events(meddling, accusation().on("2024-12-01").by("blam"))).hasSize(2);
        assertThat(events(
                        meddling,
                        accusation().on("2024-12-01").about(MILITARY),
                        accusation().on("2024-12-01")))
                .hasSize(3);
    }

    @Test
    void joinsNothingToALongTime() {
        assertThat(events(strike().within("2024-01-01", "2024-12-31"), strike().on("2024-12-01")))
                .hasSize(2);
    }

    @Test
    void keepsToItsArticleWhatIsOnlyKnownThere() {
        var here = meeting().on("2024-12-05").account();
        var local = here.withActors(id -> id, id -> id.value().contains("lavrov"), "article-1");
        var elsewhere = here.withActors(id -> id, id -> id.value().contains("lavrov"), "article-2");
        assertThat(Grouping.of(List.of(here, local, elsewhere)).values())
                .extracting(Grouping.Group::fullest)
                .containsExactlyInAnyOrder(here, local, elsewhere);
    }

    @Test
    void bringsADenialToWhatItDenies() {
        var struck = strike().on("2024-12-02").in("kharkiv", "UKR").how("aerial");
        var denied = strike().by("attack").told("2024-12-06").denied();
        assertThat(events(struck, denied)).hasSize(1);
        assertThat(reason(denied, struck))
                .isEqualTo("denies the only such event of these actors in the 10 days before");
        assertThat(Grouping.of(Making.accounts(denied, struck))
                        .get(denied.account())
                        .fullest())
                .isEqualTo(struck.account());
        assertThat(events(strike().told("2024-12-02"), denied)).hasSize(1);
        assertThat(events(
                        meeting().on("2024-12-05"), meeting().told("2024-12-09").denied()))
                .hasSize(1);
    }

    @Test
    void leavesADenialAloneThatMayBeOfSomethingElse() {
        var struck = strike().on("2024-12-02").in("kharkiv", "UKR");
        var denied = strike().told("2024-12-06").denied();
        assertThat(events(struck, denied.in("odesa", "UKR"))).hasSize(2);
        assertThat(events(struck, strike().on("2024-12-03"), denied)).hasSize(3);
        assertThat(events(struck, strike().told("2024-12-12").denied())).hasSize(2);
        assertThat(events(struck, strike().told("2024-12-01").denied())).hasSize(2);
        assertThat(events(struck, strike().planned().told("2024-12-06"))).hasSize(2);
        assertThat(events(
                        accusation().on("2024-12-02").about(ELECTION),
                        accusation().told("2024-12-04").about(MILITARY).denied()))
                .hasSize(2);
        assertThat(events(
                        launch().on("2024-12-02"),
                        launch().by("parad").told("2024-12-04").denied()))
                .hasSize(2);
    }

    @Test
    void takesADenialForOneOfTheEventToldOfWithIt() {
        var sunday = strike().told("2024-12-02");
        var wednesday = strike().told("2024-12-05");
        var denied = wednesday.denied();
        var groups = Grouping.of(Making.accounts(sunday, wednesday, denied));
        assertThat(groups.get(denied.account()).fullest()).isEqualTo(wednesday.account());
    }

    @Test
    void keepsApartWhatAPersonHasSetApart() {
        var day = meeting().on("2024-12-05").account();
        var full = meeting().on("2024-12-05").in("valletta", "MLT").account();
        var apart = day.setApart("claim-1");
        assertThat(Grouping.of(List.of(full, apart)).get(apart).fullest()).isEqualTo(apart);
        assertThat(Grouping.of(List.of(full, apart, day)).get(day).fullest()).isEqualTo(full);
    }
}
