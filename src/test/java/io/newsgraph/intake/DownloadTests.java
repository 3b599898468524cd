package io.newsgraph.intake;

import static io.newsgraph.intake.IntakeFixtures.article;
import static io.newsgraph.intake.IntakeFixtures.unreadable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DownloadTests {

    private HttpServer server;
    private final CountDownLatch finished = new CountDownLatch(1);

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stopServer() {
        finished.countDown();
        server.stop(0);
    }

    @Test
    void readsAPageFromTheWeb() {
        serve("/talks", 200, "<title>Talks</title><p>They spoke.</p>");

        var article = article(read(address("/talks")));

        assertThat(article.text()).isEqualTo("They spoke.");
        assertThat(article.url()).hasToString(address("/talks"));
        assertThat(article.origin()).isEqualTo(address("/talks"));
    }

    @Test
    void goesWhereAServerSends() {
        serve("/new", 200, "<p>They spoke.</p>");
        server.createContext("/old", exchange -> {
            exchange.getResponseHeaders().add("Location", "/new");
            exchange.sendResponseHeaders(301, -1);
            exchange.close();
        });

        var article = article(read(address("/old")));

        assertThat(article.url()).hasToString(address("/new"));
        assertThat(article.origin()).isEqualTo(address("/old"));
    }

    @Test
    void saysWhatTheServerAnswered() {
        serve("/broken", 503, "");

        assertThat(unreadable(read(address("/missing"))).reason())
                .isEqualTo("the server answered with status 404: there is nothing at this address");
        assertThat(unreadable(read(address("/broken"))).reason())
                .isEqualTo("the server answered with status 503: something is wrong with the server");
    }

    @Test
    void saysThatNobodyListens() throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }

        assertThat(unreadable(read("http://127.0.0.1:" + port + "/")).reason())
                .isEqualTo("the server does not accept connections");
    }

    @Test
    void saysThatAnAddressIsNone() {
        assertThat(unreadable(read("https://")).reason())
                .isIn("it is no complete web address", "there is no such file or folder");
        assertThat(unreadable(read("http://?")).reason()).isEqualTo("it is no complete web address");
    }

    @Test
    void doesNotWaitForever() {
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('<');
            exchange.getResponseBody().flush();
            try {
                finished.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });

        assertThatExceptionOfType(UnreadableContent.class)
                .isThrownBy(() -> new Download(Duration.ofSeconds(1)).from(address("/slow")))
                .withMessage("the server took longer than 1 seconds to answer");
    }

    @Test
    void doesNotReadForever() {
        server.createContext("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var chunk = new byte[1 << 20];
            try (var body = exchange.getResponseBody()) {
                while (true) {
                    body.write(chunk);
                }
            }
        });

        assertThat(unreadable(read(address("/endless"))).reason()).contains("larger than 64 MB");
    }

    private void serve(String path, int status, String body) {
        server.createContext(path, exchange -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static Intake read(String address) {
        try (var outcomes = ArticleSource.of(List.of(address), InputStream.nullInputStream())) {
            return outcomes.toList().get(0);
        }
    }
}
