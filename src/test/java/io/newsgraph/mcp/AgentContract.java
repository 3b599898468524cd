package io.newsgraph.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.newsgraph.export.ExportedGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an agent can rely on, whatever way it speaks to the graph of all stories. */
public abstract class AgentContract {

    /** A client that is connected. */
    protected abstract McpSyncClient client();

    /** The folder of the user's own questions. */
    protected abstract Path questions();

    @Test
    void introducesItself() {
        assertThat(client().getServerInfo().name()).isEqualTo("newsgraph");
        assertThat(client().getServerInstructions()).contains("ASSERTED", "Cite");
    }

    @Test
    void listsToolsThatOnlyRead() {
        var tools = client().listTools().tools();
        assertThat(tools)
                .extracting(Tool::name)
                .containsExactlyInAnyOrder(
                        "find_actors",
                        "timeline",
                        "relations",
                        "path",
                        "evidence",
                        "list_queries",
                        "run_query",
                        "article",
                        "search_sentences");
        assertThat(tools).allSatisfy(tool -> {
            assertThat(tool.description()).isNotBlank();
            assertThat(tool.annotations().readOnlyHint()).isTrue();
            assertThat(tool.annotations().destructiveHint()).isFalse();
            assertThat(tool.inputSchema()).containsEntry("type", "object").containsKey("properties");
        });
    }

    @Test
    void findsActors() {
        var found = answer("find_actors", Map.of("text", "Blinkn", "limit", 1));
        assertThat(found.at("/actors/0/id").asString()).isEqualTo("person-antony-blinken");
        assertThat(answer("find_actors", Map.of("text", "Nobody Whatsoever"))
                        .at("/actors")
                        .isArray())
                .isTrue();
    }

    @Test
    void tellsHowTwoAreRelatedWithWhatToCite() {
        var answer = answer("relations", Map.of("first", "Ukraine", "second", "Russia", "statements", 3));
        var attack = answer.at("/relations/0");
        assertThat(attack.at("/subject").asString()).isEqualTo("Russia");
        assertThat(attack.at("/type").asString()).isEqualTo("ATTACKED");
        assertThat(attack.at("/status").asString()).isEqualTo("ASSERTED");
        assertThat(attack.at("/statements").findValuesAsString("status")).contains("ASSERTED", "ATTRIBUTED", "DENIED");
        answer.at("/relations").forEach(AgentContract::isCited);
        var publisher = attack.at("/statements/0/citation/article/publisher").asString();
        assertThat(publisher).isEqualTo("Evening Story");
        assertThat(attack.at("/statements/0/citation/article/published").asString())
                .startsWith("2024-12-03");
    }

    @Test
    void knowsWhatWasKnownOnADay() {
        assertThat(answer("relations", Map.of("first", "Russia", "second", "Ukraine", "as_of", "2024-12-02"))
                        .at("/relations"))
                .isEmpty();
        assertThat(answer("relations", Map.of("first", "Ukraine", "second", "Russia", "only_forward", true))
                        .at("/relations"))
                .isEmpty();
    }

    @Test
    void tellsWhatHappenedDayByDay() {
        var answer = answer("timeline", Map.of("actor", "Blinken", "since", "2024-12-02", "until", "2024-12-03"));
        assertThat(answer.at("/actor/name").asString()).isEqualTo("Antony Blinken");
        assertThat(answer.at("/events").findValuesAsString("day")).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(answer.at("/events").findValuesAsString("day")).allMatch(day -> day.startsWith("2024-12-0"));
        answer.at("/events").forEach(AgentContract::isCited);
        var facts = answer("timeline", Map.of("actor", "Blinken", "facts_only", true));
        assertThat(facts.at("/events").findValuesAsString("statedAsFact"))
                .isNotEmpty()
                .doesNotContain("0");
        assertThat(answer.at("/events").findValuesAsString("statedAsFact")).contains("0");
    }

    @Test
    void findsTheWayFromOneToAnother() {
        var path = answer("path", Map.of("first", "Mark Rutte", "second", "Russia"))
                .at("/paths/0");
        assertThat(path.at("/actors/0").asString()).isEqualTo("Mark Rutte");
        assertThat(path.at("/steps").size()).isEqualTo(path.at("/actors").size() - 1);
        path.at("/steps").forEach(AgentContract::isCited);
        assertThat(answer("path", Map.of("first", "Hamas", "second", "Sergei Lavrov"))
                        .at("/paths"))
                .isEmpty();
    }

