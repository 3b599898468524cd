package io.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code serve} out of the packaged jar, what a second program does beside it, and a second start. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServeIT {

    private static final Pattern LINK = Pattern.compile("http://\\S+");

    @TempDir
    private static Path folder;

    private static Program serve;

    @BeforeAll
    static void start() throws Exception {
        serve = startServing();
    }

    @AfterAll
    static void end() throws Exception {
        serve.close();
    }

    @Test
    @Order(1)
    void loadsTheSamplesAndPrintsThreeLinks() throws Exception {
        assertThat(serve.err()).contains("The graph holds 22 articles").doesNotContain("Left out");
        assertThat(LINK.matcher(serve.err()).results()).hasSize(3);
        assertThat(serve.out()).isEmpty();
    }

    @Test
    @Order(1)
    void answersBehindEachLink() throws Exception {
        assertThat(get(link("API")).body()).contains("swagger-ui");
        assertThat(get(link("Neo4j Browser")).body()).contains("<title>Neo4j Browser</title>");
        assertThat(get(link("One look-up")).statusCode()).isEqualTo(200);
    }

    @Test
    @Order(1)
    void answersFromTheSamplesWithSentences() throws Exception {
        var relations = json(link("API").resolve("/api/v1/relations?subject=Antony%20Blinken"));
        assertThat(relations.at("/relations").size()).isPositive();
        assertThat(relations.at("/relations/0/evidence/0/sentence").asString()).contains("Blinken");
        var readiness = json(link("API").resolve("/actuator/health/readiness"));
        assertThat(readiness.at("/components/neo4j/status").asString()).isEqualTo("UP");
    }

    @Test
    @Order(2)
    void sharesItsDatabaseWithOtherCommands() throws Exception {
        var article = "Talks in Oslo\n\nPrime Minister Anna Berg of Norway met Antony Blinken in Oslo on Monday.";
        Files.writeString(folder.resolve("talks.txt"), article);
        try (var load = Program.start(folder, "load", "talks.txt", "missing.txt")) {
            assertThat(load.exitCode()).as(load.err()).isEqualTo(1);
            assertThat(load.err()).contains("Loaded 1 article (1 left out).", "Left out missing.txt: ");
            assertThat(load.out()).isEmpty();
        }
        assertThat(json(link("API").resolve("/api/v1/actors/Anna%20Berg"))
                        .at("/type")
                        .asString())
                .isEqualTo("PERSON");
        try (var query = Program.start(folder, "query", "find-actor", "text=Anna Berg", "--csv")) {
            assertThat(query.exitCode()).as(query.err()).isZero();
            assertThat(query.out()).contains("Anna Berg");
            assertThat(query.err()).isEmpty();
        }
    }

    @Test
    @Order(2)
    void saysWhichPortIsTaken() throws Exception {
        var port = String.valueOf(link("API").getPort());
        try (var second = Program.start(folder, "--data", "other", "--port", port)) {
            assertThat(second.exitCode()).isEqualTo(2);
            assertThat(second.err()).contains("Port " + port + " is taken").hasLineCount(1);
        }
    }

    @Test
    @Order(3)
    void stopsWithAllItStartedAndKeepsTheGraphForTheNextStart() throws Exception {
        var children = serve.children();
        assertThat(children).isNotEmpty();
        serve.stop();
        serve.exitCode();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
        serve = startServing();
        assertThat(serve.err()).contains("The graph holds 23 articles").doesNotContain("articles done");
    }

    private static Program startServing() throws Exception {
        var program = Program.start(folder, "serve", "--port", "0", "--bolt-port", "0", "--browser-port", "0");
        program.awaitSaying("Ctrl-C");
        return program;
    }

    private static URI link(String name) throws Exception {
        var line = serve.err()
                .lines()
                .filter(text -> text.strip().startsWith(name))
                .findFirst()
                .orElseThrow();
        var link = LINK.matcher(line);
        assertThat(link.find()).isTrue();
        return URI.create(link.group());
    }

    private static JsonNode json(URI uri) throws Exception {
        return JsonMapper.shared().readTree(get(uri).body());
    }

    private static HttpResponse<String> get(URI uri) throws Exception {
        var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
