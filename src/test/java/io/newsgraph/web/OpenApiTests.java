package io.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.graph.Story;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Does what the description of the API says, with the examples that it gives. */
class OpenApiTests {

    private static final Set<String> OF_A_KIND = Set.of("integer", "number", "boolean");

    @BeforeAll
    static void fillTheGraph() {
        TestServer.tellStories();
        TestServer.write(Story.of("sample-2024-12-02-blinken-nato-osce")
                .published("2024-12-02")
                .by("newsgraph samples")
                .sentence("They met.")
                .findings());
        TestServer.post(
                "/api/v1/judgements",
                "application/json",
                "{\"verdict\": \"DIFFERENT\", \"one\": \"person-antony-blinken\", \"other\": \"person-sergei-lavrov\","
                        + " \"by\": \"an analyst\"}");
    }

    @Test
    void isOpenApi31() {
        assertThat(description().at("/openapi").asString()).startsWith("3.1");
        assertThat(TestServer.get("/swagger-ui/index.html").status()).isEqualTo(200);
        assertThat(TestServer.get("/v3/api-docs/swagger-config").at("/url")).isEqualTo("/v3/api-docs");
    }

    /** With the bearer scheme, the page has a button for the key. */
    @Test
    void describesTheKeyAndProblems() {
        var description = description();
        assertThat(description.at("/components/securitySchemes/key/scheme").asString())
                .isEqualTo("bearer");
        assertThat(description.at("/security/0").has("key")).isTrue();
        assertThat(description
                        .at("/components/schemas/Problem/properties/detail/type")
                        .asString())
                .isEqualTo("string");
        for (var path : description.get("paths")) {
            for (var operation : path) {
                for (var status : new String[] {"400", "401", "403", "404", "429"}) {
                    assertThat(operation
                                    .at("/responses/" + status + "/content/application~1problem+json/schema/$ref")
                                    .asString(""))
                            .as(status + " of " + operation.get("summary"))
                            .isEqualTo("#/components/schemas/Problem");
                }
            }
        }
        for (var path : new String[] {"articles", "judgements"}) {
            assertThat(description
                            .at("/paths/~1api~1v1~1" + path + "/post/responses/201/content/application~1json/schema")
                            .has("$ref"))
                    .as(path)
                    .isTrue();
        }
        assertThat(description.at("/paths/~1api~1v1~1judgements/post/responses").has("200"))
                .isFalse();
    }

    /** Spring can tell requests of one path and method apart by their parameters, OpenAPI cannot. */
    @Test
    void describesOneOperationForEachPathAndMethod() {
        var description = description();
        assertThat(description.get("paths").findValues("oneOf")).isEmpty();
        assertThat(description.at("/paths/~1api~1v1~1articles").propertyNames())
                .containsExactlyInAnyOrder("get", "post", "put", "delete");
        assertThat(description
                        .at("/paths/~1api~1v1~1articles/get/parameters")
                        .valueStream()
                        .map(parameter -> parameter.get("name").asString()))
                .contains("q", "actor")
                .doesNotContain("id");
        assertThat(TestServer.get("/api/v1/articles?id=meeting").at("/id")).isEqualTo("meeting");
    }

    @ParameterizedTest
    @MethodSource("readings")
    void givesAnExampleOfEveryParameter(Reading reading) {
        assertThat(reading.parameters())
                .allSatisfy(parameter -> assertThat(example(parameter))
                        .as("%s of %s", parameter.get("name"), reading)
                        .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("readings")
    void answersWhatItsExamplesAsk(Reading reading) {
        // A timeline needs one of three parameters, none of which is required alone.
        var isOneOfThree = reading.path().endsWith("/timeline");
        for (var path : List.of(reading.path(true), reading.path(isOneOfThree))) {
            var answer = TestServer.get(path);
            assertThat(answer.status())
                    .as(path + "\n" + answer.response().body())
                    .isEqualTo(200);
            assertThat(reading.operation().at("/responses/200/content").propertyNames())
                    .as(path)
                    .anyMatch(type -> type.replaceAll(";.*", "").equals(answer.type()));
        }
    }

    @ParameterizedTest
    @MethodSource("readings")
    void refusesNonsense(Reading reading) {
        for (var parameter : reading.parameters()) {
            if (isOfAKind(parameter)) {
                var path = reading.path(true, parameter.get("name").asString());
                var answer = TestServer.get(path);
                assertThat(answer.status()).as(path).isBetween(400, 499);
                assertThat(answer.type()).as(path).isEqualTo("application/problem+json");
                assertThat(answer.at("/detail")).as(path).isNotEmpty();
            }
        }
    }

    static Stream<Reading> readings() {
        var readings = new ArrayList<Reading>();
        description().at("/paths").properties().forEach(path -> {
            var operation = path.getValue().get("get");
            if (operation != null) {
                readings.add(new Reading(path.getKey(), operation));
            }
        });
        assertThat(readings).hasSizeGreaterThanOrEqualTo(25);
        return readings.stream();
    }

    private static JsonNode description() {
        return TestServer.get("/v3/api-docs").json();
    }

    /** Whether not every text is a value of the parameter: nothing has a made-up id, and nonsense is no number and no day. */
    private static boolean isOfAKind(JsonNode parameter) {
        var schema = parameter.get("schema");
        return parameter.get("in").asString().equals("path")
                || OF_A_KIND.contains(schema.at("/type").asString())
                || schema.at("/format").asString("").startsWith("date")
                || schema.has("enum")
                || schema.at("/items").has("enum");
    }

    private static String example(JsonNode parameter) {
        var own = parameter.at("/example").asString("");
        return own.isEmpty() ? parameter.at("/schema/default").asString("") : own;
    }

    /**
     * A request that only reads.
     *
     * @param path its path with the names of parameters in braces
     * @param operation what is said of it
     */
    record Reading(String path, JsonNode operation) {

        List<JsonNode> parameters() {
            return operation
                    .path("parameters")
                    .valueStream()
                    .filter(parameter ->
                            !parameter.at("/schema/type").asString("").equals("object"))
                    // Only an answer can give it.
                    .filter(parameter -> !parameter.get("name").asString().equals("cursor"))
                    .toList();
        }

        String path(boolean withAll) {
            return path(withAll, "");
        }

        String path(boolean withAll, String nonsensical) {
            var filled = path;
            var query = new ArrayList<String>();
            for (var parameter : parameters()) {
                var name = parameter.get("name").asString();
                var value = encode(name.equals(nonsensical) ? "nonsense" : meant(name, parameter));
                if (parameter.get("in").asString().equals("path")) {
                    filled = filled.replace("{" + name + "}", value);
                } else if (withAll || parameter.path("required").asBoolean(false)) {
                    query.add(name + "=" + value);
                }
            }
            return query.isEmpty() ? filled : filled + "?" + String.join("&", query);
        }

        /** The id of an event follows from all that is told of it, so only the graph itself can give one. */
        private String meant(String name, JsonNode parameter) {
            return path.startsWith("/api/v1/events/{id}") && name.equals("id")
                    ? TestServer.get("/api/v1/events?limit=1").at("/events/0/id")
                    : example(parameter);
        }

        @Override
        public String toString() {
            return "GET " + path;
        }

        private static String encode(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
        }
    }
}
