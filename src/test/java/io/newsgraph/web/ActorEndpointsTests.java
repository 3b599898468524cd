package io.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ActorEndpointsTests {

    @BeforeAll
    static void tellStories() {
        TestServer.tellStories();
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
}
