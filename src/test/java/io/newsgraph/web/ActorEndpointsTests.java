package io.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ActorEndpointsTests {

    @BeforeAll
    static void tellStories() {
        TestServer.tellStories();
    }

    @Test
    void findsAnAbbreviationWithDots() {
        assertThat(TestServer.get("/api/v1/actors?q=U.S.").at("/actors/0/actor/name"))
                .isEqualTo("United States");
        assertThat(TestServer.get("/api/v1/relations?subject=U.S.&limit=1").at("/relations/0/subject/name"))
                .isEqualTo("United States");
        assertThat(TestServer.get("/api/v1/actors?q=Blinken's").at("/actors/0/actor/name"))
                .isEqualTo("Antony Blinken");
    }

    @Test
    void findsAnActorInSpiteOfATypingMistake() {
        var answer = TestServer.get("/api/v1/actors?q=Blinkn");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/actors/0/actor/name")).isEqualTo("Antony Blinken");
    }

    @Test
    void givesAnActorByIdNameOrAlias() {
        for (var name : new String[] {"person-antony-blinken", "Antony%20Blinken", "Blinken"}) {
            var answer = TestServer.get("/api/v1/actors/" + name);
            assertThat(answer.status()).as(name).isEqualTo(200);
            assertThat(answer.at("/id")).isEqualTo("person-antony-blinken");
        }
    }

    @Test
    void suggestsWhoWasMeantWhenNobodyIsCalledSo() {
        var answer = TestServer.get("/api/v1/actors/Blinkne");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.at("/detail")).endsWith("did you mean \"Antony Blinken\"?");
        assertThat(answer.at("/candidates/0/id")).isEqualTo("person-antony-blinken");
    }

    @Test
    void listsTheCandidatesWhenSeveralAreCalledSo() {
        var answer = TestServer.get("/api/v1/relations?subject=Washington");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().at("/candidates").findValuesAsString("name"))
                .containsExactlyInAnyOrder("United States", "Washington, D.C.");
    }

    @Test
    void showsAnActorAtAGlance() {
        var profile = TestServer.get("/api/v1/actors/Blinken/profile");
        assertThat(profile.status()).isEqualTo(200);
        assertThat(profile.at("/actor/id")).isEqualTo("person-antony-blinken");
        assertThat(profile.at("/offices/0/object/name")).isEqualTo("United States");
        assertThat(profile.at("/offices/0/values/0")).isEqualTo("Secretary of State");
        assertThat(profile.at("/offices/0/evidence/0/sentence")).contains("Secretary of State");
        assertThat(profile.at("/names/0/name")).isEqualTo("Antony Blinken");
        assertThat(profile.at("/activity/0/month")).isEqualTo("2024-12-01");
        assertThat(profile.json().at("/activity/0/articles").asInt())
                .isEqualTo(profile.json().at("/actor/articles").asInt());
        assertThat(TestServer.get("/api/v1/actors/country-united-states/profile")
                        .at("/officers/0/subject/name"))
                .isEqualTo("Antony Blinken");
    }

    @Test
    void keepsCounterpartsApartFromMereCoMentions() {
        var counterparts = TestServer.get("/api/v1/actors/Ukraine/counterparts");
        assertThat(counterparts.at("/counterparts/0/actor/name")).isEqualTo("Russia");
        assertThat(counterparts.json().at("/counterparts/0/conflict").asInt()).isEqualTo(2);
        assertThat(counterparts.json().at("/counterparts/0/cooperation").asInt())
                .isZero();
        var named = TestServer.get("/api/v1/actors/Ukraine/co-mentions").json().at("/coMentions");
        assertThat(named.findValues("isRelated").stream().map(JsonNode::asBoolean))
                .contains(true, false);
    }

    @Test
    void leadsFromPageToPageOfCounterparts() {
        var path = "/api/v1/actors/Ukraine/counterparts";
        var all = TestServer.get(path).json().at("/counterparts").findValuesAsString("name");
        var first = TestServer.get(path + "?limit=1");
        var second = TestServer.get(path + "?limit=500&cursor=" + first.at("/next"));
        assertThat(first.json().at("/counterparts").findValuesAsString("name")).containsExactly(all.get(0));
        assertThat(second.json().at("/counterparts").findValuesAsString("name")).isEqualTo(all.subList(1, all.size()));
        assertThat(second.at("/next")).isEmpty();
    }

    @Test
    void findsWhoDoesTheSame() {
        var similar = TestServer.get("/api/v1/actors/country-united-states/similar");
        assertThat(similar.status()).isEqualTo(200);
        assertThat(similar.json().at("/actors").findValuesAsString("name")).doesNotContain("United States");
    }
}
