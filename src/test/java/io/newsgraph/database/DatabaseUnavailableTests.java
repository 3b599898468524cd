package io.newsgraph.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way in which there is no database, and the sentence a person reads. */
class DatabaseUnavailableTests {

    @TempDir
    private Path directory;

    @Test
    void namesThePortThatIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = taken.getLocalPort();
            assertUnavailable(DatabaseSettings.in(directory).withPorts(port, 0))
                    .hasMessage("Port " + port + " is taken by another program: stop that one or choose another port"
                            + " with --bolt-port (0 picks a free one).");
            assertUnavailable(DatabaseSettings.in(directory).withPorts(0, port))
                    .hasMessageContaining("with --browser-port");
        }
    }

    @Test
    void namesTheFolderThatCannotBeWritten() throws Exception {
        var file = Files.writeString(directory.resolve("file"), "not a folder");
        assertUnavailable(DatabaseSettings.in(file))
                .hasMessageStartingWith("Cannot write to the data folder " + file)
                .hasMessageEndingWith("make it writable or choose another one with --data.");
    }

    @Test
    void refusesAStoreThatANewerNeo4jWrote() throws Exception {
        Files.createDirectories(directory.resolve("neo4j"));
        Files.writeString(directory.resolve("neo4j/version"), "2031.1.0\n");
        assertUnavailable(DatabaseSettings.in(directory))
                .hasMessageContaining("was written by Neo4j 2031.1.0, and this newsgraph has 5.")
                .hasMessageEndingWith("use the newsgraph that wrote it, or choose another folder with --data.");
    }

    @Test
    void saysThatNoServerAnswersAtTheGivenAddress() {
        var nobody = "bolt://localhost:" + Ports.choose(0, 0).bolt();
        assertUnavailable(external(nobody))
                .hasMessage("No Neo4j answers at " + nobody
                        + ": start it, correct NEO4J_URI, or unset that to use the embedded database.");
    }

    @Test
    void saysThatTheAddressIsThatOfSomethingElse() {
        var page = "bolt://localhost:"
                + TestDatabase.shared().browserUri().orElseThrow().getPort();
        assertUnavailable(external(page)).hasMessageStartingWith("The Neo4j at " + page + " cannot be used: ");
    }

    @Test
    void refusesServersOlderThanNeo4j5() {
        var server = new Server(URI.create("bolt://localhost"), null, null);
        assertThatThrownBy(() -> ExternalDatabase.requireNeo4j5(server, "4.4.40"))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage("The server at bolt://localhost is version 4.4.40; newsgraph needs Neo4j 5: upgrade it, or"
                        + " unset NEO4J_URI to use the embedded database.");
        assertThatCode(() -> ExternalDatabase.requireNeo4j5(server, "5.27-aura"))
                .doesNotThrowAnyException();
        assertThatCode(() -> ExternalDatabase.requireNeo4j5(server, "2025.10.1"))
                .doesNotThrowAnyException();
    }

    private DatabaseSettings external(String address) {
        return DatabaseSettings.in(directory).withServerFrom(Map.of("NEO4J_URI", address));
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertUnavailable(DatabaseSettings settings) {
        return assertThatThrownBy(() -> Database.open(settings)).isInstanceOf(DatabaseUnavailable.class);
    }
}
