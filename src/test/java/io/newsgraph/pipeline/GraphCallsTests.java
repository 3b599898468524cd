package io.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

class GraphCallsTests {

    @Test
    void waitsLongerAndLonger() {
        assertThat(IntStream.range(0, 8).mapToObj(Patience::pauseAfter).map(Duration::toSeconds))
                .containsExactly(1L, 2L, 4L, 8L, 15L, 30L, 30L, 30L);
    }

    @Test
    void triesAgainAndSaysSoUntilNeo4jAnswers() {
        var revivals = new AtomicInteger();
        var calls = new GraphCalls(new Patience(Duration.ofMinutes(1), revivals::incrementAndGet));
        var delays = new ArrayList<String>();
        var wait = new PatientWait(calls, new LoadListener() {
            @Override
            public void finished(LoadOutcome outcome) {}

            @Override
            public void delayed(String reason) {
                delays.add(reason);
            }
        });
        var answer = wait.until(CompletableFuture.supplyAsync(() -> calls.insist(away(2))));
        assertThat(answer).isEqualTo("answer");
        assertThat(revivals).hasValue(2);
        assertThat(delays).hasSize(3);
        assertThat(delays.get(0)).isEqualTo("Neo4j does not answer; trying again in 1 s.");
        assertThat(delays.get(1)).endsWith("trying again in 2 s.");
        assertThat(delays.get(2)).isEqualTo("Neo4j answers again.");
    }

    @Test
    void doesNotTryAgainWhatNeo4jWillNeverDo() {
        var attempts = new AtomicInteger();
        var calls = new GraphCalls(new Patience(Duration.ofMinutes(1), () -> {}));
        assertThatThrownBy(() -> calls.insist(() -> {
                    attempts.incrementAndGet();
                    throw new ClientException("Neo.ClientError.Statement.SyntaxError", "no such thing");
                }))
                .isInstanceOf(ClientException.class);
        assertThat(attempts).hasValue(1);
    }

    private static Supplier<String> away(int times) {
        var attempts = new AtomicInteger();
        return () -> {
            if (attempts.getAndIncrement() < times) {
                throw new ServiceUnavailableException("gone");
            }
            return "answer";
        };
    }
}
