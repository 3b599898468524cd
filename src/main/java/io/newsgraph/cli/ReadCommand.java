package io.newsgraph.cli;

import io.newsgraph.intake.ArticleLine;
import io.newsgraph.intake.ArticleSource;
import io.newsgraph.intake.Intake;
import io.newsgraph.pipeline.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "read",
        description = "Reads articles in any supported format and prints them as article lines (JSON).",
        footer = {"", "Example: newsgraph read samples | newsgraph extract"})
final class ReadCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER|URL",
            description = "Where the articles are; - for article lines on standard input.")
    private List<String> places = List.of();

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var rejected = new ArrayList<Rejected>();
        try (var articles = ArticleSource.of(places, console.in())) {
            articles.forEach(intake -> {
                if (intake instanceof Intake.Read read) {
                    console.line(ArticleLine.of(read.article()).toJson());
                } else {
                    rejected.add(Rejected.of((Intake.Unreadable) intake));
                }
            });
        }
        return ExitCode.of(rejected, console);
    }
}
