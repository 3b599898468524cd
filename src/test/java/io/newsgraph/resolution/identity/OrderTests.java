package io.newsgraph.resolution.identity;

import static io.newsgraph.resolution.identity.Bearers.A1;
import static io.newsgraph.resolution.identity.Bearers.different;
import static io.newsgraph.resolution.identity.Bearers.linked;
import static io.newsgraph.resolution.identity.Bearers.person;
import static io.newsgraph.resolution.identity.Bearers.same;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.knowledge.Domain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Identities follow from sets, not from orders. */
class OrderTests {

    private static final List<Profile> JOHNSONS = List.of(
            person("johnson", Domain.POLITICS, "USA"),
            person("johnson", null, null).in(A1),
            person("mike-johnson", Domain.POLITICS, "USA"),
            person("mike-johnson", Domain.SPORT, "GBR"),
            person("mike-johnson", null, "GBR"),
            person("michael-johnson", Domain.POLITICS, "USA"),
            person("m-johnson", Domain.SPORT, null));

    private static final List<Judgement> JUDGEMENTS = List.of(
            same("person-mike-johnson--sport", "person-m-johnson"),
            different("person-m-johnson", "person-michael-johnson"),
            same("person-mike-johnson--sport", "person-michael-johnson"));

    private static Map<String, Identity> answers(List<Profile> profiles, List<Judgement> judgements) {
        var identities = Identities.of(profiles, judgements);
        var answers = new TreeMap<String, Identity>();
        profiles.forEach(profile -> answers.put(profile.id(), identities.of(profile)));
        return answers;
    }

    @Test
    void everyOrderOfProfilesGivesTheSame() {
        var expected = answers(JOHNSONS, JUDGEMENTS);
        var doubts = Identities.of(JOHNSONS, JUDGEMENTS).doubts();
        for (var order : permutations(JOHNSONS)) {
            assertThat(answers(order, JUDGEMENTS)).isEqualTo(expected);
            assertThat(Identities.of(order, JUDGEMENTS).doubts()).isEqualTo(doubts);
        }
    }

    @Test
    void everyOrderOfJudgementsGivesTheSame() {
        var expected = answers(JOHNSONS, JUDGEMENTS);
        for (var order : permutations(JUDGEMENTS)) {
            assertThat(answers(JOHNSONS, order)).isEqualTo(expected);
        }
    }

    @Test
    void saidTwiceIsSaidOnce() {
        var twice = new ArrayList<>(JOHNSONS);
        twice.addAll(JOHNSONS);
        assertThat(answers(twice, JUDGEMENTS)).isEqualTo(answers(JOHNSONS, JUDGEMENTS));
    }

    @Test
    void aBlockIsTheSameBesideOthers() {
        var others =
                List.of(person("blinken", Domain.POLITICS, "USA"), person("antony-blinken", Domain.POLITICS, "USA"));
        var all = new ArrayList<>(JOHNSONS);
        all.addAll(others);
        assertThat(answers(all, JUDGEMENTS)).containsAllEntriesOf(answers(JOHNSONS, JUDGEMENTS));
        assertThat(answers(all, JUDGEMENTS)).containsAllEntriesOf(answers(others, List.of()));
    }

    @Test
    void manyMadeSetsGiveTheSameInAnyOrderAndMoveNobodyWhoIsLinked() {
        var random = new Random(7);
        for (var round = 0; round < 300; round++) {
            var profiles = new ArrayList<Profile>();
            var linked = linked("john-hale", "John Hale", pick(random, Domain.values()), "USA");
            for (var size = 0; size < 8; size++) {
                profiles.add(made(random));
                var identities = Identities.of(with(profiles, linked), List.of());
                assertThat(identities.of(linked).actor().value()).isEqualTo("person-john-hale");
            }
            var judgements = List.of(
                    same(pick(random, NAMES), "person-x-hale"),
                    different(pick(random, NAMES), "person-j-hale@a1"),
                    same(pick(random, NAMES), "person-y-hale"));
            var expected = answers(profiles, judgements);
            Collections.shuffle(profiles, random);
            assertThat(answers(profiles, judgements)).isEqualTo(expected);
        }
    }

    private static final String[] NAMES = {
        "person-hale", "person-john-hale", "person-jack-hale", "person-j-hale", "person-john-q-hale"
    };

    private static Profile made(Random random) {
        var profile = person(
                pick(random, NAMES).substring("person-".length()),
                random.nextInt(3) == 0 ? null : pick(random, Domain.values()),
                pick(random, "USA", "GBR", null));
        return random.nextInt(4) == 0 ? profile.in(A1) : profile;
    }

    private static List<Profile> with(List<Profile> profiles, Profile added) {
        var all = new ArrayList<>(profiles);
        all.add(added);
        return all;
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    private static <T> List<List<T>> permutations(List<T> values) {
        if (values.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<T>>();
        for (var i = 0; i < values.size(); i++) {
            var rest = new ArrayList<>(values);
            var first = rest.remove(i);
            for (var tail : permutations(rest)) {
                var order = new ArrayList<T>();
                order.add(first);
                order.addAll(tail);
                all.add(order);
            }
        }
        return all;
    }
}
