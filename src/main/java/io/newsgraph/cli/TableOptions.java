package io.newsgraph.cli;

import io.newsgraph.query.cypher.Table;
import io.newsgraph.workspace.Workspace;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How much of a list is printed, and for whom. */
final class TableOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--json", description = "Print a JSON array with an object for each row.")
    private boolean json;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "How many to print at most (default: ${DEFAULT-VALUE}).")
    private int limit;

    int limit() {
        if (limit < 1) {
            throw new Mistake("--limit is " + limit + "; it must be at least 1");
        }
        return limit;
    }

    /** Asks the graph for the rows of a table, at most so many, and prints them. */
    int print(
            Console console,
            GraphOptions options,
            List<String> columns,
            BiFunction<Workspace, Integer, List<List<@Nullable Object>>> rows,
            String whenEmpty) {
        var most = limit();
        try (var workspace = Workspace.open(options.existing())) {
            print(new Table(columns, rows.apply(workspace, most)), whenEmpty, console);
            workspace.database().awaitOthers();
            return ExitCode.DONE;
        }
    }

    /** Prints a table; of an empty one a person hears in words. */
    void print(Table table, String whenEmpty, Console console) {
        if (table.rows().isEmpty() && !json) {
            console.say(whenEmpty);
            return;
        }
        (json ? TableLines.json(table) : new TextTable(table, TerminalWidth.of(spec)).lines()).forEach(console::line);
    }
}
