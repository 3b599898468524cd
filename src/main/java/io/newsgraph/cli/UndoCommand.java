package io.newsgraph.cli;

import io.newsgraph.access.Visitor;
import io.newsgraph.workspace.Judge;
import io.newsgraph.workspace.Workspace;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "undo",
        description = {
            "Takes back what somebody has decided by same or different.",
            "The graph is then as if it had never been decided."
        },
        footer = {
            "",
            "The environment variables NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD name another Neo4j to change.",
            "",
            "Example: newsgraph undo person-starmer person-keir-starmer"
        })
final class UndoCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final GraphOptions options;

    @Parameters(index = "0", paramLabel = "ID", description = "The id of the judgement, or one of the two judged.")
    private String one = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "OTHER", description = "The other of the two.")
    private @Nullable String other;

    UndoCommand(Console console, GraphOptions options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        try (var workspace = Workspace.open(options.existing())) {
            if (!undo(workspace.judge())) {
                throw new Mistake("nothing like that was decided; newsgraph judgements lists what was");
            }
            options.auditLog()
                    .add(
                            Visitor.LOCAL,
                            "undo",
                            Stream.of(one, other).filter(Objects::nonNull).toList(),
                            "done");
            console.say("It is as if that had never been decided.");
            workspace.database().awaitOthers();
            return ExitCode.DONE;
        } catch (IllegalArgumentException wrong) {
            throw new Mistake(String.valueOf(wrong.getMessage()));
        }
    }

    private boolean undo(Judge judge) {
        return other == null ? judge.undo(one) : judge.undo(one, other);
    }
}
