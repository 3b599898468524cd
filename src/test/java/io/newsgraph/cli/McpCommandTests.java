package io.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.newsgraph.NewsgraphApplication;
import io.newsgraph.database.TestDatabase;
import io.newsgraph.graph.CypherFiles;
import io.newsgraph.graph.Graph;
import io.newsgraph.graph.Stories;
import io.newsgraph.mcp.AgentContract;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** An agent that starts the program and speaks to it by its standard streams. */
class McpCommandTests extends AgentContract {

    @TempDir
    private static Path questions;

    private static McpSyncClient client;

    @BeforeAll
    static void connect() {
        TestDatabase.clear();
        var graph = new Graph(TestDatabase.driver(), new CypherFiles());
        graph.prepare();
        graph.writeAll(Stories.all());
        var program = ServerParameters.builder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .args(
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NewsgraphApplication.class.getName(),
                        "mcp",
                        "--queries",
                        questions.toString())
                .env(TestDatabase.environment())
                .build();
        client = McpClient.sync(new StdioClientTransport(program, McpJsonDefaults.getMapper()))
                .initializationTimeout(Duration.ofMinutes(1))
                .build();
        client.initialize();
    }

    @AfterAll
    static void disconnect() {
        client.close();
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
    void writesNothingButAnswersAndEndsWithItsInput() {
        var input = """
                {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocolVersion": "2025-06-18", \
                "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}}
                {"jsonrpc": "2.0", "method": "notifications/initialized"}

                no message
                {"jsonrpc": "2.0", "id": 7, "method": "resources/list"}
                {"jsonrpc": "2.0", "id": "n", "method": "nonsense", "params": {}}
                [{"jsonrpc": "2.0", "id": 8, "method": "ping"}]
                {"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": {"name": "find_actors", \
                "arguments": {"text": "nato"}}}
                """;
        var out = new ByteArrayOutputStream();
        var console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        var server = TestDatabase.environment();
        assertThat(new CommandLine(new McpCommand(console, new GraphOptions(server))).execute())
                .isZero();
        var answers = out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
        assertThat(answers)
                .hasSize(6)
                .allSatisfy(
                        answer -> assertThat(answer.at("/jsonrpc").asString()).isEqualTo("2.0"));
        assertThat(answers.get(0).at("/result/serverInfo/name").asString()).isEqualTo("newsgraph");
        assertThat(answers.get(1).at("/error/code").asInt()).isEqualTo(-32700);
        assertThat(answers.get(1).get("id").isNull()).isTrue();
        assertThat(answers.get(2).at("/error/code").asInt()).isEqualTo(-32601);
        assertThat(answers.get(2).at("/id").asInt()).isEqualTo(7);
        assertThat(answers.get(3).at("/error/message").asString()).isEqualTo("There is no method \"nonsense\" here.");
        assertThat(answers.get(3).at("/id").asString()).isEqualTo("n");
        assertThat(answers.get(4).at("/error/code").asInt()).isEqualTo(-32600);
        assertThat(answers.get(5).at("/result/content/0/text").asString()).contains("organization-nato");
    }
}
