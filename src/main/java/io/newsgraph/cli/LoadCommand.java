package io.newsgraph.cli;

import io.newsgraph.intake.ArticleSource;
import io.newsgraph.pipeline.ArticleAnalyst;
import io.newsgraph.pipeline.LoadReport;
import io.newsgraph.workspace.Workspace;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "load",
        description = {
            "Reads articles in any supported format and writes what they say into the graph.",
            "Articles that the graph holds already are passed over, so the same command goes on where an earlier one",
            "was cut off. While Neo4j is away it waits for it. What cannot be loaded is left out and listed;",
            "see newsgraph rejected --help."
        },
        footer = {
            "",
            "The environment variables NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD name another Neo4j to load into.",
            "",
            "Example: newsgraph load samples"
        })
final class LoadCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final GraphOptions options;

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER|URL",
            description = "Where the articles are; - for article lines on standard input.")
    private List<String> places = List.of();

    LoadCommand(Console console, GraphOptions options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        var settings = options.database();
        var number = threads.number();
        var analyst = ArticleAnalyst.start();
        try (var workspace = Workspace.open(settings)) {
            var report = load(workspace, analyst, number);
            console.say(Summary.of(report, workspace.graph().counts()));
            workspace.database().awaitOthers();
            return ExitCode.of(report, console);
        }
    }

    private LoadReport load(Workspace workspace, ArticleAnalyst analyst, int number) {
        try (var articles = ArticleSource.of(places, console.in());
                var progress = LoadProgress.on(console, LoadProgress.UNKNOWN);
                var loader = workspace.loader(analyst)) {
            return loader.loadAll(articles, number, new AuditedLoad(progress, options.auditLog()));
        }
    }
}
