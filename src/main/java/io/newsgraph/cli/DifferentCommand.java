package io.newsgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "different",
        description = {
            "Decides that two actors are never taken for one, or that a claim does not tell of an event.",
            "The decision outlives loading everything again; undo takes it back."
        },
        footer = {
            "",
            "The environment variables NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD name another Neo4j to change.",
            "",
            "Example: newsgraph different person-mike-johnson person-mike-johnson@article-7"
        })
final class DifferentCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final GraphOptions options;

    @Mixin
    private final ByOption by = new ByOption();

    @Parameters(
            index = "0",
            paramLabel = "ONE",
            description = "The id of an actor, or a name that it alone has; or the id of a claim.")
    private String one = "";

    @Parameters(
            index = "1",
            paramLabel = "OTHER",
            description =
                    "The other actor; person-x@ARTICLE means the name in one article alone. Or the id of the event.")
    private String other = "";

    DifferentCommand(Console console, GraphOptions options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        return by.decide(
                console,
                options,
                (judge, name) -> judge.different(one, other, name),
                one + " and " + other + " are two");
    }
}
