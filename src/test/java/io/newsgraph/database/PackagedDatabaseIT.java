package io.newsgraph.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database out of the packaged jar, which has Neo4j's jars inside. */
class PackagedDatabaseIT {

    @TempDir
    private Path directory;

    @Test
    void unpacksNeo4jAndStartsIt() throws Exception {
        assertThat(openInAnotherProgram()).isTrue();
        try (var folders = Files.newDirectoryStream(directory, "neo4j-jars-*")) {
            assertThat(folders).hasSize(1);
        }
    }

    private boolean openInAnotherProgram() throws Exception {
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dloader.main=" + OpenDatabase.class.getName(),
                        "-Dloader.path=" + Path.of("target", "test-classes").toUri(),
                        "-cp",
                        System.getProperty("newsgraph.jar"),
                        "org.springframework.boot.loader.launch.PropertiesLauncher",
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var output = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            return output.lines().anyMatch(line -> line.equals("opened EmbeddedDatabase"));
        } finally {
            program.destroyForcibly().waitFor();
        }
    }
}
