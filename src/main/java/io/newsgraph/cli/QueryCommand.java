package io.newsgraph.cli;

import io.newsgraph.query.UnknownName;
import io.newsgraph.query.cypher.NamedQueries;
import io.newsgraph.query.cypher.NamedQuery;
import io.newsgraph.query.cypher.Table;
import io.newsgraph.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "query",
        description = {
            "Asks the graph one of the named questions.",
            "Without a name it lists the questions there are. A table is as wide as the terminal, or as COLUMNS says."
        },
        footer = {
            "",
            "The environment variables NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD name another Neo4j to ask.",
            "",
            "Example: newsgraph query who-met-whom limit=5"
        })
final class QueryCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final GraphOptions options;

    @Mixin
    private final QueriesOption own = new QueriesOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME",
            completionCandidates = QueryNames.class,
            description = "The name of the question.")
    private @Nullable String name;

    @Parameters(index = "1..*", paramLabel = "PARAMETER=VALUE", description = "What the question is about.")
    private Map<String, String> values = Map.of();

    @ArgGroup
    private Format format = new Format();

    QueryCommand(Console console, GraphOptions options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        try (var workspace = Workspace.open(options.existing())) {
            var queries = workspace.queries(own.folder(options.data()));
            print(name == null ? list(queries) : ask(queries, name));
            workspace.database().awaitOthers();
            return ExitCode.DONE;
        }
    }

    private Table ask(NamedQueries queries, String name) {
        try {
            return queries.run(name, values);
        } catch (UnknownName e) {
            throw new Mistake(e.getMessage() + " \"newsgraph query\" alone lists what there is.");
        } catch (IllegalArgumentException e) {
            throw new Mistake(String.valueOf(e.getMessage()));
        }
    }

    private void print(Table table) {
        var lines = format.json
                ? TableLines.json(table)
                : format.csv ? TableLines.csv(table) : new TextTable(table, TerminalWidth.of(spec)).lines();
        lines.forEach(console::line);
        if (table.truncated()) {
            console.say("There are more rows than these " + table.rows().size() + ".");
        }
        if (table.hint() != null) {
            console.say(table.hint());
        }
    }

    private static Table list(NamedQueries queries) {
        return new Table(
                List.of("name", "answers", "parameters"),
                queries.list().stream()
                        .map(query -> List.<@Nullable Object>of(query.name(), answers(query), parameters(query)))
                        .toList());
    }

    private static String answers(NamedQuery query) {
        var description = query.description() == null ? "" : query.description();
        return query.problem() == null ? description : (description + " Cannot be asked: " + query.problem()).strip();
    }

    private static String parameters(NamedQuery query) {
        return query.parameters().stream()
                .map(parameter -> parameter.name() + "=" + parameter.defaultValue())
                .collect(Collectors.joining(" "));
    }

    static final class Format {

        @Option(names = "--json", description = "Print a JSON array with an object for each row.")
        private boolean json;

        @Option(names = "--csv", description = "Print comma-separated values with a header.")
        private boolean csv;
    }
}
