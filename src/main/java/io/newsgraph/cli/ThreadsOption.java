package io.newsgraph.cli;

import picocli.CommandLine.Option;

/** How many articles are worked on at once. */
final class ThreadsOption {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles to work on at once (default: one for each processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    int number() {
        if (threads < 1) {
            throw new Mistake("--threads must be at least 1, not " + threads);
        }
        return threads;
    }
}
