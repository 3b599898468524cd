package io.newsgraph.cli;

import picocli.CommandLine.Option;

/** Who decides. */
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
}
