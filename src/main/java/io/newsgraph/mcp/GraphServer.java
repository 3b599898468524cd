package io.newsgraph.mcp;

import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import io.newsgraph.query.cypher.NamedQueries;
import io.newsgraph.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

/** Serves a graph to agents by the Model Context Protocol. */
public final class GraphServer {

    private GraphServer() {}

    /**
     * Answers whoever speaks over a transport. The workspace stays the caller's to close.
     *
     * @param queries the questions that have names
     * @param version what the server calls its version
     */
    public static McpStatelessSyncServer on(
            McpStatelessServerTransport transport, Workspace workspace, NamedQueries queries, String version) {
        return McpServer.sync(new AnsweringTransport(transport))
                .serverInfo("newsgraph", version)
                .instructions(GraphTools.INSTRUCTIONS)
                .capabilities(ServerCapabilities.builder().tools(false).build())
                // The tools themselves tell better what would be right.
                .validateToolInputs(false)
                .tools(GraphTools.on(workspace, queries).stream()
                        .map(GraphTool::specification)
                        .toList())
                .build();
    }

    /** Answers what is asked in lines of an input until it ends. */
    public static void serve(Workspace workspace, NamedQueries queries, String version, InputStream in, PrintStream out)
            throws IOException {
        var transport = new StdioTransport();
        var server = on(transport, workspace, queries, version);
        try {
            transport.serve(in, out);
        } finally {
            server.close();
        }
    }
}
