package io.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.access.Keys;
import io.newsgraph.access.Role;
import io.newsgraph.database.TestDatabase;
import io.newsgraph.pipeline.ArticleAnalyst;
import io.newsgraph.workspace.Workspace;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A server with a key for each role. */
class AccessTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<Role, String> KEYS = new EnumMap<>(Role.class);

    @TempDir
    private static Path folder;

    private static Workspace workspace;
    private static WebServer server;

    @BeforeAll
    static void start() {
        System.setProperty("logging.config", "classpath:logback-test.xml");
        for (var role : Role.values()) {
            KEYS.put(role, Keys.in(folder).create("the-" + role, role));
        }
        workspace = Workspace.on(TestDatabase.shared());
        server = WebServer.start(WebSettings.local(0, folder), workspace, workspace.loader(ArticleAnalyst.onDemand()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void letsEachRoleDoWhatItMayAndNobodyElse() throws Exception {
        var tried = new ArrayList<String>();
        for (var endpoint : endpoints()) {
            var needed = needed(endpoint);
            assertThat(status(endpoint, null)).as(endpoint + " without a key").isEqualTo(401);
            assertThat(status(endpoint, "ng_wrong"))
                    .as(endpoint + " with a wrong key")
                    .isEqualTo(401);
            for (var role : Role.values()) {
                var status = status(endpoint, KEYS.get(role));
                if (role.includes(needed)) {
                    assertThat(status).as(endpoint + " as " + role).isNotIn(401, 403);
                } else {
                    assertThat(status).as(endpoint + " as " + role).isEqualTo(403);
                }
            }
            tried.add(endpoint);
        }
        assertThat(tried).hasSizeGreaterThan(12).contains("POST /api/v1/articles", "DELETE /api/v1/judgements/x");
    }

    @Test
    void saysWhichRoleIsNeeded() throws Exception {
        var stranger = send("DELETE", "/api/v1/articles/x", null);
        assertThat(stranger.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"newsgraph\"");
        assertThat(stranger.body()).contains("a key with the role loader");
        assertThat(send("DELETE", "/api/v1/articles/x", KEYS.get(Role.READER)).body())
                .contains("needs a key with the role loader; that of the-reader has reader");
        assertThat(send("PATCH", "/api/v1/nowhere", KEYS.get(Role.CURATOR)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void tellsItsPulseToEverybody() throws Exception {
        assertThat(send("GET", "/actuator/health/liveness", null).statusCode()).isEqualTo(200);
        assertThat(send("GET", "/actuator/health", null).statusCode()).isEqualTo(401);
    }

    @Test
    void writesChangesDownWithWhoAndWhen() throws Exception {
        send("DELETE", "/api/v1/articles/made-up", KEYS.get(Role.LOADER));
        send("DELETE", "/api/v1/articles/refused", KEYS.get(Role.READER));
        assertThat(Files.readString(folder.resolve("audit.jsonl")))
                .contains("\"who\":\"the-loader\",\"what\":\"withdraw\",\"ids\":[\"made-up\"],\"outcome\":\"404\"")
                .doesNotContain("refused");
    }

    @Test
    void forgetsARevokedKeyAtOnce() throws Exception {
        var key = Keys.in(folder).create("short-lived", Role.READER);
        assertThat(send("GET", "/api/v1/queries", key).statusCode()).isEqualTo(200);
        Keys.in(folder).revoke("short-lived");
        assertThat(send("GET", "/api/v1/queries", key).statusCode()).isEqualTo(401);
    }

    @Test
    void slowsDownWhoeverAsksTooFast() throws Exception {
        var key = Keys.in(folder).create("hasty", Role.READER);
        var requests = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (var number = 0; number < 1500; number++) {
            requests.add(CLIENT.sendAsync(request("GET", "/nowhere", key), HttpResponse.BodyHandlers.ofString()));
        }
        var refused = requests.stream()
                .map(CompletableFuture::join)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst();
        assertThat(refused).isPresent();
        assertThat(refused.get().headers().firstValue("Retry-After")).hasValue("1");
        assertThat(send("GET", "/api/v1/queries", KEYS.get(Role.READER)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void takesNoBodyBeyondEightMegabytes() throws Exception {
        var request = HttpRequest.newBuilder(server.uri().resolve("/api/v1/articles"))
                .header("Authorization", "Bearer " + KEYS.get(Role.LOADER))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\": \"" + "a".repeat(8_000_000) + "\"}"));
        try {
            assertThat(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(413);
        } catch (IOException hungUp) {
            // It may close the connection before all has been sent.
        }
    }

    @Test
    void refusesToListenElsewhereWithoutKeys(@TempDir Path empty) throws Exception {
        var open = WebSettings.at("0.0.0.0", 0, empty);
        assertThatThrownBy(open::requireKeys)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("newsgraph keys create");
        Keys.in(empty).create("somebody", Role.READER);
        open.requireKeys();
        WebSettings.local(0, empty).requireKeys();
    }

    private static Role needed(String endpoint) {
        if (endpoint.contains("/cypher")) {
            return Role.ADMIN;
        } else if (endpoint.startsWith("GET") || endpoint.contains("/reconcile") || endpoint.contains("/mcp")) {
            return Role.READER;
        } else if (endpoint.contains("/articles")) {
            return Role.LOADER;
        }
        return endpoint.contains("/judgements") ? Role.CURATOR : Role.ADMIN;
    }

    /** Every endpoint that Spring knows, with x for what varies in its address. */
    private static List<String> endpoints() {
        return server.beans(RequestMappingHandlerMapping.class).stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> info.getPatternValues().stream()
                                .map(path -> method + " " + path.replaceAll("\\{[^}]+}", "x"))))
                .filter(endpoint -> endpoint.contains("/api/v1/") || endpoint.contains("/mcp"))
                .sorted()
                .toList();
    }

    private static int status(String endpoint, @Nullable String key) throws Exception {
        var parts = endpoint.split(" ", 2);
        return send(parts[0], parts[1], key).statusCode();
    }

    private static HttpResponse<String> send(String method, String path, @Nullable String key) throws Exception {
        // Beyond the pace of one visitor, which another test tries.
        Thread.sleep(5);
        return CLIENT.send(request(method, path, key), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest request(String method, String path, @Nullable String key) {
        var request = HttpRequest.newBuilder(URI.create(server.uri() + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        return request.build();
    }
}
