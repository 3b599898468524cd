package io.newsgraph.cli;

import io.newsgraph.query.Doubt;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "review",
        description = {
            "Lists the pairs of actors that may be one, likeliest first.",
            "Decide of them by newsgraph same and newsgraph different."
        },
        footer = {
            "",
            "The environment variables NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD name another Neo4j to ask.",
            "",
            "Example: newsgraph review --limit 10"
        })
final class ReviewCommand implements Callable<Integer> {

    private static final List<String> COLUMNS =
            List.of("score", "one", "oneName", "oneArticles", "other", "otherName", "otherArticles", "reason");

    private final Console console;

    @Mixin
    private final GraphOptions options;

    @Mixin
    private final TableOptions table = new TableOptions();

    ReviewCommand(Console console, GraphOptions options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        return table.print(
                console,
                options,
                COLUMNS,
                (workspace, most) -> workspace.judgements().review(null, most).items().stream()
                        .map(ReviewCommand::row)
                        .toList(),
                "Nothing waits to be judged.");
    }

    private static List<@Nullable Object> row(Doubt doubt) {
        var one = doubt.one();
        var other = doubt.other();
        return List.of(
                doubt.score(),
                one.actor().id(),
                one.actor().name(),
                one.articles(),
                other.actor().id(),
                other.actor().name(),
                other.articles(),
                doubt.reason());
    }
}
