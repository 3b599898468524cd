package io.newsgraph.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the user's own questions are. */
final class QueriesOption {

    @Option(
            names = "--queries",
            paramLabel = "DIR",
            description =
                    "The folder of your own questions, one .cypher file each (default: queries in the data folder).")
    private @Nullable Path folder;

    Path folder(Path data) {
        return folder == null ? data.resolve("queries") : folder;
    }
}
