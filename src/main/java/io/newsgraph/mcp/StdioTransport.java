package io.newsgraph.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Messages in lines. Answers one after the other, so that whatever was asked before the input ended is answered; the SDK's
 * own transport drops what is under way then.
 */
final class StdioTransport implements McpStatelessServerTransport {

    private final McpJsonMapper json = McpJsonDefaults.getMapper();
    private @Nullable McpStatelessServerHandler handler;

    @Override
    public void setMcpHandler(McpStatelessServerHandler handler) {
        this.handler = handler;
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.empty();
    }

    /** Answers until the input ends, or nobody reads the output any more. */
    void serve(InputStream in, PrintStream out) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null && !out.checkError(); line = lines.readLine()) {
            var answer = line.isBlank() ? null : answer(line);
            if (answer != null) {
                out.print(answer);
                out.print('\n');
                out.flush();
            }
        }
    }

    private @Nullable String answer(String line) throws IOException {
        McpSchema.JSONRPCMessage message;
        try {
            message = McpSchema.deserializeJsonRpcMessage(json, line);
        } catch (IOException | RuntimeException broken) {
            return JsonRpcErrors.refusing(line);
        }
        if (handler == null) {
            throw new IllegalStateException("no server uses this transport");
        }
        if (message instanceof JSONRPCRequest request) {
            return json.writeValueAsString(
                    handler.handleRequest(McpTransportContext.EMPTY, request).block());
        }
        // A notification tells of the client's state, and none is kept here.
        return null;
    }
}
