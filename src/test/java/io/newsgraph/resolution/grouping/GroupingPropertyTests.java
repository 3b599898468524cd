package io.newsgraph.resolution.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.DayRange;
import io.newsgraph.knowledge.EventContext;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.Standing;
import io.newsgraph.resolution.grouping.Outcomes.Happening;
import io.newsgraph.resolution.grouping.Outcomes.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold of any set of accounts. */
class GroupingPropertyTests {

    private static final LocalDate START = LocalDate.parse("2024-11-01");
    private static final int ROUNDS = 40;

    private static List<Account> random(EventType family, Random random) {
        var accounts = new LinkedHashSet<Account>();
        var actors = random.nextInt(3);
        for (var i = 0; i < 60; i++) {
            accounts.add(account(family, actors, random));
        }
        return new ArrayList<>(accounts);
    }

    private static Account account(EventType family, int actors, Random random) {
        var day = START.plusDays(random.nextInt(70));
        var isDated = random.nextInt(4) > 0;
        var place = pick(random, null, null, "odesa", "kharkiv", "kursk");
        return new Account(
                family,
                random.nextInt(4) > 0 ? Phase.REPORTED : Phase.PROSPECTIVE,
                actors > 0 ? List.of(new ActorId("country-russia")) : List.of(),
                actors > 1 ? List.of(new ActorId("country-ukraine")) : List.of(),
                String.valueOf(pick(random, "hit", "attack")),
                isDated ? new DayRange(day, day.plusDays(random.nextInt(3) > 0 ? 0 : random.nextInt(14))) : null,
                isDated ? null : day,
                place == null ? null : new ActorId("place-" + place),
                place == null ? pick(random, null, null, "UKR") : "kursk".equals(place) ? "RUS" : "UKR",
                pick(random, null, null, "drone", "aerial"),
                Set.copyOf(Stream.of(EventContext.MILITARY, EventContext.TERRITORY)
                        .filter(context -> random.nextBoolean())
                        .toList()),
                null,
                null,
                !isDated && random.nextBoolean());
    }

    private static @Nullable String pick(Random random, @Nullable String... values) {
        return values[random.nextInt(values.length)];
    }

    @ParameterizedTest
    @EnumSource(
            value = EventType.class,
            names = {"CONSULT", "ASSAULT", "ACCUSE"})
    void dependsOnTheSetAlone(EventType family) {
        var random = new Random(7);
        for (var round = 0; round < ROUNDS; round++) {
            var accounts = random(family, random);
            var groups = Grouping.of(accounts);
            Collections.shuffle(accounts, random);
            accounts.add(accounts.get(0));
            assertThat(Grouping.of(accounts)).isEqualTo(groups);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = EventType.class,
            names = {"CONSULT", "ASSAULT", "ACCUSE"})
    void dependsOnWhatIsWithinReachAlone(EventType family) {
        var random = new Random(11);
        for (var round = 0; round < ROUNDS; round++) {
            var accounts = random(family, random);
            var groups = Grouping.of(accounts);
            for (var account : accounts) {
                var near = accounts.stream()
                        .filter(other -> isWithin(Grouping.REACH, account, other))
                        .toList();
                assertThat(Grouping.of(near).get(account)).isEqualTo(groups.get(account));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = EventType.class,
            names = {"CONSULT", "ASSAULT", "ACCUSE"})
    void putsEachAccountWithOneThatStandsForItself(EventType family) {
        var random = new Random(13);
        var joined = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var groups = Grouping.of(random(family, random));
            for (var entry : new HashMap<>(groups).entrySet()) {
                var fullest = entry.getValue().fullest();
                assertThat(groups.get(fullest).fullest()).isEqualTo(fullest);
                assertThat(fullest.phase()).isEqualTo(entry.getKey().phase());
                joined += fullest.equals(entry.getKey()) ? 0 : 1;
            }
        }
        assertThat(joined).isPositive();
    }

    @ParameterizedTest
    @EnumSource(
            value = EventType.class,
            names = {"CONSULT", "ASSAULT", "ACCUSE"})
    void letsDenialsChangeNothingAmongTheOthers(EventType family) {
        var random = new Random(23);
        var joined = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var accounts = random(family, random);
            var groups = Grouping.of(accounts);
            var others = accounts.stream().filter(account -> !account.denial()).toList();
            Grouping.of(others)
                    .forEach((account, group) -> assertThat(groups.get(account)).isEqualTo(group));
            joined += (int) accounts.stream()
                    .filter(account ->
                            account.denial() && !groups.get(account).fullest().denial())
                    .count();
        }
        assertThat(joined).isPositive();
    }

    /** Two accounts of one event never name two places or modes. */
    @ParameterizedTest
    @EnumSource(
            value = EventType.class,
            names = {"CONSULT", "ASSAULT", "ACCUSE"})
    void keepsContradictionsOutOfAnEvent(EventType family) {
        var random = new Random(17);
        for (var round = 0; round < ROUNDS; round++) {
            var groups = Grouping.of(random(family, random));
            groups.forEach((one, group) -> groups.forEach((other, same) -> {
                if (group.fullest().equals(same.fullest())) {
                    assertThat(Likeness.isElsewhereOrOtherwise(one, other)).isFalse();
                }
            }));
        }
    }

    @Test
    void findsOutcomesByWhatIsWithinReachAlone() {
        var random = new Random(19);
        var found = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var happenings = happenings(random);
            var outcomes = Outcomes.of(happenings);
            found += outcomes.size();
            for (var plan : happenings) {
                var near = happenings.stream()
                        .filter(other -> isWithin(Outcomes.REACH, plan.fullest(), other.fullest()))
                        .toList();
                assertThat(of(plan, Outcomes.of(near))).isEqualTo(of(plan, outcomes));
            }
        }
        assertThat(found).isPositive();
    }

    private static List<Outcome> of(Happening plan, List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.planned().equals(plan.fullest()))
                .toList();
    }

    /** Plans, reports and cancellations of meetings, spread thinly. */
    private static List<Happening> happenings(Random random) {
        var accounts = new LinkedHashSet<Account>();
        for (var i = 0; i < 14; i++) {
            var day = START.plusDays(random.nextInt(200));
            var date = random.nextBoolean() ? new DayRange(day, day.plusDays(random.nextInt(35))) : null;
            var isRefusal = random.nextInt(3) == 0;
            accounts.add(new Account(
                    isRefusal ? EventType.REJECT : EventType.CONSULT,
                    isRefusal || random.nextBoolean() ? Phase.REPORTED : Phase.PROSPECTIVE,
                    List.of(new ActorId("country-russia"), new ActorId("country-ukraine")),
                    List.of(),
                    "",
                    isRefusal && date != null ? DayRange.of(day) : date,
                    date == null ? day : null,
                    null,
                    null,
                    isRefusal ? "meet" : null,
                    Set.of(),
                    null,
                    null,
                    false));
        }
        return accounts.stream()
                .map(account -> new Happening(
                        account,
                        account.phase() == Phase.PROSPECTIVE ? Standing.PLANNED : Standing.ASSERTED,
                        random.nextBoolean() ? null : START.plusDays(random.nextInt(200))))
                .toList();
    }

    private static boolean isWithin(int days, Account account, Account other) {
        var start = account.days();
        var others = other.days();
        return start != null
                && others != null
                && Math.abs(start.start().toEpochDay() - others.start().toEpochDay()) <= days;
    }
}
