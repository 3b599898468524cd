package io.newsgraph.web.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.web.TestServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Asks as OpenRefine does. */
class ReconciliationEndpointsTests {

    private static final String PATH = "/api/v1/reconcile";

    @BeforeAll
    static void tellStories() {
        TestServer.tellStories();
        TestDatabase.query("MATCH (nato:Actor {name: 'NATO'}) SET nato.wikidata = 'Q7184'");
    }

    @Test
    void saysWhatItOffers() {
        var manifest = TestServer.get(PATH);
        assertThat(manifest.status()).isEqualTo(200);
        assertThat(manifest.json().at("/versions/0").asString()).isEqualTo("0.2");
        assertThat(manifest.at("/name")).isEqualTo("newsgraph");
        assertThat(manifest.at("/identifierSpace")).startsWith("https://");
        assertThat(manifest.at("/schemaSpace")).startsWith("https://");
        assertThat(manifest.json().at("/defaultTypes").findValuesAsString("id"))
                .containsExactly("PERSON", "ORGANIZATION", "COUNTRY", "PLACE", "GROUP");
        assertThat(manifest.at("/view/url")).contains("{{id}}");
        assertThat(manifest.at("/preview/url"))
                .startsWith(TestServer.uri() + PATH)
                .contains("{{id}}");
    }

    @Test
    void answersAtEveryPlaceThatItNames() {
        var manifest = TestServer.get(PATH);
        for (var kind : new String[] {"entity", "property", "type"}) {
            var place = manifest.at("/suggest/" + kind + "/service_url")
                    + manifest.at("/suggest/" + kind + "/service_path");
            assertThat(TestServer.get(place + "?prefix=o").status()).as(kind).isEqualTo(200);
        }
        var proposal = manifest.at("/extend/propose_properties/service_url")
                + manifest.at("/extend/propose_properties/service_path");
        assertThat(TestServer.get(proposal + "?type=PERSON")
                        .json()
                        .at("/properties")
                        .findValuesAsString("id"))
                .contains("country", "offices");
        assertThat(TestServer.get(proposal + "?type=COUNTRY&limit=2")
                        .json()
                        .at("/properties")
                        .findValuesAsString("id"))
                .containsExactly("country", "wikidata");
        var preview = manifest.at("/preview/url").replace("{{id}}", "person-antony-blinken");
        var page = TestServer.get(preview);
        assertThat(page.type()).isEqualTo("text/html");
        assertThat(page.response().body())
                .contains("<title>Antony Blinken</title>", "Secretary of State (United States)");
    }

    @Test
    void answersABatchInAForm() {
        var answer = ask("""
                {"q0": {"query": "Antony Blinken", "type": "PERSON", "type_strict": "should", "limit": 3},
                 "q1": {"query": "Blinkn", "limit": 3},
                 "q2": {"query": "the allliance"},
                 "q3": {"query": "Nobody Whatsoever"}}
                """);
        assertThat(answer.at("/q0/result/0/id").asString()).isEqualTo("person-antony-blinken");
        assertThat(answer.at("/q0/result/0/score").asDouble()).isEqualTo(100);
        assertThat(answer.at("/q0/result/0/match").asBoolean()).isTrue();
        assertThat(answer.at("/q0/result/0/type/0/id").asString()).isEqualTo("PERSON");
        assertThat(answer.at("/q0/result/0/features").findValuesAsString("id"))
                .containsExactly("name", "type", "articles");
        assertThat(answer.at("/q1/result/0/id").asString()).isEqualTo("person-antony-blinken");
        assertThat(answer.at("/q1/result/0/match").asBoolean()).isFalse();
        assertThat(answer.at("/q2/result/0/id").asString()).isEqualTo("organization-nato");
        assertThat(answer.at("/q3/result").isArray()).isTrue();
        assertThat(answer.at("/q3/result")).isEmpty();
    }

