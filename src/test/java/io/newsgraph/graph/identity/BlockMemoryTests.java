package io.newsgraph.graph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.graph.identity.Block.Bearer;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.resolution.identity.Profile;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlockMemoryTests {

    private final BlockMemory memory = new BlockMemory();

    @Test
    void knowsInTheNextTurnWhatATurnHasLeft() {
        var first = memory.begin("here", 7);
        first.put("person-kim", block(150));
        first.put("person-few", block(5));
        assertThat(first.get("person-kim")).isEqualTo(block(150));
        first.end();
        var next = memory.begin("here", 8);
        assertThat(next.get("person-kim")).isEqualTo(block(150));
        assertThat(next.get("person-few")).isNull();
    }

    @Test
    void forgetsWhenSomebodyElseHasWritten() {
        leave(7);
        assertThat(memory.begin("here", 9).get("person-kim")).isNull();
        leave(10);
        assertThat(memory.begin("elsewhere", 11).get("person-kim")).isNull();
    }

    @Test
    void learnsNothingFromATurnThatFailed() {
        leave(7);
        memory.begin("here", 8).forget("person-kim");
        assertThat(memory.begin("here", 8).get("person-kim")).isNotNull();
    }

    @Test
    void forgetsWhatATurnForgets() {
        leave(7);
        var judging = memory.begin("here", 8);
        judging.forgetAll();
        assertThat(judging.get("person-kim")).isNull();
        judging.end();
        assertThat(memory.begin("here", 9).get("person-kim")).isNull();
    }

    @Test
    void knowsNothingWhenTurnsEndInAnotherOrder() {
        var first = memory.begin("here", 7);
        var second = memory.begin("here", 8);
        first.put("person-kim", block(150));
        second.put("person-kim", block(160));
        second.end();
        first.end();
        assertThat(memory.begin("here", 9).get("person-kim")).isNull();
    }

    @Test
    void keepsOnlySoMuch() {
        var turn = memory.begin("here", 1);
        IntStream.range(0, 6).forEach(number -> turn.put("person-" + number, block(10_000)));
        turn.end();
        var next = memory.begin("here", 2);
        assertThat(IntStream.range(0, 6).filter(number -> next.get("person-" + number) != null))
                .hasSize(5);
    }

    private void leave(long number) {
        var turn = memory.begin("here", number);
        turn.put("person-kim", block(150));
        turn.end();
    }

    private static Block block(int size) {
        return new Block(
                IntStream.range(0, size)
                        .mapToObj(number -> new Profile(
                                new ActorId("person-a" + number + "-kim"), ActorType.PERSON, null, null, null, null))
                        .collect(Collectors.toMap(Profile::id, profile -> new Bearer(profile, null))),
                Set.of());
    }
}
