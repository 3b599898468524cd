package io.newsgraph.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting, stopping, being killed, starting again. */
class DatabaseLifecycleTests {

    @TempDir
    private Path directory;

    private DatabaseSettings settings;

    @BeforeEach
    void prepare() {
        settings = DatabaseSettings.in(directory).withPorts(0, 0);
    }

    @Test
    void reopensItsDataAndStopsQuickly() {
        try (var database = Database.open(settings)) {
            query(database, "CREATE (:Kept)");
        }
        Instant closing;
        try (var database = Database.open(settings)) {
            assertThat(query(database, "MATCH (n:Kept) RETURN n")).isEqualTo(1);
            closing = Instant.now();
        }
        assertThat(Duration.between(closing, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void leavesNoOrphanWhenItsProgramIsKilled() throws Exception {
        var program = startProgram();
        var server = RunningServer.readFrom(new DataFolder(directory)).orElseThrow();
        var process = ProcessHandle.of(server.process()).orElseThrow();
        assertThat(process.isAlive()).isTrue();

        program.destroyForcibly().waitFor();

        try (var reopened = Database.open(settings)) {
            assertThat(reopened).isInstanceOf(EmbeddedDatabase.class);
            process.onExit().get(10, TimeUnit.SECONDS);
            assertThat(process.isAlive()).isFalse();
        }
    }

    @Test
    void saysThatTheGraphIsDamaged() throws Exception {
        Database.open(settings).close();
        damage("neo4j");
        assertThatThrownBy(() -> Database.open(settings))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageStartingWith(
                        "The graph in the data folder " + directory + " is damaged or of another version (")
                .hasMessageEndingWith(
                        "): restore a copy, use the newsgraph that wrote it, or choose another folder with --data.");
        damage("system");
        assertThatThrownBy(() -> Database.open(settings))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("is damaged or of another version");
    }

    private void damage(String database) throws IOException {
        var noise = new byte[8192];
        new Random(1).nextBytes(noise);
        Files.write(directory.resolve("neo4j/data/databases").resolve(database).resolve("neostore"), noise);
    }

    private Process startProgram() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        OpenDatabase.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
        assertThat(output.lines().anyMatch(line -> line.equals("opened EmbeddedDatabase")))
                .isTrue();
        return program;
    }

    private static int query(Database database, String cypher) {
        try (var driver = TestDatabase.driverOf(database)) {
            return TestDatabase.query(driver, cypher, Map.of()).size();
        }
    }
}
