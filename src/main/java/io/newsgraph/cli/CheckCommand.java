package io.newsgraph.cli;

import io.newsgraph.audit.Verdict;
import io.newsgraph.workspace.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "check",
        description = {
            "Checks whether everything holds in the graph that always should, and prints what does not.",
            "Nothing is changed. While something is being loaded, a check may see half of it."
        },
        exitCodeList = {"0:everything holds", "1:something does not hold", "2:the call was wrong"},
        footer = {
            "",
            "The environment variables NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD name another Neo4j to check."
        })
final class CheckCommand implements Callable<Integer> {

    private static final int BROKEN = 1;

    private final Console console;

    @Mixin
    private final GraphOptions options;

    CheckCommand(Console console, GraphOptions options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        try (var workspace = Workspace.open(options.existing())) {
            var verdicts = workspace.audit().verdicts();
            var broken = verdicts.stream().filter(verdict -> !verdict.holds()).toList();
            broken.forEach(this::print);
            console.say(
                    broken.isEmpty()
                            ? "All " + verdicts.size() + " checks hold. "
                                    + Summary.of(workspace.graph().counts())
                            : broken.size() + " of " + verdicts.size() + " checks do not hold.");
            workspace.database().awaitOthers();
            return broken.isEmpty() ? ExitCode.DONE : BROKEN;
        }
    }

    private void print(Verdict verdict) {
        console.line(String.format(
                "%s: %,d time%s not so: %s",
                verdict.check(), verdict.violations(), verdict.violations() == 1 ? "" : "s", verdict.invariant()));
        verdict.first().forEach(violation -> console.line("  " + violation.id() + ": " + violation.what()));
        var rest = verdict.violations() - verdict.first().size();
        if (rest > 0) {
            console.line(String.format("  and %,d more", rest));
        }
    }
}
