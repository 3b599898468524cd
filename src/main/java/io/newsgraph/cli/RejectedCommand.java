package io.newsgraph.cli;

import io.newsgraph.graph.RejectedArticle;
import io.newsgraph.intake.ArticleLine;
import io.newsgraph.intake.ArticleSource;
import io.newsgraph.intake.Intake;
import io.newsgraph.pipeline.ArticleAnalyst;
import io.newsgraph.query.cypher.Table;
import io.newsgraph.workspace.Workspace;
import java.io.InputStream;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "rejected",
        description = {
            "Lists the articles that could not be loaded, with the reason.",
            "Those that failed five times are passed over by load until they are tried again here."
        },
        footer = {
            "",
            "The environment variables NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD name another Neo4j to ask.",
            "",
            "Example: newsgraph rejected --retry"
        })
final class RejectedCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final GraphOptions options;

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup
    private Work work = new Work();

    RejectedCommand(Console console, GraphOptions options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        var number = threads.number();
        try (var workspace = Workspace.open(options.existing())) {
            var code = ExitCode.DONE;
            if (work.retries) {
                code = retry(workspace, number);
            } else if (work.forgotten.isEmpty()) {
                list(workspace.rejectedArticles().list());
            } else {
                forget(workspace);
            }
            workspace.database().awaitOthers();
            return code;
        }
    }

    private void list(List<RejectedArticle> articles) {
        if (articles.isEmpty() && !work.json) {
            console.say("No article was rejected.");
            return;
        }
        var table = new Table(
                List.of("id", "origin", "reason", "attempts", "firstFailed", "lastFailed"),
                articles.stream()
                        .map(article -> Arrays.<@Nullable Object>asList(
                                article.id(),
                                article.origin(),
                                article.reason(),
                                article.attempts(),
                                article.firstFailed().truncatedTo(ChronoUnit.SECONDS),
                                article.lastFailed().truncatedTo(ChronoUnit.SECONDS)))
                        .toList());
        (work.json ? TableLines.json(table) : new TextTable(table, TerminalWidth.of(spec)).lines())
                .forEach(console::line);
    }

    private int retry(Workspace workspace, int number) {
        var rejected = workspace.rejectedArticles().list();
        if (rejected.isEmpty()) {
            console.say("No article was rejected.");
            return ExitCode.DONE;
        }
        try (var loader = workspace.loader(ArticleAnalyst.start());
                var progress = LoadProgress.on(console, LoadProgress.UNKNOWN)) {
            var report = loader.loadAgain(
                    rejected.stream().flatMap(RejectedCommand::again),
                    number,
                    new AuditedLoad(progress, options.auditLog()));
            console.say(Summary.of(report, workspace.graph().counts()));
            return ExitCode.of(report, console);
        }
    }

    private void forget(Workspace workspace) {
        var number = workspace.rejectedArticles().forget(work.forgotten);
        if (number < work.forgotten.size()) {
            throw new Mistake("not all of these are on the list; newsgraph rejected prints it");
        }
    }

    /** The article as it was, or else what is now in the place that held none. */
    private static Stream<Intake> again(RejectedArticle article) {
        var line = article.line();
        if (line != null) {
            return Stream.of(new Intake.Read(ArticleLine.parse(line).toArticle()));
        }
        var place = article.origin() == null ? article.id() : article.origin();
        var gone = new Intake.Unreadable(place, article.id(), "it came on standard input: hand it in again");
        return gone.isLasting() ? ArticleSource.of(List.of(place), InputStream.nullInputStream()) : Stream.of(gone);
    }

    static final class Work {

        @Option(names = "--json", description = "Print a JSON array with an object for each article.")
        private boolean json;

        @Option(names = "--retry", description = "Try all of them again; what succeeds is taken off the list.")
        private boolean retries;

        @Option(names = "--forget", paramLabel = "ID", description = "Take this one off the list; may be repeated.")
        private List<String> forgotten = List.of();
    }
}
