package io.newsgraph.cli;

import io.newsgraph.export.ExportFormat;
import io.newsgraph.export.GraphExport;
import io.newsgraph.export.Selection;
import io.newsgraph.query.UnknownName;
import io.newsgraph.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        description = {
            "Writes the graph, or what a question selects, in a format that other programs open.",
            "",
            "  jsonl    every node as a line of JSON; newsgraph load reads it back, diff compares two",
            "  graphml  actors and their relationships, for Gephi, Cytoscape and yEd",
            "  csv      the same as tables: -o FOLDER or FILE.zip takes nodes.csv and edges.csv; otherwise the edges alone",
            "  turtle   everything with its sources, as RDF with PROV-O",
            "  jsonld   the same as JSON",
            "",
            "The same articles give the same lines, whatever the order in which they were loaded."
        },
        footer = {
            "",
            "The environment variables NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD name another Neo4j to read.",
            "",
            "Examples: newsgraph export -o graph.jsonl",
            "          newsgraph export --format graphml --facts --query who-met-whom limit=500 -o met.graphml"
        })
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final GraphOptions options;

    @Mixin
    private final QueriesOption own = new QueriesOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            completionCandidates = FormatNames.class,
            description = "How it is written: jsonl, graphml, csv, turtle or jsonld (default: ${DEFAULT-VALUE}).")
    private String format = "jsonl";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write, for csv a folder or an archive (default: standard output).")
    private @Nullable Path file;

    @Option(names = "--facts", description = "Only what somebody states as a fact of now.")
    private boolean onlyFacts;

    @Option(
            names = "--query",
            paramLabel = "NAME",
            completionCandidates = QueryNames.class,
            description = "Only what belongs to the ids in the answer to a question; newsgraph query lists them.")
    private @Nullable String query;

    @Parameters(paramLabel = "PARAMETER=VALUE", description = "What the question is about.")
    private Map<String, String> values = Map.of();

    ExportCommand(Console console, GraphOptions options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        try {
            var named = ExportFormat.named(format);
            if (query == null && !values.isEmpty()) {
                throw new Mistake("parameters belong to a question; name one with --query");
            }
            try (var workspace = Workspace.open(options.existing())) {
                var queries = workspace.queries(own.folder(options.data()));
                var selection = workspace.selections(queries).of(onlyFacts, query, values);
                write(workspace.export(), named, selection);
                workspace.database().awaitOthers();
                return ExitCode.DONE;
            }
        } catch (UnknownName e) {
            throw new Mistake(e.getMessage() + " \"newsgraph query\" alone lists what there is.");
        } catch (IllegalArgumentException e) {
            throw new Mistake(String.valueOf(e.getMessage()));
        }
    }

    private void write(GraphExport export, ExportFormat named, Selection selection) {
        GraphExport.check(named, selection);
        try {
            if (file == null || file.toString().equals("-")) {
                print(export, named, selection);
            } else if (named == ExportFormat.CSV && !hasEnding(file, ".zip", ".csv")) {
                export.writeTables(selection, file);
            } else {
                save(export, named, selection, file);
            }
        } catch (IOException e) {
            throw new Mistake(
                    file == null
                            ? "whoever read standard output has stopped reading"
                            : "cannot write " + file + ": "
                                    + (e instanceof NoSuchFileException ? "there is no such folder" : e.getMessage()));
        }
    }

    private void print(GraphExport export, ExportFormat named, Selection selection) throws IOException {
        var out = new CheckedOutput(console.out());
        if (named == ExportFormat.CSV) {
            export.writeEdges(selection, out);
        } else {
            export.write(named, selection, out);
        }
        out.flush();
    }

    private static void save(GraphExport export, ExportFormat named, Selection selection, Path file)
            throws IOException {
        try (var out = Files.newOutputStream(file)) {
            if (named == ExportFormat.CSV && hasEnding(file, ".csv")) {
                export.writeEdges(selection, out);
            } else {
                export.write(named, selection, out);
            }
        }
    }

    private static boolean hasEnding(Path file, String... endings) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return Stream.of(endings).anyMatch(name::endsWith);
    }
}
