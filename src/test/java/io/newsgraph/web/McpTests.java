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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"jsonrpc\": \"2.0\", \"id\": 7, \"method\": \"prompts/list\"}   | 200 | -32601 | 7",
                "x                                                              | 400 | -32700 | null",
                "[{\"jsonrpc\": \"2.0\", \"id\": 7, \"method\": \"tools/list\"}]   | 400 | -32600 | null",
                "{\"id\": 3}                                                    | 400 | -32600 | 3",
            })
    void refusesInTheWordsOfTheProtocol(String message, int status, int code, String id)
            throws IOException, InterruptedException {
        var answer = send(server.uri().toString(), message);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        var error = JsonMapper.shared().readTree(answer.body());
        assertThat(error.propertyNames()).containsExactlyInAnyOrder("jsonrpc", "id", "error");
        assertThat(error.get("id").toString()).isEqualTo(id);
        assertThat(error.at("/error/code").asInt()).isEqualTo(code);
        assertThat(error.at("/error").propertyNames()).containsExactlyInAnyOrder("code", "message");
    }

    private static int statusFor(String origin) throws IOException, InterruptedException {
        return send(origin, "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/list\", \"params\": {}}")
                .statusCode();
    }

    private static HttpResponse<String> send(String origin, String message) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.uri().resolve("/mcp"))
                .header("Origin", origin)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(message))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
