package io.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTests {

    @Test
    void handsOutResultsInTheOrderOfTheInputs() {
        var results = new ArrayList<Integer>();
        InOrder.work(IntStream.range(0, 500).iterator(), InOrderTests::slowWhenEven, 4, results::add);
        assertThat(results).isEqualTo(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void takesOnlyAFewInputsInAdvance() {
        var taken = new AtomicInteger();
        var inputs =
                IntStream.range(0, 1000).peek(input -> taken.set(input + 1)).iterator();
        var furthest = new AtomicInteger();
        var done = new AtomicInteger();
        InOrder.work(inputs, input -> input, 2, result -> {
            furthest.accumulateAndGet(taken.get() - done.getAndIncrement(), Math::max);
        });
        assertThat(furthest.get()).isLessThanOrEqualTo(20);
    }

    @Test
    void endsWithWhatTheWorkThrows() {
        assertThatIllegalStateException()
                .isThrownBy(() -> InOrder.work(
                        List.of(1, 2, 3).iterator(),
                        input -> {
                            throw new IllegalStateException("input " + input);
                        },
                        2,
                        result -> {}))
                .withMessage("input 1");
    }

    private static int slowWhenEven(int input) {
        if (input % 2 == 0) {
            Thread.yield();
        }
        return input;
    }
}
