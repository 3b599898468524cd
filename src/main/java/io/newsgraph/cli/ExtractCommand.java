package io.newsgraph.cli;

import io.newsgraph.intake.ArticleSource;
import io.newsgraph.pipeline.ArticleAnalyst;
import io.newsgraph.pipeline.ExtractionBatch;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "extract",
        description = {
            "Prints what articles say, each as one line of JSON; reads article lines on standard input.",
            "A line holds actors, mentions, events, relations and time expressions. Needs no database."
        },
        footer = {"", "Example: newsgraph read samples | newsgraph extract > findings.jsonl"})
final class ExtractCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--explain",
            description = "list what could have been an event or a relation, with the rule that refused it and why")
    private boolean explain;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var batch = new ExtractionBatch(ArticleAnalyst.start(), threads.number(), explain);
        try (var articles = ArticleSource.of(List.of("-"), console.in())) {
            return ExitCode.of(batch.run(articles, console::line), console);
        }
    }
}
