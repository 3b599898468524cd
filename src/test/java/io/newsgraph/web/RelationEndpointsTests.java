package io.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RelationEndpointsTests {

    @BeforeAll
    static void tellStories() {
        TestServer.tellStories();
    }

    @Test
    void givesRelationsBetweenTwoActorsWithTheirSentences() {
        var answer = TestServer.get("/api/v1/relations?subject=Antony%20Blinken&object=the%20alliance");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).isEqualTo("application/json");
        assertThat(answer.json().at("/relations").size()).isEqualTo(1);
        assertThat(answer.at("/relations/0/type")).isEqualTo("AGREED_TO_MEET");
        assertThat(answer.at("/relations/0/status")).isEqualTo("PLANNED");
        assertThat(answer.at("/relations/0/evidence/0/sentence"))
                .isEqualTo("U.S. Secretary of State Antony Blinken will meet NATO in Brussels.");
        assertThat(answer.at("/relations/0/evidence/0/article/publisher")).isEqualTo("Daily Story");
        assertThat(answer.at("/relations/0/evidence/0/article/published")).isEqualTo("2024-12-02T08:00:00Z");
        assertThat(answer.at("/relations/0/evidence/0/rule")).isNotEmpty();
    }

    @Test
    void turnsSubjectAndObjectAroundWhenAsked() {
        var path = "/api/v1/relations?subject=Ukraine&object=Russia&type=attacked";
        assertThat(TestServer.get(path).json().at("/relations").size()).isZero();
        assertThat(TestServer.get(path + "&eitherWay=true")
                        .json()
                        .at("/relations")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void givesAsManyAsAreAskedFor() {
        var path = "/api/v1/relations?object=Ukraine&limit=1&evidence=0";
        var first = TestServer.get(path);
        assertThat(first.json().at("/relations").size()).isEqualTo(1);
        assertThat(first.json().at("/relations/0/evidence").size()).isZero();
        assertThat(TestServer.get(path + "&skip=1").at("/relations/0/id")).isNotEqualTo(first.at("/relations/0/id"));
    }

    @Test
    void givesTheEvidenceOfARelationWithWhoSaysIt() {
        var id = TestServer.get("/api/v1/relations?subject=Russia&object=Ukraine&type=ATTACKED")
                .at("/relations/0/id");
        var answer = TestServer.get("/api/v1/relations/" + id + "/evidence");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/evidence").findValuesAsString("status"))
                .containsExactlyInAnyOrder("ASSERTED", "ATTRIBUTED", "DENIED");
        assertThat(answer.json().at("/evidence").findValues("attributedTo").toString())
                .contains("Antony Blinken", "Sergei Lavrov");
    }

    @Test
    void goesBackToWhatWasKnownAndToWhatHeld() {
        var path = "/api/v1/relations?subject=Antony%20Blinken&object=United%20States&type=HOLDS_OFFICE";
        assertThat(TestServer.get(path + "&asOf=2024-12-01")
                        .json()
                        .at("/relations")
                        .size())
                .isZero();
        var known = TestServer.get(path + "&asOf=2024-12-02");
        assertThat(known.at("/relations/0/status")).isEqualTo("ASSERTED");
        assertThat(known.at("/relations/0/values/0")).isEqualTo("Secretary of State");
        assertThat(TestServer.get(path + "&at=2024-12-02")
                        .json()
                        .at("/relations")
                        .size())
                .isEqualTo(1);
        assertThat(TestServer.get(path + "&at=2023-12-02")
                        .json()
                        .at("/relations")
                        .size())
                .isZero();
        var wrong = TestServer.get(path + "&at=yesterday");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.at("/detail"))
                .contains("\"yesterday\" is no value of at, which should be a day such as 2024-12-31");
    }

    @Test
    void namesTheNearestTypeWhenThereIsNoSuchType() {
        var answer = TestServer.get("/api/v1/relations?type=MEETS");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.at("/detail")).isEqualTo("There is no relation type \"MEETS\"; did you mean \"MET\"?");
        assertThat(answer.at("/nearest")).isEqualTo("MET");
    }

    @Test
    void knowsNoRelationByAMadeUpId() {
        var answer = TestServer.get("/api/v1/relations/r-none/evidence");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.at("/detail")).contains("r-none");
    }
}
