package io.newsgraph.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTests {

    @TempDir
    private Path directory;

    private DataFolder folder;
    private ServerLog log;

    @BeforeEach
    void prepare() throws IOException {
        folder = new DataFolder(directory);
        folder.prepare();
        say("Caused by: java.io.IOException: of an earlier start\n");
        log = ServerLog.from(folder);
    }

    @Test
    void forgetsEarlierStarts() {
        assertThat(log.mentions("earlier")).isFalse();
        assertThat(log.reason()).isEmpty();
    }

    @Test
    void givesTheInnermostCause() throws IOException {
        say("""
                2026-11-24 06:04:22.831+0000 ERROR Failed to start Neo4j on 127.0.0.1:17474.
                java.lang.RuntimeException: Error starting Neo4j database server
                \tat org.neo4j.Server.main(Server.java:30)
                Caused by: java.nio.file.FileSystemException: No space left on device
                2026-11-24 06:04:22.831+0000 INFO  Stopped.
                """);
        assertThat(log.reason()).contains("No space left on device");
    }

    @Test
    void givesTheFirstErrorIfThereIsNoCause() throws IOException {
        Files.writeString(log.console(), "Error: Could not create the Java Virtual Machine.\nBye.\n");
        say("2026-11-24 06:04:22.831+0000 ERROR And that was it.\n");
        assertThat(log.reason()).contains("Could not create the Java Virtual Machine.");
    }

    @Test
    void takesNoWordOfAKilledServerForAReason() throws IOException {
        say("2026-11-24 06:04:22.831+0000 INFO  Starting...\n");
        assertThat(log.reason()).isEmpty();
    }

    private void say(String lines) throws IOException {
        Files.writeString(
                folder.logs().resolve("neo4j.log"), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
