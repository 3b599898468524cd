package io.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PathEndpointsTests {

    private static final String PATH = "/api/v1/paths?from=Mark%20Rutte&to=Ukraine";

    @BeforeAll
    static void tellStories() {
        TestServer.tellStories();
    }

    @Test
    void findsTheShortestChainsWithASentenceForEachLink() {
        var answer = TestServer.get(PATH);
        assertThat(answer.status()).isEqualTo(200);
        var path = answer.json().at("/paths/0");
        assertThat(path.at("/actors/0/name").asString()).isEqualTo("Mark Rutte");
        assertThat(path.at("/actors")
                        .get(path.at("/actors").size() - 1)
                        .at("/name")
                        .asString())
                .isEqualTo("Ukraine");
        assertThat(path.at("/hops").size()).isEqualTo(path.at("/actors").size() - 1);
        assertThat(path.at("/hops").findValuesAsString("sentence"))
                .hasSize(path.at("/hops").size());
        assertThat(path.at("/hops").valueStream().map(hop -> hop.get("asserted").asInt()))
                .allMatch(asserted -> asserted > 0);
    }

    @Test
    void keepsToWhatTheLinksMustBeLike() {
        assertThat(TestServer.get(PATH + "&hops=1").json().at("/paths").size()).isZero();
        assertThat(TestServer.get(PATH + "&until=1999-12-31")
                        .json()
                        .at("/paths")
                        .size())
                .isZero();
        assertThat(TestServer.get(PATH + "&minOrigins=100").json().at("/paths").size())
                .isZero();
        assertThat(TestServer.get(PATH + "&type=BORN_IN").json().at("/paths").size())
                .isZero();
        assertThat(TestServer.get(PATH + "&limit=1").json().at("/paths").size()).isEqualTo(1);
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(TestServer.get(PATH + "&hops=7").at("/detail")).contains("hops must be less than or equal to 6");
        assertThat(TestServer.get("/api/v1/paths?from=NATO&to=NATO").at("/detail"))
                .contains("the same actor");
        assertThat(TestServer.get("/api/v1/paths?from=NATO&to=Nobodystan").status())
                .isEqualTo(404);
    }
}
