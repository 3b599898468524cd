package io.newsgraph.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Chromium without a window and with an empty profile, led by its DevTools protocol. */
final class Chromium implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Chromium.class);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern ADDRESS = Pattern.compile("DevTools listening on ws://([^/]+)/");

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private int last;

    private Chromium(Process process, Path profile) throws Exception {
        this.process = process;
        this.profile = profile;
        this.socket = HTTP.newWebSocketBuilder()
                .buildAsync(page(address()), new Listener())
                .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    /** Whether this machine has one; says so in one line if it has none. */
    static boolean isInstalled() {
        var found = program().isPresent();
        if (!found) {
            LOG.warn("There is no Chromium on this machine; what its pages may do is not tested");
        }
        return found;
    }

    static Chromium start() throws Exception {
        var profile = Files.createTempDirectory("newsgraph-chromium");
        var process = new ProcessBuilder(List.of(
                        program().orElseThrow(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--window-size=1400,950",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return new Chromium(process, profile);
        } catch (Exception failed) {
            process.destroyForcibly();
            throw failed;
        }
    }

    void open(URI page) throws Exception {
        call("Page.navigate", Map.of("url", page.toString()));
    }

    /** What a script comes to on the page that is open, as text; waits for promises. */
    String run(String script) throws Exception {
        var result = call(
                "Runtime.evaluate",
                Map.of("expression", script, "awaitPromise", true, "returnByValue", true, "userGesture", true));
        if (result.has("exceptionDetails")) {
            throw new AssertionError("the page says: " + result.get("exceptionDetails"));
        }
        return result.at("/result/value").asString("");
    }

    /** Waits until a script says {@code true}. */
    void await(String script) throws Exception {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!run("String(" + script + ")").equals("true")) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never true: " + script + "; the page shows: "
                        + run("document.body ? document.body.innerText : ''"));
            }
            Thread.sleep(200);
        }
    }

    void pressControlEnter() throws Exception {
        for (var type : List.of("rawKeyDown", "keyUp")) {
            call(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "modifiers", 2, "key", "Enter", "code", "Enter", "windowsVirtualKeyCode", 13));
        }
    }

    @Override
    public void close() throws Exception {
        socket.abort();
        // Its children outlive it for a moment, and write into the profile.
        var children = process.descendants().toList();
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        for (var child : children) {
            child.destroyForcibly();
            child.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        FileSystemUtils.deleteRecursively(profile);
    }

    private JsonNode call(String method, Map<String, Object> parameters) throws Exception {
        last++;
        socket.sendText(
                        JsonMapper.shared()
                                .writeValueAsString(Map.of("id", last, "method", method, "params", parameters)),
                        true)
                .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        while (true) {
            var answer = answers.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (answer == null) {
                throw new AssertionError("Chromium does not answer " + method);
            }
            if (answer.path("id").asInt(0) == last) {
                return answer.path("result");
            }
        }
    }

    private String address() throws IOException {
        var errors = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (var line = errors.readLine(); line != null; line = errors.readLine()) {
            var address = ADDRESS.matcher(line);
            if (address.find()) {
                var drain = new Thread(() -> errors.lines().forEach(rest -> {}));
                drain.setDaemon(true);
                drain.start();
                return address.group(1);
            }
        }
        throw new IOException("Chromium has ended");
    }

    private static URI page(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://" + address + "/json/list"));
        var pages = JsonMapper.shared()
                .readTree(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString())
                        .body());
        for (var page : pages) {
            if (page.path("type").asString("").equals("page")) {
                return URI.create(page.path("webSocketDebuggerUrl").asString());
            }
        }
        throw new IOException("Chromium has no page");
    }

    private static Optional<String> program() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(file -> Files.isExecutable(Path.of(file)))
                .findFirst();
    }

    /** Puts messages together that come in pieces. */
    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean isLast) {
            text.append(data);
            if (isLast) {
                answers.add(JsonMapper.shared().readTree(text.toString()));
                text.setLength(0);
            }
            webSocket.request(1);
            return null;
        }
    }
}