    @Test
    void givesTheEvidenceOfARelationAndOfAnEvent() {
        var relation = answer("relations", Map.of("first", "Russia", "second", "Ukraine"))
                .at("/relations/0");
        var event = answer("timeline", Map.of("actor", "Russia")).at("/events/0");
        for (var fact : new JsonNode[] {relation, event}) {
            var behind = answer("evidence", Map.of("id", fact.at("/id").asString()));
            isCited(behind);
        }
        assertThat(answer("evidence", Map.of("id", relation.at("/id").asString()))
                        .at("/statements")
                        .size())
                .isEqualTo(3);
    }

    @Test
    void asksNamedQuestions() {
        assertThat(answer("list_queries", Map.of()).at("/queries").findValuesAsString("name"))
                .contains("who-met-whom", "office-holders");
        var answer = answer(
                "run_query", Map.of("name", "office-holders", "parameters", Map.of("of", "United States", "limit", 1)));
        assertThat(answer.at("/columns/0").asString()).isEqualTo("person");
        assertThat(answer.at("/rows/0/0").asString()).isEqualTo("Antony Blinken");
        assertThat(answer("run_query", Map.of("name", "actor-year", "parameters", Map.of("actor", "Blinken")))
                        .at("/hint")
                        .asString())
                .contains("did you mean \"Antony Blinken\"?");
    }

    @Test
    void asksQuestionsOfTheUsersOwn() throws IOException {
        Files.writeString(
                questions().resolve("longest-names.cypher"),
                "// Who has the longest name?\n// :param {type: \"PERSON\", limit: 1}\n"
                        + "MATCH (actor:Actor {type: $type}) RETURN actor.name AS name"
                        + " ORDER BY size(name) DESC, name LIMIT $limit");
        Files.writeString(questions().resolve("removal.cypher"), "// Removes all.\nMATCH (n) DETACH DELETE n");
        var listed = answer("list_queries", Map.of()).at("/queries");
        assertThat(named("longest-names", listed).at("/answers").asString()).isEqualTo("Who has the longest name?");
        assertThat(named("longest-names", listed).at("/parameters/type").asString())
                .isEqualTo("PERSON");
        assertThat(named("longest-names", listed).has("problem")).isFalse();
        assertThat(named("removal", listed).at("/problem").asString()).contains("more than to read");
        assertThat(answer("run_query", Map.of("name", "longest-names", "parameters", Map.of("type", "ORGANIZATION")))
                        .at("/rows/0/0")
                        .asString())
                .isEqualTo("Hamas");
        tellsWhatWouldBeRight("run_query", "{\"name\": \"removal\"}", "The query removal cannot be asked: ");
    }

