package io.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code extract} out of the packaged jar. */
class ExtractIT {

    private static final String LINES = """
            {"id": "talks", "text": "Prime Minister Anna Berg of Norway met Antony Blinken in Oslo.", "published": "2024-12-02"}
            {"id": "broken", "text":
            {"id": "empty", "text": ""}
            {"id": "last", "text": "Russia attacked Ukraine on Tuesday, NATO said.", "published": "2024-12-04T10:00:00Z"}
            """;

    @TempDir
    private Path folder;

    @Test
    void goesOnAfterABrokenLineAndSaysSo() throws Exception {
        try (var extract = Program.feed(folder, LINES, "extract")) {
            assertThat(extract.exitCode()).isEqualTo(1);
            var lines = extract.out().lines().map(JsonMapper.shared()::readTree).toList();
            assertThat(lines).hasSize(4);
            assertThat(lines.get(0).at("/id").asString()).isEqualTo("talks");
            assertThat(lines.get(0).at("/actors").findValuesAsString("name")).contains("Anna Berg", "Norway");
            assertThat(lines.get(1).at("/error").asString()).contains("line 2", "not valid JSON");
            assertThat(lines.get(2).at("/id").asString()).isEqualTo("empty");
            assertThat(lines.get(2).at("/error").asString()).contains("no text");
            assertThat(lines.get(3).at("/events").size()).isPositive();
            assertThat(extract.err().lines()).hasSize(2).allMatch(line -> line.startsWith("Left out "));
        }
        assertThat(folder).as("needs no database").isEmptyDirectory();
    }

    @Test
    void saysTheSameOnOneThreadAndOnMany() throws Exception {
        var samples = Path.of("samples").toAbsolutePath().toString();
        try (var read = Program.start(folder, "read", samples)) {
            read.exitCode();
            var lines = read.out();
            try (var one = Program.feed(folder, lines, "extract", "--threads", "1");
                    var many = Program.feed(folder, lines, "extract", "--threads", "4")) {
                one.exitCode();
                many.exitCode();
                assertThat(one.out().lines()).hasSizeGreaterThanOrEqualTo(18);
                assertThat(one.out()).isEqualTo(many.out());
            }
        }
    }

    @Test
    void refusesAnOptionItDoesNotHave() throws Exception {
        try (var extract = Program.start(folder, "extract", "--thread", "1")) {
            assertThat(extract.exitCode()).isEqualTo(2);
            assertThat(extract.out()).isEmpty();
            assertThat(extract.err()).contains("--thread", "--threads", "newsgraph extract --help");
        }
    }

    @Test
    void tellsItsVersion() throws Exception {
        try (var version = Program.start(folder, "--version")) {
            assertThat(version.exitCode()).isZero();
            assertThat(version.out()).matches("newsgraph \\d+\\.\\d+\\S*\\R");
        }
    }
}
