package io.newsgraph.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * A transport that answers every request, also one for which the SDK's handler only has an exception, such as for a method
 * that is not here.
 */
final class AnsweringTransport implements McpStatelessServerTransport {

    private static final Logger LOG = LoggerFactory.getLogger(AnsweringTransport.class);

    private final McpStatelessServerTransport transport;

    AnsweringTransport(McpStatelessServerTransport transport) {
        this.transport = transport;
    }

    @Override
    public void setMcpHandler(McpStatelessServerHandler handler) {
        transport.setMcpHandler(new Handler(handler));
    }

    @Override
    public void close() {
        transport.close();
    }

    @Override
    public Mono<Void> closeGracefully() {
        return transport.closeGracefully();
    }

    @Override
    public List<String> protocolVersions() {
        return transport.protocolVersions();
    }

    private record Handler(McpStatelessServerHandler inner) implements McpStatelessServerHandler {

        @Override
        public Mono<JSONRPCResponse> handleRequest(McpTransportContext context, JSONRPCRequest request) {
            return Mono.defer(() -> inner.handleRequest(context, request)).onErrorResume(failure -> {
                LOG.debug("a request cannot be answered", failure);
                return Mono.just(JSONRPCResponse.error(request.id(), JsonRpcErrors.of(failure, request.method())));
            });
        }

        @Override
        public Mono<Void> handleNotification(McpTransportContext context, JSONRPCNotification notification) {
            return inner.handleNotification(context, notification);
        }
    }
}
