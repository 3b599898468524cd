package io.newsgraph.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "completion",
        description = "Prints a script that lets bash and zsh complete commands, options and names of questions.",
        footer = {
            "",
            "Example, for a shell in which newsgraph is a command or an alias:",
            "  source <(newsgraph completion)"
        })
final class CompletionCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var program = Objects.requireNonNull(spec).root();
        AutoComplete.bash(program.name(), program.commandLine()).lines().forEach(console::line);
        return ExitCode.DONE;
    }
}
