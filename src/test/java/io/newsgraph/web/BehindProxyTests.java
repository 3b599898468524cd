package io.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.access.Keys;
import io.newsgraph.access.Role;
import io.newsgraph.database.TestDatabase;
import io.newsgraph.graph.Stories;
import io.newsgraph.pipeline.ArticleAnalyst;
import io.newsgraph.workspace.Workspace;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server behind a proxy with TLS, which another site may use, too, and whose keys sign judgements. */
class BehindProxyTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String DESK = "https://desk.example";
    private static final String PREVIEW = "/api/v1/reconcile/preview?id=person-antony-blinken";

    @TempDir
    private static Path folder;

    private static String key = "";
    private static Workspace workspace;
    private static WebServer server;

    @BeforeAll
    static void start() {
        System.setProperty("logging.config", "classpath:logback-test.xml");
        System.setProperty("newsgraph.behind.proxy", "true");
        System.setProperty("newsgraph.cors.origins", DESK);
        try {
            TestDatabase.clear();
            workspace = Workspace.on(TestDatabase.shared());
            workspace.graph().writeAll(Stories.all());
            server = WebServer.start(
                    WebSettings.local(0, folder), workspace, workspace.loader(ArticleAnalyst.onDemand()));
        } finally {
            System.clearProperty("newsgraph.behind.proxy");
            System.clearProperty("newsgraph.cors.origins");
        }
        key = Keys.in(folder).create("anna", Role.CURATOR);
    }

    @AfterAll
    static void stop() {
        server.close();
        workspace.driver().close();
    }

    @Test
    void knowsItsOwnPagesByTheNameOfTheProxy() throws Exception {
        var manifest = send(forwarded("/api/v1/reconcile").header("Origin", "https://news.example"));
        assertThat(manifest.statusCode()).isEqualTo(200);
        assertThat(json(manifest).at("/preview/url").asString()).startsWith("https://news.example/api/v1/");
        assertThat(json(send(forwarded("/v3/api-docs"))).at("/servers/0/url").asString())
                .isEqualTo("https://news.example");
        assertThat(send(forwarded("/api/v1/reconcile").header("Origin", "http://news.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(forwarded("/api/v1/reconcile").header("Origin", "https://evil.example"))
                        .statusCode())
                .isEqualTo(403);
    }

    /** Whom the proxy hands on is not on this machine. */
    @Test
    void asksForAKeyOnTheLoopbackAddressToo(@TempDir Path empty) throws Exception {
        System.setProperty("newsgraph.behind.proxy", "true");
        try (var open =
                WebServer.start(WebSettings.local(0, empty), workspace, workspace.loader(ArticleAnalyst.onDemand()))) {
            var request = HttpRequest.newBuilder(open.uri().resolve("/api/v1/queries"));
            assertThat(send(request).statusCode()).isEqualTo(401);
        } finally {
            System.clearProperty("newsgraph.behind.proxy");
        }
    }

    /** Else every page could choose its own name. */
    @Test
    void believesNoSuchHeadersByItself() throws Exception {
        var request = HttpRequest.newBuilder(TestServer.uri().resolve("/api/v1/reconcile"))
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "news.example");
        assertThat(json(send(request)).at("/preview/url").asString()).startsWith(TestServer.uri() + "/");
        assertThat(send(request.header("Origin", "https://news.example")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void letsTheSitesThatAreNamedShowThePreview() throws Exception {
        var preview =
                send(forwarded(PREVIEW).header("Sec-Fetch-Site", "cross-site").header("Sec-Fetch-Mode", "navigate"));
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(header(preview, "Content-Security-Policy")).endsWith("frame-ancestors " + DESK);
        var other = send(forwarded("/swagger-ui/index.html"));
        assertThat(header(other, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(other, "Content-Security-Policy")).endsWith("frame-ancestors 'none'");
        var unnamed = TestServer.get(PREVIEW);
        assertThat(unnamed.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(unnamed.header("Content-Security-Policy")).endsWith("frame-ancestors 'none'");
    }

    @Test
    void letsTheSitesThatAreNamedAskWhetherAnythingHasChanged() throws Exception {
        var asked = send(forwarded("/api/v1/relations")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .header("Origin", DESK)
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match,cache-control"));
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(header(asked, "Access-Control-Allow-Headers")).contains("if-none-match", "cache-control");
        var answer = send(forwarded("/api/v1/relations").header("Origin", DESK));
        assertThat(header(answer, "Access-Control-Expose-Headers")).contains("ETag");
    }

    @Test
    void signsJudgementsWithTheNameOfTheKey() throws Exception {
        var forged = decide("NATO", "\"by\": \"the editor\"");
        assertThat(forged.statusCode()).isEqualTo(400);
        assertThat(json(forged).at("/detail").asString()).contains("the name of your key, \"anna\"");
        var unsigned = decide("NATO", "\"by\": null");
        assertThat(unsigned.statusCode()).isEqualTo(201);
        assertThat(json(unsigned).at("/by").asString()).isEqualTo("anna");
        assertThat(decide("Ukraine", "\"by\": \"anna\"").statusCode()).isEqualTo(201);
    }

    private static HttpResponse<String> decide(String other, String by) throws Exception {
        return send(forwarded("/api/v1/judgements")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"verdict\": \"DIFFERENT\", \"one\": \"Antony Blinken\", \"other\": \"" + other + "\", " + by
                                + "}")));
    }

    private static HttpRequest.Builder forwarded(String path) {
        return HttpRequest.newBuilder(server.uri().resolve(path))
                .header("Authorization", "Bearer " + key)
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "news.example")
                .header("X-Forwarded-For", "192.0.2.1");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
