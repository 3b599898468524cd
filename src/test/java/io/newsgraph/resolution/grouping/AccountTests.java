package io.newsgraph.resolution.grouping;

import static io.newsgraph.resolution.grouping.Making.accusation;
import static io.newsgraph.resolution.grouping.Making.launch;
import static io.newsgraph.resolution.grouping.Making.meeting;
import static io.newsgraph.resolution.grouping.Making.strike;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.graph.Cast;
import io.newsgraph.graph.Stories;
import io.newsgraph.graph.Story;
import io.newsgraph.graph.Told;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.DayRange;
import io.newsgraph.knowledge.EventContext;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.Findings;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AccountTests {

    private static final ActorId BLINKEN = new ActorId("person-antony-blinken");
    private static final ActorId LAVROV = new ActorId("person-sergei-lavrov");

    private static List<Account> accounts(Findings findings) {
        var tellings = Tellings.of(findings);
        return IntStream.range(0, findings.events().size())
                .mapToObj(number -> tellings.get(number).own())
                .toList();
    }

    private static Account account(EventType type, Told told) {
        return accounts(Story.of("story")
                        .published("2024-12-02")
                        .sentence("The United States helped Ukraine.", Cast.USA, Cast.UKRAINE)
                        .event(type, "helped", Cast.USA, Cast.UKRAINE, told)
                        .findings())
                .get(0);
    }

    @Test
    void isReadBackFromItsKey() {
        Stories.all().stream()
                .flatMap(findings -> accounts(findings).stream())
                .forEach(account -> assertThat(Account.parse(account.key())).isEqualTo(account));
        var odd = strike().by("a|b, %c")
                .within("2024-12-01", "2024-12-03")
                .in("a,b|c", "UKR")
                .how("drone")
                .about(EventContext.MILITARY, EventContext.TERRITORY)
                .account()
                .setApart("claim|1,2");
        assertThat(Account.parse(odd.key())).isEqualTo(odd);
        var denied = strike().told("2024-12-01").denied().account();
        assertThat(denied.denial()).isTrue();
        assertThat(Account.parse(denied.key())).isEqualTo(denied);
        assertThatThrownBy(() -> Account.parse("CONSULT|REPORTED"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CONSULT|REPORTED");
    }

    @Test
    void takesAPromiseForOneOfTheEventPromised() {
        var promised =
                account(EventType.AGREE, Told.AS_PLANNED.of(EventType.AID).on("2024-12-10"));
        var given = account(EventType.AID, Told.AS_A_FACT.on("2024-12-10"));
        assertThat(promised.family()).isEqualTo(EventType.AID);
        assertThat(promised.phase()).isEqualTo(Phase.PROSPECTIVE);
        assertThat(given.phase()).isEqualTo(Phase.REPORTED);
        assertThat(promised.occasion()).isEqualTo(given.occasion());
    }

    @Test
    void putsADenialBesideTheAssertion() {
        assertThat(account(EventType.AID, Told.AS_DENIED)).isEqualTo(account(EventType.AID, Told.AS_A_FACT));
    }

    @Test
    void looksFurtherBackFromADenialBySomebodyWithoutADate() {
        var denied = account(EventType.AID, Told.AS_DENIED.by(Cast.USA));
        assertThat(denied.denial()).isTrue();
        assertThat(denied.days()).isEqualTo(new DayRange(LocalDate.parse("2024-11-23"), LocalDate.parse("2024-12-02")));
        assertThat(account(EventType.AID, Told.AS_DENIED.by(Cast.USA).on("2024-12-01")))
                .isEqualTo(account(EventType.AID, Told.AS_A_FACT.on("2024-12-01")));
    }

    @Test
    void remembersTheDayOfTheReportOnlyWithoutADate() {
        assertThat(account(EventType.AID, Told.AS_A_FACT).reported()).isEqualTo(LocalDate.parse("2024-12-02"));
        assertThat(account(EventType.AID, Told.AS_A_FACT.on("2024-12-01")).reported())
                .isNull();
    }

    @Test
    void tellsTownsFromCountries() {
        var town = account(EventType.AID, Told.AS_A_FACT.in(Cast.BRUSSELS));
        assertThat(town.place()).isEqualTo(Cast.BRUSSELS.id());
        assertThat(town.country()).isEqualTo(Cast.BRUSSELS.country());
        var country = account(EventType.AID, Told.AS_A_FACT.in(Cast.MALTA));
        assertThat(country.place()).isNull();
        assertThat(country.country()).isEqualTo("MLT");
    }

    @Test
    void doesNotMindWhoMeetsWhom() {
        var one = Making.of(EventType.CONSULT, List.of(BLINKEN.value()), List.of(LAVROV.value()));
        var other = Making.of(EventType.CONSULT, List.of(LAVROV.value()), List.of(BLINKEN.value()));
        assertThat(one.account()).isEqualTo(other.account()).isEqualTo(meeting().account());
        assertThat(one.account().sources()).containsExactly(BLINKEN, LAVROV);
    }

    @Test
    void mindsWhoAccusesWhom() {
        var back = Making.of(EventType.ACCUSE, List.of("country-russia"), List.of("country-united-states"));
        assertThat(back.account().occasion())
                .isNotEqualTo(accusation().account().occasion());
    }

    @Test
    void keepsItsOccasionWhateverElseIsSaid() {
        assertThat(meeting().planned().on("2024-12-05").account().occasion())
                .isEqualTo(meeting()
                        .told("2024-12-06")
                        .in("valletta", "MLT")
                        .account()
                        .occasion());
    }

    @Test
    void isItsArticlesOwnWhenTooLittleIsSaid() {
        var undated = launch().told("2024-12-05").account().withActors(id -> id, id -> false, "article-1");
        assertThat(undated.own()).isEqualTo("article-1");
        var dated = launch().on("2024-12-05").account().withActors(id -> id, id -> false, "article-1");
        assertThat(dated.own()).isNull();
        assertThat(accounts(Stories.gaza())).extracting(Account::own).containsOnly("gaza");
    }

    /** In Nairobi and in Dar es Salaam people were killed, which is no one event. */
    @Test
    void isAloneWhenNobodyAndNoPlaceIsNamed() {
        var findings = Story.of("story")
                .published("1998-08-08")
                .sentence("Bombs killed many here and killed some there.")
                .event(EventType.ASSAULT, "killed many", List.of(), List.of(), Told.AS_A_FACT)
                .event(EventType.ASSAULT, "killed some", List.of(), List.of(), Told.AS_A_FACT)
                .findings();
        assertThat(accounts(findings)).extracting(Account::own).containsExactly("story#6", "story#27");
    }

    @Test
    void takesOnOtherIdsForItsActors() {
        var other = new ActorId("person-sergey-lavrov");
        var account = meeting()
                .on("2024-12-05")
                .in("here", "MLT")
                .account()
                .withActors(
                        id -> id.equals(LAVROV) ? other : id, id -> id.value().equals("place-here"), "article-1");
        assertThat(account.sources()).containsExactly(BLINKEN, other);
        assertThat(account.place()).isNull();
        assertThat(account.country()).isEqualTo("MLT");
        assertThat(account.own()).isNull();
    }

    @Test
    void takesTheForcesOfAStateForTheState() {
        var findings = Story.of("story")
                .published("2024-12-03")
                .sentence(
                        "Russian forces attacked Ukrainian troops, and the Israeli army struck Hamas.",
                        Cast.RUSSIAN_FORCES,
                        Cast.UKRAINIAN_TROOPS,
                        Cast.ISRAELI_ARMY,
                        Cast.HAMAS)
                .event(EventType.ASSAULT, "attacked", Cast.RUSSIAN_FORCES, Cast.UKRAINIAN_TROOPS, Told.AS_A_FACT)
                .event(EventType.ASSAULT, "struck", Cast.ISRAELI_ARMY, Cast.HAMAS, Told.AS_A_FACT)
                .findings();
        assertThat(accounts(findings))
                .extracting(Account::sources)
                .containsExactly(List.of(Cast.RUSSIA.id()), List.of(Cast.ISRAEL.id()));
        assertThat(accounts(findings))
                .extracting(Account::targets)
                .containsExactly(List.of(Cast.UKRAINE.id()), List.of(Cast.HAMAS.id()));
    }

    @Test
    void leavesTheForcesOfAStateWhatTheyAreAgainstThatState() {
        var findings = Story.of("story")
                .published("2024-12-03")
                .sentence("Russian forces attacked Russia.", Cast.RUSSIAN_FORCES, Cast.RUSSIA)
                .event(EventType.ASSAULT, "attacked", Cast.RUSSIAN_FORCES, Cast.RUSSIA, Told.AS_A_FACT)
                .findings();
        assertThat(accounts(findings).get(0).sources()).containsExactly(Cast.RUSSIAN_FORCES.id());
    }

    @Test
    void knowsAWordInAllItsForms() {
        assertThat(List.of("fires", "fired", "firing", "Fire"))
                .allMatch(word -> Trigger.stem(word).equals("fir"));
        assertThat(List.of("rallied", "rallies", "rally", "rallying"))
                .allMatch(word -> Trigger.stem(word).equals("rally"));
        assertThat(List.of("stabbed", "stab", "stabbing"))
                .allMatch(word -> Trigger.stem(word).equals("stab"));
        assertThat(Trigger.stem("attacks")).isEqualTo("attack");
        assertThat(Trigger.stem("shelling")).isEqualTo("shel");
        assertThat(Trigger.stem("shelled")).isEqualTo("shel");
        assertThat(Trigger.stem("shell")).isEqualTo("shel");
    }
}
