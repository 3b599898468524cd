package io.newsgraph.web;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.graph.Stories;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.pipeline.ArticleAnalyst;
import io.newsgraph.workspace.Workspace;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One server for all tests of the web, started by the first to ask, on the database that all tests share. */
public final class TestServer {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private TestServer() {}

    /** Fills the graph with the stories, and with nothing else. */
    public static void tellStories() {
        TestDatabase.clear();
        Shared.WORKSPACE.graph().writeAll(Stories.all());
    }

    /** Adds a story to them. */
    static void write(Findings story) {
        Shared.WORKSPACE.graph().write(story);
    }

    public static Answer get(String path) {
        return send(HttpRequest.newBuilder(Shared.SERVER.uri().resolve(path)));
    }

    public static Answer get(String path, String header, String value) {
        return send(HttpRequest.newBuilder(Shared.SERVER.uri().resolve(path)).header(header, value));
    }

    public static Answer post(String path, String type, String body) {
        return send(HttpRequest.newBuilder(Shared.SERVER.uri().resolve(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    static Answer put(String path, String json) {
        return send(HttpRequest.newBuilder(Shared.SERVER.uri().resolve(path))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    public static Answer send(String method, String path) {
        return send(HttpRequest.newBuilder(Shared.SERVER.uri().resolve(path))
                .method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** Any port, and a folder of queries that is not there. */
    static WebSettings settings(boolean openCypher) {
        return WebSettings.local(0, Path.of("target", "test-web"))
                .offering(Path.of("target", "no-queries"), openCypher);
    }

    public static URI uri() {
        return Shared.SERVER.uri();
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new AssertionError("the server does not answer", e);
        } catch (InterruptedException e) {
            throw new AssertionError("the test was interrupted", e);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String type() {
            return response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        /** The value at a JSON pointer, as text. */
        public String at(String pointer) {
            return json().at(pointer).asString("");
        }
    }

    private static final class Shared {

        static final Workspace WORKSPACE = Workspace.on(TestDatabase.shared());
        static final WebServer SERVER = start();

        private static WebServer start() {
            System.setProperty("logging.config", "classpath:logback-test.xml");
            var loader = WORKSPACE.loader(ArticleAnalyst.start());
            return WebServer.start(settings(false), WORKSPACE, loader);
        }
    }
}
