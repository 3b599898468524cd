package io.newsgraph.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;

/** The embedded server while it runs. */
class EmbeddedDatabaseTests {

    @Test
    void servesNeo4jBrowser() throws Exception {
        assertThat(get(browser())).contains("<title>Neo4j Browser</title>");
        assertThat(get(browser().resolve("./"))).contains("<title>Neo4j Browser</title>");
        assertThat(get(browser().resolve("connection.json")))
                .contains(TestDatabase.shared().boltUri().toString());
    }

    @Test
    void letsNobodyInWithoutItsPassword() {
        for (var word : List.of("neo4j", "wrong-word", "")) {
            var token = word.isEmpty() ? AuthTokens.none() : AuthTokens.basic("neo4j", word);
            try (var driver = GraphDatabase.driver(TestDatabase.shared().boltUri(), token, TestDatabase.quiet())) {
                assertThatThrownBy(driver::verifyConnectivity).isInstanceOf(SecurityException.class);
            }
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void keepsItsPasswordForTheOwnerOfTheFolder() throws Exception {
        var folder = new DataFolder(TestDatabase.sharedFolder());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.password())))
                .isEqualTo("rw-------");
        assertThat(browser().getFragment())
                .isEqualTo(Files.readString(folder.password()).strip())
                .hasSize(32);
        assertThat(get(browser().resolve("start.html")) + get(browser().resolve("connection.json")))
                .doesNotContain(browser().getFragment());
    }

    @Test
    void runsNoQueriesSentByWebPages() throws Exception {
        var request = HttpRequest.newBuilder(browser().resolve("/db/neo4j/tx/commit"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"statements\": [{\"statement\": \"RETURN 1\"}]}"))
                .build();
        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(404);
    }

    @Test
    void listensOnTheLoopbackAddressOnly() {
        var addresses = TestDatabase.query("SHOW SETTINGS YIELD name, value WHERE name ENDS WITH 'listen_address'"
                + " AND NOT value STARTS WITH ':' RETURN value");
        assertThat(addresses)
                .hasSizeGreaterThan(2)
                .allSatisfy(row -> assertThat(row.get("value").asString()).startsWith("127.0.0.1"));
    }

    @Test
    void loadsNoFiles() {
        assertThatThrownBy(() -> TestDatabase.query("LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line"))
                .isInstanceOf(Neo4jException.class);
        assertThatThrownBy(() -> TestDatabase.query("LOAD CSV FROM 'file:///../conf/neo4j.conf' AS line RETURN line"))
                .isInstanceOf(Neo4jException.class);
    }

    @Test
    void loadsNothingFromTheNetwork() {
        var page = browser().resolve("/");
        assertThatThrownBy(() -> TestDatabase.query("LOAD CSV FROM '" + page + "' AS line RETURN line"))
                .isInstanceOf(Neo4jException.class)
                .hasMessageContaining("blocked");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void leavesCtrlCToTheProgramThatStartedIt() throws Exception {
        var server = RunningServer.readFrom(new DataFolder(TestDatabase.sharedFolder()))
                .orElseThrow();
        var kill = new ProcessBuilder("kill", "-INT", Long.toString(server.process())).start();
        assertThat(kill.waitFor()).isZero();
        Thread.sleep(500);
        assertThat(TestDatabase.query("RETURN 1")).hasSize(1);
    }

    private static URI browser() {
        return TestDatabase.shared().browserUri().orElseThrow();
    }

    private static String get(URI uri) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                .body();
    }
}
