package io.newsgraph.cli;

import io.newsgraph.comparison.Comparison;
import io.newsgraph.comparison.Difference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "diff",
        description = {
            "Tells what one file says and another does not: two exports of a graph, or two outputs of extract.",
            "Articles, actors, mentions, events and relations are compared by what they say and where. Neither the order"
                    + " of lines counts, nor ids of claims and events, confidence, rules and counters."
        },
        exitCodeList = {"0:both say the same", "1:they differ", "2:the call was wrong"},
        footer = {"", "Example: newsgraph diff before.jsonl after.jsonl"})
final class DiffCommand implements Callable<Integer> {

    private static final int DIFFERENT = 1;

    private final Console console;

    @Parameters(index = "0", paramLabel = "ONE", description = "An export, or the output of extract.")
    private Path one = Path.of("");

    @Parameters(index = "1", paramLabel = "OTHER", description = "Another of the same kind.")
    private Path other = Path.of("");

    @Option(names = "--json", description = "Print a JSON object in a line for each statement that only one makes.")
    private boolean json;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Stream.of(one, other).filter(file -> !Files.isRegularFile(file)).forEach(file -> {
            throw new Mistake("there is no file " + file);
        });
        var comparison = new Comparison();
        var text = new DifferencesText(comparison::nameOf, json ? line -> {} : console::line);
        try {
            var shared = comparison.compare(one, other, difference -> {
                if (json) {
                    console.line(jsonOf(difference));
                }
                text.add(difference);
            });
            text.end();
            text.summary(one, other, shared).forEach(console::say);
            return text.isEmpty() ? ExitCode.DONE : DIFFERENT;
        } catch (IOException | UncheckedIOException e) {
            throw new Mistake("a file cannot be read: " + e);
        } catch (IllegalArgumentException e) {
            throw new Mistake(String.valueOf(e.getMessage()));
        }
    }

    private static String jsonOf(Difference difference) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("only", difference.isOfFirst() ? "one" : "other");
        fields.putAll(difference.statement().meaning());
        fields.putAll(difference.statement().place());
        fields.putAll(difference.statement().words());
        return JsonMapper.shared().writeValueAsString(fields);
    }
}
