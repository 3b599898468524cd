package io.newsgraph.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** How wide tables may be. */
final class TerminalWidth {

    private TerminalWidth() {}

    /** What COLUMNS says, else the width of the terminal, else no limit. */
    static int of(@Nullable CommandSpec command) {
        var columns = System.getenv("COLUMNS");
        if (columns != null && columns.matches("[1-9]\\d{0,5}")) {
            return Integer.parseInt(columns);
        }
        return command != null && Console.isWatched() ? command.usageMessage().width() : Integer.MAX_VALUE;
    }
}
