package io.newsgraph.cli;

import io.newsgraph.mcp.GraphServer;
import io.newsgraph.pipeline.RulesVersion;
import io.newsgraph.workspace.Workspace;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "mcp",
        description = {
            "Answers agents by the Model Context Protocol, on standard input and output.",
            "An agent's program starts it. It only reads, and ends with its input. A running serve offers the same at /mcp."
        },
        footer = {
            "",
            "The environment variables NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD name another Neo4j to ask.",
            "",
            "Example: newsgraph mcp --data /path/to/data"
        })
final class McpCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final GraphOptions options;

    @Mixin
    private final QueriesOption own = new QueriesOption();

    McpCommand(Console console, GraphOptions options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() throws IOException {
        try (var workspace = Workspace.open(options.database())) {
            var queries = workspace.queries(own.folder(options.data()));
            GraphServer.serve(workspace, queries, RulesVersion.current(), console.in(), console.out());
            workspace.database().awaitOthers();
            return ExitCode.DONE;
        }
    }
}
