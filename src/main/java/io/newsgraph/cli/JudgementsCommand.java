package io.newsgraph.cli;

import io.newsgraph.query.JudgementAnswer;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "judgements",
        description = "Lists what was decided by same and different, by whom and when, last first.",
        footer = {
            "",
            "The environment variables NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD name another Neo4j to ask.",
            "",
            "Example: newsgraph judgements --json"
        })
final class JudgementsCommand implements Callable<Integer> {

    private static final List<String> COLUMNS = List.of("id", "verdict", "one", "other", "by", "at");

    private final Console console;

    @Mixin
    private final GraphOptions options;

    @Mixin
    private final TableOptions table = new TableOptions();

    JudgementsCommand(Console console, GraphOptions options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        return table.print(
                console,
                options,
                COLUMNS,
                (workspace, most) -> workspace.judgements().page(null, most).items().stream()
                        .map(JudgementsCommand::row)
                        .toList(),
                "Nothing was decided yet.");
    }

    private static List<@Nullable Object> row(JudgementAnswer judgement) {
        return List.of(
                judgement.id(),
                judgement.verdict().name(),
                judgement.one(),
                judgement.other(),
                judgement.by(),
                judgement.at().truncatedTo(ChronoUnit.SECONDS));
    }
}
