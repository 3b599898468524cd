package io.newsgraph.cli;

import io.newsgraph.workspace.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "same",
        description = {
            "Decides that two actors are one, and brings all that is known of them together.",
            "Nothing is lost: undo takes the two apart again. The decision outlives loading everything again."
        },
        footer = {
            "",
            "The environment variables NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD name another Neo4j to change.",
            "",
            "Example: newsgraph same person-starmer \"Keir Starmer\""
        })
final class SameCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final GraphOptions options;

    @Mixin
    private final ByOption by = new ByOption();

    @Parameters(index = "0", paramLabel = "ONE", description = "The id of an actor, or a name that it alone has.")
    private String one = "";

    @Parameters(
            index = "1",
            paramLabel = "OTHER",
            description = "The other actor; person-x@ARTICLE means the name in one article alone.")
    private String other = "";

    SameCommand(Console console, GraphOptions options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        var name = by.name();
        try (var workspace = Workspace.open(options.database())) {
            var id = workspace.judge().same(one, other, name);
            console.line(id);
            console.say(one + " and " + other + " are one from now on. To take it back: newsgraph undo " + id);
            workspace.database().awaitOthers();
            return ExitCode.DONE;
        } catch (IllegalArgumentException wrong) {
            throw new Mistake(String.valueOf(wrong.getMessage()));
        }
    }
}
