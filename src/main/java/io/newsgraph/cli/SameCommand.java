package io.newsgraph.cli;

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
        return by.decide(
                console, options, (judge, name) -> judge.same(one, other, name), one + " and " + other + " are one");
    }
}