    @Test
    void leavesAnAmbiguousNameToPeopleUntilTheTypeTells() {
        var answer = ask("""
                {"any": {"query": "Washington"},
                 "place": {"query": "Washington", "type": ["PLACE"], "type_strict": "should"},
                 "only": {"query": "Washington", "type": "PLACE", "type_strict": "any"}}
                """);
        assertThat(answer.at("/any/result").findValuesAsString("match")).containsOnly("false");
        assertThat(answer.at("/any/result").size()).isGreaterThanOrEqualTo(2);
        assertThat(answer.at("/place/result/0/name").asString()).isEqualTo("Washington, D.C.");
        assertThat(answer.at("/place/result/0/match").asBoolean()).isTrue();
        assertThat(answer.at("/only/result")).hasSize(1);
    }

    @Test
    void letsPropertiesDecide() {
        var answer = ask("""
                {"usa": {"query": "Blinkn", "properties": [{"pid": "country", "v": "United States"}]},
                 "rus": {"query": "Blinkn", "properties": [{"pid": "country", "v": ["RU", "Belarus"]}]},
                 "item": {"query": "The Pact", "properties": [{"pid": "wikidata", "v": {"id": "Q7184", "name": "NATO"}}]},
                 "office": {"query": "Blinken", "properties": [{"pid": "offices", "v": "secretary of state"}]},
                 "alone": {"properties": [{"pid": "wikidata", "v": "Q7184"}]}}
                """);
        assertThat(answer.at("/usa/result/0/score").asDouble())
                .isGreaterThan(answer.at("/rus/result/0/score").asDouble() + 20);
        assertThat(answer.at("/item/result/0/id").asString()).isEqualTo("organization-nato");
        assertThat(answer.at("/item/result/0/match").asBoolean()).isTrue();
        assertThat(answer.at("/office/result/0/score").asDouble()).isEqualTo(97);
        assertThat(answer.at("/office/result/0/features").findValuesAsString("id"))
                .contains("offices");
        assertThat(answer.at("/alone/result/0/id").asString()).isEqualTo("organization-nato");
    }

    @Test
    void answersInTheAddressToo() {
        var answer = TestServer.get(PATH + "?queries=" + encoded("{\"q\": {\"query\": \"organization-nato\"}}"));
        assertThat(answer.at("/q/result/0/name")).isEqualTo("NATO");
        assertThat(answer.json().at("/q/result/0/match").asBoolean()).isTrue();
    }

    @Test
    void givesNoMoreCandidatesThanAskedFor() {
        assertThat(ask("{\"q\": {\"query\": \"Washington\", \"limit\": 1}}").at("/q/result"))
                .hasSize(1);
    }

    @Test
    void fetchesProperties() {
        var answer = TestServer.post(PATH, "application/x-www-form-urlencoded", "extend=" + encoded("""
                                {"ids": ["person-antony-blinken", "organization-nato", "nobody"],
                                 "properties": [{"id": "country"}, {"id": "offices"}, {"id": "articles"}, {"id": "wikidata"}]}
                                """));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/meta").findValuesAsString("id"))
                .containsExactly("country", "offices", "articles", "wikidata");
        assertThat(answer.at("/rows/person-antony-blinken/country/0/str")).isEqualTo("USA");
        assertThat(answer.at("/rows/person-antony-blinken/offices/0/str"))
                .isEqualTo("Secretary of State (United States)");
        assertThat(answer.json()
                        .at("/rows/person-antony-blinken/articles/0/int")
                        .asInt())
                .isEqualTo(3);
        assertThat(answer.at("/rows/organization-nato/wikidata/0/str")).isEqualTo("Q7184");
        assertThat(answer.json().at("/rows/nobody/country").isArray()).isTrue();
        assertThat(answer.json().at("/rows/nobody/country")).isEmpty();
    }

