package io.newsgraph.resolution.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.knowledge.ActorId;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonNameTests {

    private static final List<PersonName> NAMES = List.of(
                    "blair",
                    "tony-blair",
                    "anthony-blair",
                    "anthony-charles-blair",
                    "anthony-c-blair",
                    "a-blair",
                    "a-c-blair",
                    "c-blair",
                    "cherie-blair",
                    "bob-blair",
                    "robert-blair",
                    "roberto-blair",
                    "bill-blair",
                    "b-blair",
                    "william-blair",
                    "w-blair",
                    "alexander-blair",
                    "sasha-blair",
                    "sandra-blair",
                    "alexandra-blair")
            .stream()
            .map(slug -> PersonName.of(new ActorId("person-" + slug)).orElseThrow())
            .toList();

    @Test
    void everyNameThatMayBeTheSameIsFoundByItsKeys() {
        var alike = 0;
        for (var name : NAMES) {
            for (var other : NAMES) {
                if (!name.given().isEmpty() && name.likeness(other).isPresent()) {
                    alike++;
                    assertThat(Collections.disjoint(name.keysOfLike(), other.keys()))
                            .as("%s misses %s", name, other)
                            .isFalse();
                }
            }
        }
        assertThat(alike).isGreaterThan(NAMES.size() * 3);
    }

    @Test
    void namesOfOneLetterAreNotAllLookedAt() {
        var robert = NAMES.get(10);
        var bill = NAMES.get(12);
        assertThat(robert.keysOfLike()).doesNotContainAnyElementsOf(bill.keys());
        var alexander = NAMES.get(16);
        var anthony = NAMES.get(2);
        assertThat(alexander.keysOfLike()).doesNotContainAnyElementsOf(anthony.keys());
    }
}
