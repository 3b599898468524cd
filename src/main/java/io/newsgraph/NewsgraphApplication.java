package io.newsgraph;

import io.newsgraph.cli.Commands;

/** The program: turns news articles into a knowledge graph in Neo4j. */
public final class NewsgraphApplication {

    private NewsgraphApplication() {}

    /**
     * Runs the command that the arguments name, and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        System.exit(Commands.run(arguments));
    }
}
