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
            "was cut off. Of an export of a graph it takes the articles and what people have decided. While Neo4j is away it waits for it. What cannot be loaded is left out and listed;",
            "see newsgraph rejected --help."
        },
        exitCodeList = {
            "0:done",
            "1:some articles were left out, each is named on standard error",
            "2:the call was wrong, or could not go on, as on a full disk: run it again to load the rest"
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
            var judgements = new PastJudgements();
            var report = load(workspace, analyst, number, judgements);
            var isComplete = judgements.restore(workspace.graph(), console);
            console.say(Summary.of(report, workspace.graph().counts()));
            workspace.database().awaitOthers();
            var code = ExitCode.of(report, console);
            return isComplete ? code : ExitCode.SOME_REJECTED;
        }
    }

    private LoadReport load(Workspace workspace, ArticleAnalyst analyst, int number, PastJudgements judgements) {
        try (var articles = ArticleSource.of(places, console.in(), judgements::add);
                var progress = LoadProgress.on(console, LoadProgress.UNKNOWN);
                var loader = workspace.loader(analyst)) {
            return loader.loadAll(articles, number, new AuditedLoad(progress, options.auditLog()));
        }
    }
}