    private static JsonNode named(String name, JsonNode queries) {
        return queries.valueStream()
                .filter(query -> query.at("/name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void givesAnArticleWithItsStatements() {
        var article = answer("article", Map.of("id", "accusations"));
        assertThat(article.at("/publisher").asString()).isEqualTo("Daily Story");
        assertThat(article.has("text")).isFalse();
        isCited(article);
        var text = answer("article", Map.of("id", "accusations", "with_text", true))
                .at("/text")
                .asString();
        article.at("/statements").forEach(statement -> {
            var span = statement.at("/citation/span");
            assertThat(text.substring(span.at("/start").asInt(), span.at("/end").asInt()))
                    .isEqualTo(statement.at("/citation/quote").asString());
        });
    }

    @Test
    void findsSentencesWithWhatToCite() {
        var answer = answer("search_sentences", Map.of("text", "attacked Ukraine", "actor", "Russia", "limit", 2));
        assertThat(answer.at("/pending").isNumber()).isTrue();
        assertThat(answer.at("/sentences").size()).isEqualTo(2);
        for (var found : answer.at("/sentences")) {
            assertThat(found.at("/sentence").asString()).contains("attacked");
            assertThat(found.at("/sentenceSpan/end").isInt()).isTrue();
            assertThat(found.at("/article/title").asString()).isNotEmpty();
            assertThat(found.at("/actors").valueStream().map(JsonNode::asString))
                    .contains("Russia");
            assertThat(found.at("/statements").findValuesAsString("status")).isNotEmpty();
        }
        assertThat(answer("search_sentences", Map.of("text", "xyzzy", "actor", "Hamas"))
                        .at("/sentences")
                        .isArray())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "find_actors | {} | text is missing",
                "find_actors | {\"text\": \"x\", \"limit\": 0} | limit must be a whole number from 1 to 100, not 0",
                "find_actors | {\"text\": 7} | text must be a text, not 7",
                "find_actors | {\"txt\": \"x\"} | there is no argument \"txt\"; did you mean \"text\"?",
                "relations | {\"first\": \"Blinkne\"} | nearest names: \"Antony Blinken\"",
                "relations | {\"first\": \"Washington\"} | say which by its id",
                "relations | {\"first\": \"NATO\", \"type\": \"MEETS\"} | did you mean \"MET\"?",
                "relations | {\"first\": \"NATO\", \"at\": \"yesterday\"} | at must be a day such as 2024-12-31",
                "timeline | {\"actor\": \"NATO\", \"facts_only\": \"yes\"} | facts_only must be true or false, not yes",
                "path | {\"first\": \"NATO\", \"second\": \"the alliance\"} | are both NATO",
                "evidence | {\"id\": \"nothing\"} | relations, path and timeline give ids",
                "run_query | {\"name\": \"who-met\"} | did you mean \"who-met-whom\"? list_queries lists",
                "run_query | {\"name\": \"who-met-whom\", \"parameters\": {\"limt\": 1}} | did you mean \"limit\"?",
                "run_query | {\"name\": \"who-met-whom\", \"parameters\": [1]} | parameters must be an object",
                "article | {\"id\": \"nothing\"} | citations give the ids",
                "search_sentences | {\"text\": \"...\"} | no word to look for",
                "search_sentences | {\"text\": \"x\", \"since\": \"x\"} | since must be a day such as 2024-12-31",
            })
    void tellsWhatWouldBeRight(String tool, String arguments, String sentence) {
        var result = client().callTool(request(tool, JsonMapper.shared().readValue(arguments, Map.class)));
        assertThat(result.isError()).isTrue();
        assertThat(((TextContent) result.content().get(0)).text())
                .contains(sentence)
                .matches("(?s).*[.?!]");
    }

    @Test
    void changesNothing() {
        var before = ExportedGraph.lines();
        findsActors();
        tellsHowTwoAreRelatedWithWhatToCite();
        tellsWhatHappenedDayByDay();
        findsTheWayFromOneToAnother();
        givesTheEvidenceOfARelationAndOfAnEvent();
        asksNamedQuestions();
        givesAnArticleWithItsStatements();
        findsSentencesWithWhatToCite();
        assertThat(ExportedGraph.lines()).isEqualTo(before);
    }

    /** A fact with statements, each with status, confidence and all that a citation needs. */
    private static void isCited(JsonNode fact) {
        if (fact.has("type")) {
            assertThat(fact.at("/status").asString()).isNotEmpty();
            assertThat(fact.at("/confidence").isNumber()).isTrue();
        }
        assertThat(fact.at("/statements").size()).isPositive();
        for (var statement : fact.at("/statements")) {
            assertThat(statement.at("/status").asString()).isNotEmpty();
            assertThat(statement.at("/confidence").isNumber()).isTrue();
            var citation = statement.at("/citation");
            assertThat(citation.at("/sentence").asString())
                    .contains(citation.at("/quote").asString());
            assertThat(citation.at("/quote").asString()).isNotEmpty();
            assertThat(citation.at("/span/end").isInt()).isTrue();
            assertThat(citation.at("/sentenceSpan/end").isInt()).isTrue();
            assertThat(citation.at("/article/id").asString()).isNotEmpty();
            assertThat(citation.at("/article/title").asString()).isNotEmpty();
        }
    }

    private JsonNode answer(String tool, Map<String, Object> arguments) {
        var result = client().callTool(request(tool, arguments));
        var text = ((TextContent) result.content().get(0)).text();
        assertThat(result.isError()).as(text).isNotEqualTo(true);
        return JsonMapper.shared().readTree(text);
    }

    private static CallToolRequest request(String tool, Map<String, Object> arguments) {
        return CallToolRequest.builder(tool).arguments(arguments).build();
    }
}