    @Test
    void completesNames() {
        var actors = TestServer.get(PATH + "/suggest/entity?prefix=blin");
        assertThat(actors.at("/result/0/id")).isEqualTo("person-antony-blinken");
        assertThat(actors.at("/result/0/description")).isEqualTo("person, USA, named by 3 articles");
        assertThat(actors.at("/result/0/notable/0/id")).isEqualTo("PERSON");
        assertThat(TestServer.get(PATH + "/suggest/entity?prefix=organization-nato")
                        .at("/result/0/id"))
                .isEqualTo("organization-nato");
        assertThat(TestServer.get(PATH + "/suggest/entity?prefix=blin&cursor=1")
                        .json()
                        .at("/result"))
                .isEmpty();
        assertThat(TestServer.get(PATH + "/suggest/property?prefix=wiki").json().findValuesAsString("id"))
                .containsExactly("wikidata", "wikipedia");
        assertThat(TestServer.get(PATH + "/suggest/type?prefix=pl").json().findValuesAsString("id"))
                .containsExactly("PLACE");
    }

    @Test
    void letsNoPageOfAnotherOriginRead() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(TestServer.uri().resolve(PATH))
                .header("Origin", "https://elsewhere.example")
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no json | must hold a JSON object",
                "[] | must hold a JSON object",
                "{\"a\": {}} | Query a: it needs a query",
                "{\"a\": 1} | Query a: it must be an object",
                "{\"a\": {\"query\": \"x\", \"limit\": 0}} | limit must be a whole number from 1 on",
                "{\"a\": {\"query\": \"x\", \"type\": \"PERSONS\"}} | did you mean \"PERSON\"?",
                "{\"a\": {\"query\": \"x\", \"type_strict\": \"no\"}} | type_strict must be should, any or all",
                "{\"a\": {\"query\": \"x\", \"properties\": [{\"pid\": \"contry\", \"v\": 1}]}} | mean \"country\"?",
            })
    void saysWhatIsWrongWithABatch(String queries, String sentence) {
        var answer = TestServer.post(PATH, "application/x-www-form-urlencoded", "queries=" + encoded(queries));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.at("/detail")).contains(sentence);
    }

    @Test
    void refusesABatchThatIsTooLargeAndAnIdThatNobodyHas() {
        var large = IntStream.rangeClosed(0, 100)
                .mapToObj("\"q%d\": {\"query\": \"x\"}"::formatted)
                .collect(Collectors.joining(",", "{", "}"));
        var answer = TestServer.post(PATH, "application/x-www-form-urlencoded", "queries=" + encoded(large));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.at("/detail")).contains("at most 100");
        var nobody = TestServer.get(PATH + "/preview?id=nobody");
        assertThat(nobody.status()).isEqualTo(404);
        assertThat(nobody.at("/detail")).contains("nobody");
        var extend = TestServer.post(PATH, "application/x-www-form-urlencoded", "extend=" + encoded("{\"ids\": []}"));
        assertThat(extend.status()).isEqualTo(400);
        assertThat(extend.at("/detail")).contains("a list of properties");
        var both = TestServer.get(PATH + "?queries=" + encoded("{}") + "&extend=" + encoded("{}"));
        assertThat(both.status()).isEqualTo(400);
        assertThat(both.at("/detail")).contains("no parameter \"extend\"");
    }

    /** As a client does that does not say how long the form is. */
    @Test
    void answersAFormInChunks() throws Exception {
        var form = "queries=" + encoded("{\"q0\": {\"query\": \"Antony Blinken\"}}");
        var request = HttpRequest.newBuilder(TestServer.uri().resolve(PATH))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8))))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("person-antony-blinken");
    }

    private static JsonNode ask(String queries) {
        var answer = TestServer.post(PATH, "application/x-www-form-urlencoded", "queries=" + encoded(queries));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.json();
    }

    private static String encoded(String json) {
        return URLEncoder.encode(json, StandardCharsets.UTF_8);
    }
}
