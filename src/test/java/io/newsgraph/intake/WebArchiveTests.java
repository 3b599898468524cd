package io.newsgraph.intake;

import static io.newsgraph.intake.IntakeFixtures.article;
import static io.newsgraph.intake.IntakeFixtures.file;
import static io.newsgraph.intake.IntakeFixtures.read;
import static io.newsgraph.intake.IntakeFixtures.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebArchiveTests {

    @TempDir
    private Path folder;

    @Test
    void readsThePagesThatWereServed() {
        var archive =
                response("https://post.example/a", "200 OK", "text/html", "<title>Talks</title><p>They spoke.</p>")
                        + response("https://post.example/b", "404 Not Found", "text/html", "<p>Not here.</p>")
                        + response("https://post.example/c.css", "200 OK", "text/css", "p {}")
                        + response("https://post.example/d", "200 OK", "text/html; charset=utf-8", "<p>They left.</p>");

        var outcomes = read(file(folder, "a.warc", archive));

        assertThat(outcomes).hasSize(2);
        assertThat(article(outcomes.get(0)).url()).hasToString("https://post.example/a");
        assertThat(article(outcomes.get(0)).title()).isEqualTo("Talks");
        assertThat(article(outcomes.get(1)).text()).isEqualTo("They left.");
    }

    @Test
    void keepsWhatStandsBeforeTheDamage() {
        var archive = response("https://post.example/a", "200 OK", "text/html", "<p>They spoke.</p>");

        var outcomes = read(file(folder, "a.warc", archive + "WARC/1.0\r\nnonsense"));

        assertThat(article(outcomes.get(0)).text()).isEqualTo("They spoke.");
        assertThat(unreadable(outcomes.get(1)).reason()).contains("damaged");
    }

    private static String response(String address, String status, String type, String body) {
        var http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2024-12-02T00:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\nContent-Type: application/http;msgtype=response\r\n"
                + "Content-Length: " + http.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + http + "\r\n\r\n";
    }
}
