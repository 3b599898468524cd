package io.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has the answer of a state of the graph already is spared it, if it is a good one. */
class ConditionalRequestsTests {

    private static final String PATH = "/api/v1/relations?object=Ukraine";

    private static String tag = "";

    @BeforeAll
    static void tellStories() {
        TestServer.tellStories();
        tag = TestServer.get(PATH).header("ETag");
        assertThat(tag).startsWith("W/\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "\"another\", %s", "%s,W/\"another\"", "*"})
    void sparesWhatIsHeld(String held) {
        var answer = TestServer.get(PATH, "If-None-Match", held.formatted(tag));
        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.header("ETag")).isEqualTo(tag);
        assertThat(answer.response().body()).isEmpty();
    }

    @Test
    void comparesWeakly() {
        assertThat(TestServer.get(PATH, "If-None-Match", tag.substring(2)).status())
                .isEqualTo(304);
        assertThat(TestServer.get(PATH, "If-None-Match", "W/\"another\"").status())
                .isEqualTo(200);
    }

    @Test
    void sparesWhatItHasToWorkOutFirst() {
        var path = PATH + "&limit=7";
        var first = TestServer.get(path, "If-None-Match", tag);
        assertThat(first.status()).isEqualTo(304);
        assertThat(first.response().body()).isEmpty();
        assertThat(TestServer.get(path).json().at("/relations")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/actors/Nobody", "/api/v1/relations?limit=0", "/api/v1/export?format=none"})
    void saysWhatIsWrongWhateverIsHeld(String path) {
        for (var held : new String[] {tag, "*", tag}) {
            var answer = TestServer.get(path, "If-None-Match", held);
            assertThat(answer.status()).as(held).isBetween(400, 404);
            assertThat(answer.header("ETag")).as(held).isEmpty();
            assertThat(answer.at("/detail")).as(held).isNotEmpty();
        }
    }

    @Test
    void tagsAnExportAndSparesTheOneWhoHasIt() {
        var path = "/api/v1/export?format=jsonl";
        assertThat(TestServer.get(path).header("ETag")).isEqualTo(tag);
        assertThat(TestServer.get(path, "If-None-Match", tag).status()).isEqualTo(304);
    }

    @Test
    void tagsTheAnswerToAHead() {
        var path = PATH + "&limit=3";
        var head = TestServer.send("HEAD", path);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(tag);
        assertThat(TestServer.get(path).json().at("/relations")).isNotEmpty();
        assertThat(TestServer.send("HEAD", path).header("ETag")).isEqualTo(tag);
        assertThat(TestServer.send("HEAD", "/api/v1/actors/Nobody").header("ETag"))
                .isEmpty();
    }

    /** The addresses in it are those by which whoever asks has reached the server. */
    @Test
    void givesNobodyTheManifestForAnotherHost() {
        for (var host : new String[] {"127.0.0.1", "localhost", "127.0.0.1"}) {
            var server = "http://" + host + ":" + TestServer.uri().getPort();
            assertThat(TestServer.get(server + "/api/v1/reconcile").at("/preview/url"))
                    .startsWith(server + "/");
        }
    }
}
