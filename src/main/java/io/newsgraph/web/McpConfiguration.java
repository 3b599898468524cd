package io.newsgraph.web;

import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.server.transport.DefaultServerTransportSecurityValidator;
import io.modelcontextprotocol.spec.McpError;
import io.newsgraph.mcp.GraphServer;
import io.newsgraph.mcp.JsonRpcErrors;
import io.newsgraph.pipeline.RulesVersion;
import io.newsgraph.query.cypher.NamedQueries;
import io.newsgraph.workspace.Workspace;
import java.util.List;
import org.springframework.ai.mcp.server.webmvc.transport.WebMvcStatelessServerTransport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.EntityResponse;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The Model Context Protocol at {@code /mcp}, stateless: each request stands alone. */
@Configuration(proxyBeanMethods = false)
class McpConfiguration {

    private static final String PATH = "/mcp";

    /** Pages of other sites that a browser shows cannot ask; programs, which name no origin, can. */
    @Bean
    WebMvcStatelessServerTransport mcpTransport() {
        var own = DefaultServerTransportSecurityValidator.builder()
                .allowedOrigins(List.of("http://localhost:*", "http://127.0.0.1:*", "http://[::1]:*"))
                .build();
        return WebMvcStatelessServerTransport.builder()
                .messageEndpoint(PATH)
                .securityValidator(own)
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> mcpRoute(WebMvcStatelessServerTransport mcpTransport) {
        return mcpTransport.getRouterFunction().filter(McpConfiguration::handle);
    }

    /** The transport answers what it cannot read with an exception as it is; JSON-RPC has answers for that. */
    private static ServerResponse handle(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        if (!request.method().equals(HttpMethod.POST)) {
            return next.handle(request);
        }
        var message = request.body(String.class);
        var answer = next.handle(ServerRequest.from(request).body(message).build());
        return answer instanceof EntityResponse<?> refusal && refusal.entity() instanceof McpError
                ? ServerResponse.status(answer.statusCode())
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(JsonRpcErrors.refusing(message))
                : answer;
    }

    @Bean(destroyMethod = "close")
    McpStatelessSyncServer mcpServer(
            WebMvcStatelessServerTransport mcpTransport, Workspace workspace, NamedQueries queries) {
        return GraphServer.on(mcpTransport, workspace, queries, RulesVersion.current());
    }
}
