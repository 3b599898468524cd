package io.newsgraph.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;

/** Another Neo4j that asks for a password. */
class PasswordTests {

    @TempDir
    private static Path directory;

    private static Ports ports;
    private static Process server;

    @BeforeAll
    static void startServer() throws IOException {
        ports = Ports.choose(0, 0);
        var folder = new DataFolder(directory);
        folder.prepare();
        var configuration = Neo4jConfiguration.write(folder, ports, DatabaseSettings.Memory.ofThisMachine())
                .resolve("neo4j.conf");
        server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "-cp",
                        Neo4jDistribution.find().jars(directory).stream()
                                .map(Path::toString)
                                .collect(Collectors.joining(File.pathSeparator)),
                        "org.neo4j.server.CommunityEntryPoint",
                        "--home-dir=" + folder.home(),
                        "--config-dir=" + configuration.getParent())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Awaitility.await().atMost(60, TimeUnit.SECONDS).until(PasswordTests::listens);
        setPassword();
    }

    @AfterAll
    static void stopServer() throws InterruptedException {
        server.destroy();
        server.waitFor();
    }

    @Test
    void opensWithTheRightOne() {
        try (var database = open(Map.of("NEO4J_USERNAME", "neo4j", "NEO4J_PASSWORD", "right-word"))) {
            assertThat(database).isInstanceOf(ExternalDatabase.class);
            assertThat(database.version()).startsWith("5.");
        }
    }

    @Test
    void takesNeo4jAsTheUserIfNoneIsNamed() {
        try (var database = open(Map.of("NEO4J_PASSWORD", "right-word"))) {
            assertThat(database.version()).startsWith("5.");
        }
    }

    @Test
    void saysThatItIsWrong() {
        assertThatThrownBy(() -> open(Map.of("NEO4J_PASSWORD", "wrong-word")))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage(refused());
    }

    @Test
    void saysTheSameWhenItIsMissing() {
        assertThatThrownBy(() -> open(Map.of()))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage(refused());
    }

    private static String refused() {
        return "The Neo4j at " + ports.boltUri()
                + " refuses the user name or password: check NEO4J_USERNAME and NEO4J_PASSWORD.";
    }

    private static Database open(Map<String, String> credentials) {
        var environment = new HashMap<>(credentials);
        environment.put("NEO4J_URI", ports.boltUri().toString());
        return Database.open(DatabaseSettings.in(directory).withServerFrom(environment));
    }

    private static boolean listens() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), ports.bolt())) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void setPassword() {
        try (var driver = GraphDatabase.driver(
                        ports.boltUri(), AuthTokens.basic("neo4j", "neo4j"), TestDatabase.quiet());
                var session = driver.session(SessionConfig.forDatabase("system"))) {
            session.run("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO 'right-word'")
                    .consume();
        }
    }
}
