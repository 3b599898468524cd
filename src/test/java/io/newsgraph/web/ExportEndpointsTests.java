package io.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ExportEndpointsTests {

    @BeforeAll
    static void tellStories() {
        TestServer.tellStories();
    }

    @ParameterizedTest
    @CsvSource({
        "graphml, application/graphml+xml, newsgraph.graphml, <edge id=",
        "jsonld, application/ld+json, newsgraph.jsonld, @graph",
        "turtle, text/turtle, newsgraph.ttl, @prefix prov:",
        "jsonl, application/x-ndjson, newsgraph.jsonl, \"kind\":\"claim\"",
    })
    void givesTheGraphInEveryFormat(String format, String type, String name, String words) {
        var answer = TestServer.get("/api/v1/export?format=" + format);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).isEqualTo(type);
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + name + "\"");
        assertThat(answer.response().body())
                .contains(words, "person-antony-blinken")
                .endsWith("\n");
    }

    @Test
    void givesTablesInAnArchive() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(TestServer.uri().resolve("/api/v1/export?format=csv"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("nodes.csv");
            assertThat(new String(zip.readAllBytes())).contains("person-antony-blinken,Antony Blinken,PERSON");
            assertThat(zip.getNextEntry().getName()).isEqualTo("edges.csv");
        }
    }

    @Test
    void givesWhatAQuestionSelects() {
        var answer = TestServer.get("/api/v1/export?format=jsonld&query=find-actor&text=NATO&limit=1");
        assertThat(JsonMapper.shared()
                        .readTree(answer.response().body())
                        .at("/@graph")
                        .findValuesAsString("@id"))
                .contains("actor:organization-nato")
                .doesNotContain("actor:country-russia");
        assertThat(TestServer.get("/api/v1/export?format=graphml&facts=true")
                        .response()
                        .body())
                .contains("ATTACKED")
                .doesNotContain("AGREED_TO_MEET");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "format=xml | 400 | There is no export format \"xml\"; format can be graphml, jsonld, turtle, csv, jsonl.",
                "facts=true | 400 | The parameter format is missing",
                "format=csv&facts=perhaps | 400 | should be true or false",
                "format=jsonl&facts=true | 400 | The format jsonl is always the whole graph",
                "format=csv&limit=3 | 400 | The parameter \"limit\" belongs to no question",
                "format=csv&query=who-met | 404 | did you mean \"who-met-whom\"?",
                "format=csv&query=who-met-whom&limit=x | 400 | takes a whole number",
            })
    void saysWhatIsWrong(String question, int status, String detail) {
        var answer = TestServer.get("/api/v1/export?" + question);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.at("/detail")).contains(detail);
    }

    @Test
    void namesTheParameterThatIsWrong() {
        var answer = TestServer.get("/api/v1/export?format=xml");
        assertThat(answer.at("/parameter")).isEqualTo("format");
        assertThat(answer.at("/given")).isEqualTo("xml");
    }
}
