package io.newsgraph.cli;

import io.newsgraph.access.Visitor;
import io.newsgraph.workspace.Judge;
import io.newsgraph.workspace.Workspace;
import java.util.List;
import picocli.CommandLine.Option;

/** Who decides, and the deciding. */
final class ByOption {

    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "Who decides (default: your login name).")
    private String name = "";

    String name() {
        if (name.isBlank()) {
            throw new Mistake("--by must name who decides");
        }
        return name.strip();
    }

    /** Carries a decision out in somebody's name, and prints its id. */
    int decide(Console console, GraphOptions options, Decision decision, String words) {
        var who = name();
        try (var workspace = Workspace.open(options.existing())) {
            var id = decision.take(workspace.judge(), who);
            options.auditLog().add(Visitor.LOCAL, "judge", List.of(id), "by " + who);
            console.line(id);
            console.say(words + " from now on. To take it back: newsgraph undo " + id);
            workspace.database().awaitOthers();
            return ExitCode.DONE;
        } catch (IllegalArgumentException wrong) {
            throw new Mistake(String.valueOf(wrong.getMessage()));
        }
    }

    /** What is decided in somebody's name; answers with the id of the judgement. */
    @FunctionalInterface
    interface Decision {

        String take(Judge judge, String by);
    }
}
