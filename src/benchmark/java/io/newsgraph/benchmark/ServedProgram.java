package io.newsgraph.benchmark;

import io.newsgraph.intake.ArticleLine;
import io.newsgraph.news.Article;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** The packaged program as it serves, in a process of its own. */
final class ServedProgram implements AutoCloseable {

    /** Set where the jar has been packaged in the same build. */
    static final Path JAR = Path.of(System.getProperty("newsgraph.jar", "not packaged"));

    private static final double PATIENCE_SECONDS = 180;
    private static final int PAUSE_MILLISECONDS = 20;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Stopwatch watch = Stopwatch.start();
    private final Path output;
    private final int port = freePort();
    private final int boltPort = freePort();
    private final Process process;

    private ServedProgram(Path data) throws IOException {
        output = data.resolveSibling("serve.log");
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-jar",
                JAR.toString(),
                "serve",
                "--data=" + data,
                "--port=" + port,
                "--bolt-port=" + boltPort,
                "--browser-port=0");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("NEO4J_") || name.equals("JDK_JAVA_OPTIONS"));
        process = builder.start();
    }

    /** Starts it on a data folder. */
    static ServedProgram start(Path data) throws IOException {
        return new ServedProgram(data);
    }

    /** Seconds from the start until it first says something. */
    double untilItSpeaks() throws Exception {
        return await(() -> Files.size(output) > 0);
    }

    /** Seconds from the start until Neo4j accepts connections. */
    double untilNeo4jListens() throws Exception {
        return await(this::listens);
    }

    /** Seconds from the start until it calls itself ready. */
    double untilReady() throws Exception {
        return await(this::isReady);
    }

    /** Has it read an article and write what that says; returns when that is done. */
    void load(Article article) throws Exception {
        var request = HttpRequest.newBuilder(at("/api/v1/articles"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        ArticleLine.of(article).toJson()))
                .build();
        var response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(response.statusCode() + ": " + response.body());
        }
    }

    /** Seconds since the start. */
    double seconds() {
        return watch.seconds();
    }

    ProcessHandle application() {
        return process.toHandle();
    }

    /** The child process that is the embedded Neo4j. */
    ProcessHandle neo4j() {
        return process.children().findFirst().orElseThrow();
    }

    private double await(Callable<Boolean> condition) throws Exception {
        while (!condition.call()) {
            if (!process.isAlive() || watch.seconds() > PATIENCE_SECONDS) {
                throw new IllegalStateException("it does not serve; it said: " + Files.readString(output));
            }
            Thread.sleep(PAUSE_MILLISECONDS);
        }
        return watch.seconds();
    }

    private boolean listens() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), boltPort)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            var request =
                    HttpRequest.newBuilder(at("/actuator/health/readiness")).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Stops it as Ctrl-C does. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
