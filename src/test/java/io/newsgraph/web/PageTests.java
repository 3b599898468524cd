package io.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTests {

    @Test
    void leadsFromTheFrontPageToThePageOfTheApi() {
        var front = TestServer.get("/");
        assertThat(front.status()).isEqualTo(302);
        assertThat(front.header("Location")).endsWith("/swagger-ui.html");
        var page = TestServer.get("/swagger-ui/index.html");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.type()).isEqualTo("text/html");
    }

    @Test
    void describesEveryEndpoint() {
        var paths = TestServer.get("/v3/api-docs").json().at("/paths").propertyNames();
        assertThat(paths)
                .contains(
                        "/api/v1/actors",
                        "/api/v1/actors/{actor}",
                        "/api/v1/relations",
                        "/api/v1/relations/{id}/evidence",
                        "/api/v1/articles",
                        "/api/v1/articles/{id}",
                        "/api/v1/queries",
                        "/api/v1/queries/{name}");
    }

    @Test
    void tellsThatItLivesAndThatNeo4jAnswers() {
        assertThat(TestServer.get("/actuator/health/liveness").at("/status")).isEqualTo("UP");
        assertThat(TestServer.get("/actuator/health/readiness").at("/components/neo4j/status"))
                .isEqualTo("UP");
    }

    @Test
    void asksAQueryByItsName() {
        TestServer.tellStories();
        assertThat(TestServer.get("/api/v1/queries").json().at("/queries").findValuesAsString("name"))
                .contains("who-met-whom");
        var answer = TestServer.get("/api/v1/queries/who-met-whom?limit=1");
        assertThat(answer.json().at("/rows").size()).isEqualTo(1);
        assertThat(answer.json().at("/columns").size())
                .isEqualTo(answer.json().at("/rows/0").size());
    }
}
