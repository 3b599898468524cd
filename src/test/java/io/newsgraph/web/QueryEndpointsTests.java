package io.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.pipeline.ArticleAnalyst;
import io.newsgraph.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryEndpointsTests {

    @BeforeAll
    static void tellStories() {
        TestServer.tellStories();
    }

    @Test
    void saysWhoDoesNotExistBesideAnEmptyAnswer() {
        var empty = TestServer.get("/api/v1/queries/actor-profile?actor=Blinkne");
        assertThat(empty.status()).isEqualTo(200);
        assertThat(empty.json().at("/rows")).isEmpty();
        assertThat(empty.at("/hint")).contains("did you mean \"Antony Blinken\"?");
        var full = TestServer.get("/api/v1/queries/actor-profile");
        assertThat(full.json().at("/rows")).isNotEmpty();
        assertThat(full.json().at("/hint").isNull()).isTrue();
    }

    @Test
    void connectsNobodyWithHimself() {
        var nothing = TestServer.get("/api/v1/queries/shortest-connection?first=NATO&second=NATO");
        assertThat(nothing.status()).isEqualTo(200);
        assertThat(nothing.json().at("/rows")).isEmpty();
    }

    @Test
    void asksQuestionsOfTheUsersOwnAndExportsWhatTheySelect(@TempDir Path questions) throws IOException {
        Files.writeString(
                questions.resolve("attacks.cypher"),
                "// Who attacked whom?\nMATCH (:Actor)-[attack:ATTACKED]->(:Actor) RETURN attack.id AS id");
        var workspace = Workspace.on(TestDatabase.shared());
        var settings = TestServer.settings(false).offering(questions, false);
        try (var server = WebServer.start(settings, workspace, workspace.loader(ArticleAnalyst.onDemand()))) {
            assertThat(TestServer.get(server.uri() + "/api/v1/queries/attacks").at("/columns/0"))
                    .isEqualTo("id");
            var attacks = TestServer.get(server.uri() + "/api/v1/export?format=graphml&query=attacks");
            assertThat(attacks.response().body()).contains("ATTACKED").doesNotContain("AIDED");
            assertThat(attacks.header("ETag"))
                    .as("the question may change, too")
                    .isEmpty();
        } finally {
            workspace.driver().close();
        }
    }
}
