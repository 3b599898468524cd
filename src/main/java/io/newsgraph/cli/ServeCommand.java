package io.newsgraph.cli;

import io.newsgraph.pipeline.ArticleAnalyst;
import io.newsgraph.pipeline.ArticleLoader;
import io.newsgraph.pipeline.Samples;
import io.newsgraph.web.WebServer;
import io.newsgraph.web.WebSettings;
import io.newsgraph.workspace.SentenceEmbedder;
import io.newsgraph.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        description = {
            "Starts the graph with its API and pages; this is what happens without a command, too.",
            "An empty graph is filled with sample articles first. Ctrl-C stops it."
        },
        footer = {
            "",
            "The environment variables NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD name another Neo4j to use."
        })
final class ServeCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final GraphOptions options;

    @Mixin
    private final QueriesOption own = new QueriesOption();

    @Option(
            names = "--open-cypher",
            description = "Answer statements of anybody's own at /api/v1/cypher, as far as they only read.")
    private boolean openCypher;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            defaultValue = "${env:SERVER_ADDRESS:-127.0.0.1}",
            description = {
                "Where the API listens (default: SERVER_ADDRESS, else 127.0.0.1).",
                "At another than the loopback address it needs keys; see newsgraph keys --help."
            })
    private String address = "127.0.0.1";

    ServeCommand(Console console, GraphOptions options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() throws InterruptedException {
        var settings = options.database().lasting();
        var door = door();
        if (!WebServer.isFree(options.port())) {
            throw new Mistake("Port " + options.port()
                    + " is taken by another program: stop that, or choose another port with --port.");
        }
        // Beside the start of an existing graph, models would only slow it down: they can wait until it is open.
        var analyst = Files.exists(options.data()) ? ArticleAnalyst.onDemand() : ArticleAnalyst.start();
        console.say("Opening the graph in Neo4j ...");
        try (var end = EndOfProcess.watch();
                var workspace = Workspace.open(settings);
                var loader = workspace.loader(analyst)) {
            options.portsInVain(workspace.database()).ifPresent(console::say);
            if (workspace.graph().isEmpty()) {
                loadSamples(loader);
            }
            serve(door, workspace, loader, analyst, end);
        }
        return ExitCode.DONE;
    }

    private void loadSamples(ArticleLoader loader) {
        var samples = Samples.list();
        try (var progress = LoadProgress.on(console, samples.size())) {
            var threads = Runtime.getRuntime().availableProcessors();
            ExitCode.of(loader.loadAll(samples.stream(), threads, progress), console);
        }
    }

    private WebSettings door() {
        try {
            var door = WebSettings.at(address, options.port(), options.data());
            door.requireKeys();
            return door;
        } catch (IllegalArgumentException wrong) {
            throw new Mistake(String.valueOf(wrong.getMessage()));
        }
    }

    private void serve(
            WebSettings door, Workspace workspace, ArticleLoader loader, ArticleAnalyst analyst, EndOfProcess end)
            throws InterruptedException {
        var queries = own.folder(options.data());
        var web = door.offering(queries, openCypher);
        makeFolder(queries);
        try (var server = WebServer.start(web, workspace, loader);
                var embedder = SentenceEmbedder.on(workspace.vectors(), console::say)) {
            embedder.start();
            Welcome.lines(server, workspace).forEach(console::say);
            analyst.prepare();
            end.await();
        }
    }

    private void makeFolder(Path queries) {
        try {
            Files.createDirectories(queries);
        } catch (IOException unwritable) {
            throw new Mistake("The folder " + queries + " cannot be made: choose another one with --queries.");
        }
    }
}
