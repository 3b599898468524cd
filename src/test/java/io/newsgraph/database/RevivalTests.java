package io.newsgraph.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that comes back. */
class RevivalTests {

    @TempDir
    private Path directory;

    @Test
    void startsAServerAgainThatEndedByItself() throws Exception {
        var settings = DatabaseSettings.in(directory).withPorts(0, 0);
        try (var database = Database.open(settings)) {
            var address = database.boltUri();
            var server = RunningServer.readFrom(new DataFolder(directory)).orElseThrow();
            var process = ProcessHandle.of(server.process()).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
            database.revive();
            assertThat(database.boltUri()).isEqualTo(address);
            try (var driver = TestDatabase.driverOf(database)) {
                driver.verifyConnectivity();
            }
            var again = RunningServer.readFrom(new DataFolder(directory)).orElseThrow();
            assertThat(again.process()).isNotEqualTo(server.process());
        }
    }

    @Test
    void goesOnWithAServerOfItsOwnWhenTheOwnerIsKilled() throws Exception {
        var owner = startOwner();
        try (var joined = Database.open(DatabaseSettings.in(directory))) {
            assertThat(joined).isInstanceOf(JoinedDatabase.class);
            owner.destroyForcibly().waitFor();
            joined.revive();
            try (var driver = TestDatabase.driverOf(joined)) {
                driver.verifyConnectivity();
            }
        } finally {
            owner.destroyForcibly();
        }
    }

    @Test
    void saysThatTheDiskIsFull() {
        var folder = new DataFolder(directory);
        assertThat(folder.notWritable(new IOException("No space left on device")))
                .hasMessage("The disk that holds " + directory
                        + " is full: make room, then run the same command again; what was loaded before stays"
                        + " loaded.");
    }

    private Process startOwner() throws Exception {
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
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
}
