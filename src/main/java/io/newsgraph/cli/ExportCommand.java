package io.newsgraph.cli;

import io.newsgraph.export.GraphExport;
import io.newsgraph.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        description = {
            "Prints the whole graph as lines of JSON, sorted by kind and id.",
            "The same articles give the same lines, whatever the order in which they were loaded.",
            "\"newsgraph load\" takes the articles among the lines and passes over the rest."
        },
        footer = {
            "",
            "The environment variables NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD name another Neo4j to read.",
            "",
            "Example: newsgraph export -o graph.jsonl"
        })
final class ExportCommand implements Callable<Integer> {

    private static final String ONLY_FORMAT = "jsonl";

    private final Console console;

    @Mixin
    private final GraphOptions options;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = ONLY_FORMAT,
            description = "How it is written (default: ${DEFAULT-VALUE}, the only format so far).")
    private String format = ONLY_FORMAT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write (default: standard output).")
    private @Nullable Path file;

    ExportCommand(Console console, GraphOptions options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        if (!format.equals(ONLY_FORMAT)) {
            throw new Mistake(
                    "newsgraph cannot export " + format + " yet; the only format so far is " + ONLY_FORMAT + ".");
        }
        try (var workspace = Workspace.open(options.existing())) {
            if (file == null) {
                workspace.export().forEachLine(console::line);
            } else {
                write(workspace.export(), file);
            }
            workspace.database().awaitOthers();
            return ExitCode.DONE;
        }
    }

    private static void write(GraphExport export, Path file) {
        try (var writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            export.forEachLine(linesOf(writer));
        } catch (IOException | UncheckedIOException e) {
            throw new Mistake("cannot write " + file + ": " + e.getMessage());
        }
    }

    private static Consumer<String> linesOf(Writer writer) {
        return line -> {
            try {
                writer.write(line + '\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
