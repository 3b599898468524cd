package io.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.newsgraph.database.TestDatabase;
import io.newsgraph.mcp.AgentContract;
import io.newsgraph.pipeline.ArticleAnalyst;
import io.newsgraph.workspace.Workspace;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agent that speaks over HTTP. */
class McpTests extends AgentContract {

    @TempDir
    private static Path questions;

    private static Workspace workspace;
    private static WebServer server;
    private static McpSyncClient client;

    @BeforeAll
    static void connect() {
        TestServer.tellStories();
        workspace = Workspace.on(TestDatabase.shared());
        server = WebServer.start(
                TestServer.settings(false).offering(questions, false),
                workspace,
                workspace.loader(ArticleAnalyst.onDemand()));
        client = McpClient.sync(
                        HttpClientStreamableHttpTransport.builder(server.uri().toString())
                                .endpoint("/mcp")
                                .build())
                .build();
        client.initialize();
    }

    @AfterAll
    static void disconnect() {
        client.close();
        server.close();
        workspace.driver().close();
    }

    @Override
    protected McpSyncClient client() {
        return client;
    }

    @Override
    protected Path questions() {
        return questions;
    }

    @Test
    void refusesPagesOfOtherSites() throws IOException, InterruptedException {
        assertThat(statusFor("https://elsewhere.example")).isEqualTo(403);
        assertThat(statusFor(server.uri().toString())).isEqualTo(200);
    }

    @Test
    void needsNoSession() throws IOException, InterruptedException {
        assertThat(TestServer.send("GET", server.uri() + "/mcp").status()).isEqualTo(405);
        assertThat(statusFor(server.uri().toString())).isEqualTo(200);
    }

    private static int statusFor(String origin) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.uri().resolve("/mcp"))
                .header("Origin", origin)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/list\", \"params\": {}}"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }
}
