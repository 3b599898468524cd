package io.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArticleEndpointsTests {

    private static final String PATH = "/api/v1/articles";
    private static final String TEXT = "Prime Minister Anna Berg of Norway met Antony Blinken in Oslo on Monday.";

    @BeforeAll
    static void tellStories() {
        TestServer.tellStories();
    }

    @Test
    void loadsAnArticleOnceAndShowsItUnderItsId() {
        var line = "{\"url\": \"https://news.example/a/talks?id=7\", \"text\": \"" + TEXT + "\"}";
        var created = post(line);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.at("/id")).isEqualTo("https://news.example/a/talks?id=7");
        assertThat(created.at("/outcome")).isEqualTo("LOADED");
        assertThat(created.json().at("/actors").asInt()).isPositive();

        var shown = TestServer.get(created.header("Location"));
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.at("/text")).isEqualTo(TEXT);
        assertThat(shown.json().at("/mentions").findValuesAsString("text")).contains("Anna Berg");
        assertThat(TestServer.get(PATH + "/https%3A%2F%2Fnews.example%2Fa%2Ftalks%3Fid=7")
                        .at("/text"))
                .isEqualTo(TEXT);

        var again = post(line);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.at("/outcome")).isEqualTo("ALREADY_LOADED");
    }

    @Test
    void replacesAnEarlierWording() {
        assertThat(post("{\"id\": \"replaced\", \"text\": \"" + TEXT + "\"}").status())
                .isEqualTo(201);
        var replaced = post("{\"id\": \"replaced\", \"text\": \"" + TEXT.replace("Monday", "Tuesday") + "\"}");
        assertThat(replaced.status()).isEqualTo(200);
        assertThat(replaced.at("/outcome")).isEqualTo("REPLACED");
        var shown = TestServer.get(PATH + "?id=replaced");
        assertThat(shown.json().at("/earlier").size()).isEqualTo(1);
        assertThat(shown.at("/version")).isNotEmpty();
    }

    @Test
    void leavesOutWhatItCannotReadAndSaysWhy() {
        var german = "Der Minister sprach am Montag mit den Vertretern der Gewerkschaft und sagte danach, dass die"
                + " Gespräche noch in dieser Woche weitergehen sollen, auch wenn niemand weiß, ob das gelingt.";
        assertLeftOut(post("{\"text\": \"" + german + "\"}"), 422, "not in English");
        assertLeftOut(post("{\"text\": \"  \"}"), 422, "no text");
        assertLeftOut(post("{\"title\": \"No text\"}"), 422, "no text");
        assertLeftOut(post("{\"text\": \"Words.\", \"published\": \"soon\"}"), 422, "soon");
        assertLeftOut(post("{\"text\": "), 400, "not valid JSON");
        assertLeftOut(post("[]"), 400, "not a JSON object");
        assertLeftOut(post(""), 400, "no body");
        assertLeftOut(TestServer.post(PATH, "text/plain", TEXT), 415, "text/plain");
    }

    @Test
    void withdrawsAnArticleByItsIdWhateverCharactersThatHas() {
        var id = "https://news.example/a/b#7";
        assertThat(post("{\"id\": \"" + id + "\", \"text\": \"" + TEXT + "\"}").status())
                .isEqualTo(201);
        var path = PATH + "/https%3A%2F%2Fnews.example%2Fa%2Fb%237";
        var gone = TestServer.send("DELETE", path);
        assertThat(gone.status()).isEqualTo(204);
        assertThat(gone.response().body()).isEmpty();
        assertLeftOut(TestServer.get(path), 404, id);
        assertLeftOut(TestServer.send("DELETE", path), 404, id);

        assertThat(post("{\"id\": \"" + id + "\", \"text\": \"" + TEXT + "\"}").status())
                .isEqualTo(201);
        assertThat(TestServer.send("DELETE", PATH + "?id=https%3A%2F%2Fnews.example%2Fa%2Fb%237")
                        .status())
                .isEqualTo(204);
        assertLeftOut(TestServer.send("DELETE", PATH), 400, "The parameter id is missing.");
    }

    @Test
    void knowsNoArticleByAMadeUpId() {
        assertLeftOut(TestServer.get(PATH + "?id=none"), 404, "none");
    }

    @Test
    void putsAnArticleInThePlaceOfAnother() {
        var path = PATH + "?id=https%3A%2F%2Fnews.example%2Fput";
        var line = "{\"text\": \"" + TEXT + "\"}";
        assertThat(TestServer.put(path, line).status()).isEqualTo(201);
        var replaced = TestServer.put(path, line.replace("Monday", "Friday"));
        assertThat(replaced.at("/outcome")).isEqualTo("REPLACED");
        assertThat(TestServer.get(path).at("/text")).contains("Friday");
        assertThat(TestServer.put(PATH + "/https%3A%2F%2Fnews.example%2Fput", line.replace("Monday", "Friday"))
                        .at("/outcome"))
                .isEqualTo("ALREADY_LOADED");
        var other = TestServer.put(path, "{\"id\": \"other\", \"text\": \"" + TEXT + "\"}");
        assertLeftOut(other, 400, "other");
    }

    private static TestServer.Answer post(String line) {
        return TestServer.post(PATH, "application/json", line);
    }

    private static void assertLeftOut(TestServer.Answer answer, int status, String reason) {
        assertThat(answer.status()).as(reason).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.at("/detail")).contains(reason);
    }
}
