package io.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.embedding.TextEmbedder;
import io.newsgraph.graph.CypherFiles;
import io.newsgraph.graph.embedding.SentenceVectors;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SentenceEndpointsTests {

    private static final String PATH = "/api/v1/sentences";

    @BeforeEach
    void tellStories() {
        TestServer.tellStories();
    }

    @Test
    void findsSentencesByMeaningAsSoonAsTheyHaveVectors() {
        var question = PATH + "?q=assault%20on%20a%20country&limit=5";
        var before = TestServer.get(question);
        assertThat(before.json().at("/pending").asInt()).isPositive();
        assertThat(before.header("ETag")).isEmpty();
        embed();
        var answer = TestServer.get(question);
        assertThat(answer.json().at("/pending").asInt()).isZero();
        assertThat(answer.json().at("/sentences")).hasSize(5);
        var first = answer.json().at("/sentences/0");
        assertThat(first.at("/text").asString()).contains("attacked");
        assertThat(first.at("/foundBy").valueStream().map(way -> way.asString()))
                .contains("MEANING");
        assertThat(first.at("/claims").findValuesAsString("type")).contains("ASSAULT");
        assertThat(first.at("/claims").findValuesAsString("status")).isNotEmpty();
        assertThat(first.at("/actors").findValuesAsString("name")).contains("Russia", "Ukraine");
        var article =
                TestServer.get("/api/v1/articles?id=" + first.at("/article/id").asString());
        assertThat(article.at("/text")
                        .substring(
                                first.at("/span/start").asInt(),
                                first.at("/span/end").asInt()))
                .isEqualTo(first.at("/text").asString());
    }

    @Test
    void filters() {
        embed();
        assertThat(articles("?q=attacked&publisher=Evening%20Story")).containsOnly("aid");
        assertThat(articles("?q=attacked&since=2024-12-03&until=2024-12-03")).containsOnly("aid");
        assertThat(articles("?q=attacked&actor=Rutte")).containsOnly("meeting");
    }

    @Test
    void tellsWhatWouldBeRight() {
        assertThat(TestServer.get(PATH).at("/detail")).contains("q");
        assertThat(TestServer.get(PATH).status()).isEqualTo(400);
        assertThat(TestServer.get(PATH + "?q=%3F").at("/detail")).contains("here is no word to look for");
        assertThat(TestServer.get(PATH + "?q=x&actor=Nobody").status()).isEqualTo(404);
        assertThat(TestServer.get(PATH + "?q=x&limit=101").status()).isEqualTo(400);
        assertThat(TestServer.get(PATH + "?q=x&publishr=x").at("/detail")).contains("did you mean \"publisher\"?");
    }

    private static List<String> articles(String question) {
        return TestServer.get(PATH + question)
                .json()
                .at("/sentences")
                .valueStream()
                .map(sentence -> sentence.at("/article/id").asString())
                .toList();
    }

    private static void embed() {
        var vectors = new SentenceVectors(TestDatabase.driver(), new CypherFiles());
        vectors.adopt(TextEmbedder.standard().version());
        while (vectors.writeSome(TextEmbedder.standard(), 100) > 0) {
            // The next ones
        }
    }
}
