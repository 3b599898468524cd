package io.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.pipeline.ArticleAnalyst;
import io.newsgraph.workspace.Workspace;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions that take minutes, asked by somebody who closes the connection. */
class DepartedCallersTests {

    private static final String SLOW =
            "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y WITH x, y WHERE x + y < 0 RETURN count(*) AS n";
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private static Workspace workspace;
    private static WebServer server;

    @BeforeAll
    static void start(@TempDir Path questions) throws IOException {
        TestServer.tellStories();
        Files.writeString(questions.resolve("slow.cypher"), "// How many are there?\n" + SLOW);
        workspace = Workspace.on(TestDatabase.shared());
        server = WebServer.start(
                TestServer.settings(true).offering(questions, true),
                workspace,
                workspace.loader(ArticleAnalyst.onDemand()));
    }

    @AfterAll
    static void stop() {
        server.close();
        workspace.driver().close();
    }

    static String[] requests() {
        var body = "{\"statement\": \"" + SLOW + "\"}";
        return new String[] {
            "GET /api/v1/queries/slow HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "POST /api/v1/cypher HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                    + body.length() + "\r\n\r\n" + body
        };
    }

    @ParameterizedTest
    @MethodSource("requests")
    void stopsASlowQuestionWhenTheCallerLeavesAndNoSooner(String request) throws Exception {
        try (var socket = new Socket("127.0.0.1", server.uri().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            await(1, Duration.ofSeconds(10));
            Thread.sleep(1200);
            assertThat(running()).as("goes on while the caller waits").isEqualTo(1);
        }
        await(0, AT_ONCE);
        assertThat(TestServer.get(server.uri() + "/api/v1/actors/NATO").status())
                .isEqualTo(200);
    }

    private static void await(int number, Duration patience) throws InterruptedException {
        var end = Instant.now().plus(patience);
        while (running() != number) {
            assertThat(Instant.now()).as("time until " + number + " run").isBefore(end);
            Thread.sleep(50);
        }
    }

    private static int running() {
        return TestDatabase.query("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'x + y < 0'"
                        + " AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery")
                .size();
    }
}
