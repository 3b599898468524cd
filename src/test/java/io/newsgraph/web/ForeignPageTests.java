package io.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.newsgraph.database.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page of another site can do to whoever visits it: nothing. */
@EnabledIf("io.newsgraph.web.Chromium#isInstalled")
class ForeignPageTests {

    private static final String FETCH = """
            fetch('%s', %s).then(async answer => answer.type + ' ' + answer.status + ' ' + await answer.text(),
                                 failure => 'failed')
            """;

    private static HttpServer site;
    private static Chromium chromium;

    @BeforeAll
    static void openForeignPage() throws Exception {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            var page = "<!doctype html><title>evil</title>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        site.start();
        TestServer.tellStories();
        chromium = Chromium.start();
        chromium.open(URI.create("http://evil.localhost:" + site.getAddress().getPort() + "/"));
        chromium.await("document.title === 'evil'");
    }

    @AfterAll
    static void close() throws Exception {
        chromium.close();
        site.stop(0);
    }

    /** Else the other tests would pass because the page can do nothing at all. */
    @Test
    void reachesItsOwnSite() throws Exception {
        assertThat(chromium.run(FETCH.formatted("/", "{}"))).startsWith("basic 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "evil.localhost"})
    void readsNothingOfTheApi(String host) throws Exception {
        var api = "http://" + host + ":" + TestServer.uri().getPort() + "/api/v1/actors/NATO";
        assertThat(chromium.run(FETCH.formatted(api, "{}"))).isEqualTo("failed");
        assertThat(chromium.run(FETCH.formatted(api, "{mode: 'no-cors'}"))).doesNotContain("NATO");
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "application/json", "application/x-www-form-urlencoded"})
    void changesNothing(String type) throws Exception {
        var before = TestDatabase.query("MATCH (n) RETURN count(n) AS nodes")
                .get(0)
                .get("nodes")
                .asLong();
        var article = "{\"id\": \"evil\", \"text\": \"Kenya sent police officers to Haiti on Tuesday.\"}";
        for (var mode : new String[] {"cors", "no-cors"}) {
            var options = "{method: 'POST', mode: '%s', headers: {'Content-Type': '%s'}, body: '%s'}"
                    .formatted(mode, type, article);
            chromium.run(FETCH.formatted(TestServer.uri() + "/api/v1/articles", options));
        }
        chromium.run(FETCH.formatted(TestServer.uri() + "/api/v1/articles?id=story-1", "{method: 'DELETE'}"));
        assertThat(TestServer.get("/api/v1/articles/evil").status()).isEqualTo(404);
        assertThat(TestDatabase.query("MATCH (n) RETURN count(n) AS nodes")
                        .get(0)
                        .get("nodes")
                        .asLong())
                .isEqualTo(before);
    }

    @Test
    void readsNothingOfNeo4jsPages() throws Exception {
        var browser = TestDatabase.shared().browserUri().orElseThrow();
        for (var path : new String[] {"/", "/browser/connection.json", "/db/neo4j/tx/commit"}) {
            assertThat(chromium.run(FETCH.formatted("http://localhost:" + browser.getPort() + path, "{}")))
                    .as(path)
                    .isEqualTo("failed");
        }
    }

    /** WebSockets know no same origin: only the password keeps the page out. */
    @Test
    void getsNoAnswerFromBoltWithoutThePassword() throws Exception {
        assertThat(bolt(Map.of("scheme", "none"))).doesNotContain("secret of the graph");
        assertThat(bolt(Map.of("scheme", "basic", "principal", "neo4j", "credentials", "neo4j")))
                .doesNotContain("secret of the graph");
        var password = TestDatabase.shared().browserUri().orElseThrow().getFragment();
        assertThat(bolt(Map.of("scheme", "basic", "principal", "neo4j", "credentials", password)))
                .as("with the password, to see that the page speaks Bolt")
                .contains("secret of the graph");
    }

    /** A foreign page calls this server by a name of its own that has come to mean this machine. */
    @Test
    void answersToNoNameOfOthers() throws IOException {
        assertThat(ask("rebound.example", "")).startsWith("HTTP/1.1 421").contains("not to \\\"rebound.example\\\"");
        assertThat(ask("127.0.0.1:1", "")).startsWith("HTTP/1.1 200");
        assertThat(ask("localhost", "Origin: http://rebound.example\r\n")).startsWith("HTTP/1.1 403");
        assertThat(ask("localhost", "Origin: null\r\n")).startsWith("HTTP/1.1 403");
        assertThat(ask("localhost", "Origin: http://localhost\r\n")).startsWith("HTTP/1.1 200");
    }

    private static String ask(String host, String header) throws IOException {
        try (var socket = new Socket("127.0.0.1", TestServer.uri().getPort())) {
            var request =
                    "GET /api/v1/queries HTTP/1.1\r\nHost: " + host + "\r\n" + header + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Says hello in Bolt 4.4 and runs a query from the page; returns what comes back, as text. */
    private static String bolt(Map<String, String> credentials) throws Exception {
        var hello = new ByteArrayOutputStream();
        hello.writeBytes(new byte[] {(byte) 0xB1, 0x01, (byte) (0xA0 + credentials.size() + 1)});
        text(hello, "user_agent");
        text(hello, "evil/1");
        credentials.forEach((name, value) -> {
            text(hello, name);
            text(hello, value);
        });
        var run = new ByteArrayOutputStream();
        run.writeBytes(new byte[] {(byte) 0xB3, 0x10});
        text(run, "RETURN 'secret ' + 'of the graph' AS x");
        run.writeBytes(new byte[] {(byte) 0xA0, (byte) 0xA0});
        var pull = new byte[] {(byte) 0xB1, 0x3F, (byte) 0xA1, (byte) 0x81, 'n', (byte) 0xC9, (byte) 0xFF, (byte) 0xFF};
        var magic = new byte[] {0x60, 0x60, (byte) 0xB0, 0x17, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        return chromium.run("""
                new Promise(resolve => {
                  const bytes = text => Uint8Array.from(atob(text), character => character.charCodeAt(0));
                  const socket = new WebSocket('ws://localhost:%d');
                  socket.binaryType = 'arraybuffer';
                  let heard = '';
                  socket.onopen = () => socket.send(bytes('%s'));
                  socket.onmessage = message => {
                    if (heard === '') ['%s', '%s', '%s'].forEach(part => socket.send(bytes(part)));
                    heard += new TextDecoder('latin1').decode(message.data);
                  };
                  setTimeout(() => resolve(heard), 3000);
                })
                """.formatted(
                        TestDatabase.shared().boltUri().getPort(),
                        base64(magic),
                        base64(chunk(hello.toByteArray())),
                        base64(chunk(run.toByteArray())),
                        base64(chunk(pull))));
    }

    private static void text(ByteArrayOutputStream out, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeBytes(new byte[] {(byte) 0xD0, (byte) bytes.length});
        out.writeBytes(bytes);
    }

    private static byte[] chunk(byte[] message) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) (message.length >> 8), (byte) message.length});
        out.writeBytes(message);
        out.writeBytes(new byte[] {0, 0});
        return out.toByteArray();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
