package io.newsgraph.resolution.grouping;

import static io.newsgraph.graph.Cast.BLINKEN;
import static io.newsgraph.graph.Cast.HAMAS;
import static io.newsgraph.graph.Cast.ISRAEL;
import static io.newsgraph.graph.Cast.LAVROV;
import static io.newsgraph.graph.Cast.RUSSIA;
import static io.newsgraph.graph.Cast.RUTTE;
import static io.newsgraph.graph.Cast.UKRAINE;
import static io.newsgraph.graph.Told.AS_A_FACT;
import static io.newsgraph.graph.Told.AS_DENIED;
import static io.newsgraph.graph.Told.AS_PLANNED;
import static io.newsgraph.knowledge.EventType.ASSAULT;
import static io.newsgraph.knowledge.EventType.COERCE;
import static io.newsgraph.knowledge.EventType.CONSULT;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.graph.Story;
import io.newsgraph.graph.Told;
import io.newsgraph.knowledge.Introduction;
import io.newsgraph.knowledge.Introduction.Newness;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TellingsTests {

    private static final Introduction THE_ATTACK = new Introduction(Newness.KNOWN, true, false, null);
    private static final Introduction THE_SHELLING = new Introduction(Newness.KNOWN, false, false, null);
    private static final Introduction ANOTHER = new Introduction(Newness.ANOTHER, true, false, null);
    private static final Told MONDAY = AS_A_FACT.on("2024-12-02");

    private static Story struck() {
        return Story.of("story")
                .published("2024-12-03")
                .sentence("Russia struck Ukraine on Monday.", RUSSIA, UKRAINE)
                .event(ASSAULT, "struck", RUSSIA, UKRAINE, MONDAY);
    }

    private static Story then(Story story, Introduction introduction) {
        return story.sentence("The attack killed three.")
                .event(ASSAULT, "attack", List.of(), List.of(), AS_A_FACT.introduced(introduction));
    }

    /** What each statement is taken to tell of, with the others of its article. */
    private static List<@Nullable Account> shared(Story story) {
        var findings = story.findings();
        var tellings = Tellings.of(findings);
        return IntStream.range(0, findings.events().size())
                .mapToObj(number -> tellings.get(number).shared())
                .toList();
    }

    private static long events(Story story) {
        var findings = story.findings();
        var tellings = Tellings.of(findings);
        return IntStream.range(0, findings.events().size())
                .mapToObj(tellings::get)
                .map(telling -> Objects.requireNonNullElse(telling.shared(), telling.own()))
                .distinct()
                .count();
    }

    @Test
    void takesTheAttackForTheOneToldOfBefore() {
        var shared = shared(then(struck(), THE_ATTACK));
        assertThat(shared).doesNotContainNull().hasSize(2);
        assertThat(shared.get(1)).isEqualTo(shared.get(0));
        assertThat(shared.get(1).sources()).containsExactly(RUSSIA.id());
        assertThat(shared.get(1).date()).isEqualTo(MONDAY.date());
        assertThat(shared.get(1).own()).isNull();
    }

    @Test
    void leavesAloneWhatPointsToNothingOrToAnother() {
        assertThat(events(then(struck(), Introduction.PLAIN))).isEqualTo(2);
        assertThat(events(then(struck(), THE_SHELLING))).isEqualTo(2);
        assertThat(shared(then(struck(), ANOTHER))).containsOnlyNulls();
        assertThat(events(then(Story.of("story").published("2024-12-03").sentence("Nothing."), THE_ATTACK)))
                .isEqualTo(1);
    }

    @Test
    void leavesAloneWhatFitsTwo() {
        var both = struck().sentence("Israel struck Hamas on Monday.", ISRAEL, HAMAS)
                .event(ASSAULT, "struck", ISRAEL, HAMAS, MONDAY);
        assertThat(events(then(both, THE_ATTACK))).isEqualTo(3);
        var named = both.sentence("The attack on Hamas killed two.", HAMAS)
                .event(ASSAULT, "attack", List.of(), List.of(HAMAS), AS_A_FACT.introduced(THE_ATTACK));
        assertThat(events(named)).isEqualTo(3);
    }

    @Test
    void keepsAnotherAttackByTheSameApart() {
        var again = struck().sentence("Russia struck Ukraine again.", RUSSIA, UKRAINE)
                .event(ASSAULT, "struck", RUSSIA, UKRAINE, AS_A_FACT.introduced(ANOTHER));
        var findings = again.findings();
        var own = Tellings.of(findings).get(1).own();
        assertThat(own.own()).isEqualTo("story#40");
        assertThat(Grouping.of(List.of(Tellings.of(findings).get(0).own(), own))
                        .get(own)
                        .fullest())
                .isEqualTo(own);
    }

    @Test
    void takesARepeatedVerbForOneEvent() {
        var repeated = struck().sentence("Russia struck Ukraine, officials said.", RUSSIA, UKRAINE)
                .event(ASSAULT, "struck", RUSSIA, UKRAINE, AS_A_FACT);
        assertThat(events(repeated)).isEqualTo(1);
        var otherDay = struck().sentence("Russia struck Ukraine on Sunday.", RUSSIA, UKRAINE)
                .event(ASSAULT, "struck", RUSSIA, UKRAINE, AS_A_FACT.on("2024-12-01"));
        assertThat(events(otherDay)).isEqualTo(2);
        var longAgo = Story.of("story")
                .published("2024-12-03")
                .sentence("Russia struck Ukraine in May.", RUSSIA, UKRAINE)
                .event(ASSAULT, "struck", RUSSIA, UKRAINE, AS_A_FACT.within("2024-05-01", "2024-05-31"))
                .sentence("Russia struck Ukraine.", RUSSIA, UKRAINE)
                .event(ASSAULT, "struck", RUSSIA, UKRAINE, AS_A_FACT);
        assertThat(events(longAgo)).isEqualTo(2);
    }

    @Test
    void takesADenialForOneOfTheOnlyEventThatItFits() {
        var denied = struck().sentence("Moscow denied that it had attacked Ukraine.", RUSSIA, UKRAINE)
                .event(ASSAULT, "attacked", RUSSIA, UKRAINE, AS_DENIED.by(RUSSIA));
        assertThat(events(denied)).isEqualTo(1);
    }

    @Test
    void knowsAnArrestByWhoIsArrested() {
        var arrest = Story.of("story")
                .published("2024-12-03")
                .sentence("Russia arrested Rutte on Monday.", RUSSIA, RUTTE)
                .event(COERCE, "arrested", RUSSIA, RUTTE, MONDAY)
                .sentence("Rutte was arrested at home.", RUTTE)
                .event(COERCE, "arrested", List.of(), List.of(RUTTE), AS_A_FACT);
        assertThat(events(arrest)).isEqualTo(1);
        var meetings = Story.of("story")
                .published("2024-12-03")
                .sentence("Blinken met Rutte and Lavrov on Monday.", BLINKEN, RUTTE, LAVROV)
                .event(CONSULT, "met", List.of(BLINKEN, RUTTE, LAVROV), List.of(), MONDAY)
                .sentence("Blinken met Rutte.", BLINKEN, RUTTE)
                .event(CONSULT, "met", List.of(BLINKEN, RUTTE), List.of(), AS_A_FACT);
        assertThat(events(meetings)).isEqualTo(2);
    }

    @Test
    void keepsAPlanApartFromWhatHappened() {
        var plan = struck().sentence("Russia will strike Ukraine.", RUSSIA, UKRAINE)
                .event(ASSAULT, "strike", RUSSIA, UKRAINE, AS_PLANNED.introduced(THE_ATTACK));
        assertThat(events(plan)).isEqualTo(2);
    }
}
