package io.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.pipeline.ArticleAnalyst;
import io.newsgraph.workspace.Workspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CypherEndpointsTests {

    private static final String PATH = "/api/v1/cypher";

    private static Workspace workspace;
    private static WebServer server;

    @BeforeAll
    static void open() {
        TestServer.tellStories();
        workspace = Workspace.on(TestDatabase.shared());
        server = WebServer.start(TestServer.settings(true), workspace, workspace.loader(ArticleAnalyst.onDemand()));
    }

    @AfterAll
    static void close() {
        server.close();
        workspace.driver().close();
    }

    @Test
    void isOffUnlessSwitchedOn() {
        var answer = TestServer.post(PATH, "application/json", "{\"statement\": \"RETURN 1 AS one\"}");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.at("/detail")).contains("serve --open-cypher", "newsgraph.cypher.enabled");
    }

    @Test
    void answersWithNodesAsObjects() {
        var answer =
                ask("{\"statement\": \"MATCH (a:Actor {name: $name}) RETURN a, size($list) AS size, $none AS none\","
                        + " \"parameters\": {\"name\": \"NATO\", \"list\": [1, {\"x\": 2.5}], \"none\": null}}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/columns/0")).isEqualTo("a");
        assertThat(answer.at("/rows/0/0/name")).isEqualTo("NATO");
        assertThat(answer.at("/rows/0/0/labels/1")).isEqualTo("Organization");
        assertThat(answer.json().at("/rows/0/1").asInt()).isEqualTo(2);
        assertThat(answer.json().at("/rows/0/2").isNull()).isTrue();
        assertThat(answer.json().at("/truncated").asBoolean()).isFalse();
    }

    @Test
    void givesAsManyRowsAsAreAskedFor() {
        var answer = ask("{\"statement\": \"UNWIND range(1, 100) AS x RETURN x\", \"limit\": 5}");
        assertThat(answer.json().at("/rows").size()).isEqualTo(5);
        assertThat(answer.json().at("/truncated").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"statement\": \"CREATE (n) RETURN n\"}             | 422 | more than to read",
                "{\"statement\": \"LOAD CSV FROM 'x' AS l RETURN l\"} | 422 | LOAD CSV is not allowed",
                "{\"statement\": \"RETURN 1 AS one\", \"limit\": 0}   | 400 | Limit must be from 1 to 10000",
                "{\"statement\": \"RETURN 1 AS one\", \"limit\": \"x\"} | 400 | no body that can be read",
                "{\"statement\": \" \"}                               | 400 | Statement is missing",
                "{}                                                   | 400 | Statement is missing",
                "[]                                                   | 400 | no body that can be read",
                "{\"statement\": \"UNWIND range(1, 100000000) AS x RETURN collect(x)\"} | 422 | more memory",
            })
    void saysWhatIsWrong(String body, int status, String detail) {
        var answer = ask(body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.at("/detail")).contains(detail);
    }

    private static TestServer.Answer ask(String body) {
        return TestServer.post(server.uri().resolve(PATH).toString(), "application/json", body);
    }
}
