package io.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.graph.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        assertThat(TestServer.get(path + "&direction=BOTH")
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
    }

    @Test
    void leadsFromPageToPageUntilTheEnd() {
        var path = "/api/v1/relations?object=Ukraine&limit=3";
        var seen = new ArrayList<String>();
        var answer = TestServer.get(path);
        seen.addAll(types(answer));
        while (!answer.at("/next").isEmpty()) {
            answer = TestServer.get(path + "&cursor=" + answer.at("/next"));
            seen.addAll(types(answer));
        }
        var all = TestServer.get("/api/v1/relations?object=Ukraine");
        assertThat(seen).hasSizeGreaterThan(3).isEqualTo(types(all));
        assertThat(all.at("/next")).isEmpty();
        var wrong = TestServer.get(path + "&cursor=abc");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.at("/detail")).contains("ursor \"abc\" was not given by an answer");
    }

    @Test
    void letsOnlyPassWhatIsAskedFor() {
        var path = "/api/v1/relations?object=Ukraine&direction=BOTH";
        assertThat(types(path + "&type=CONFLICT")).containsOnly("ATTACKED");
        assertThat(types(path + "&type=ATTACKED,AIDED")).contains("ATTACKED", "AIDED");
        assertThat(types(path + "&status=ASSERTED"))
                .isNotEmpty()
                .hasSizeLessThan(types(path).size());
        assertThat(types(path + "&since=2100-01-01")).isEmpty();
        assertThat(types(path + "&until=1999-12-31")).isEmpty();
        assertThat(types(path + "&since=2024-01-01&until=2025-12-31")).isEqualTo(types(path));
        assertThat(types(path + "&minConfidence=1")).isEmpty();
        assertThat(types(path + "&minOrigins=2")).containsExactly("ATTACKED");
        assertThat(TestServer.get(path + "&minConfidence=2").at("/detail")).contains("minConfidence");
    }

    @Test
    void showsOfAPeriodWhatWasReportedInIt() {
        for (var of : List.of(
                "",
                "&subject=Russia",
                "&object=Ukraine",
                "&subject=Russia&object=Ukraine",
                "&object=Ukraine&direction=BOTH")) {
            var path = "/api/v1/relations?limit=19&evidence=9&type=ATTACKED" + of;
            assertThat(types(path + "&since=2024-12-04&until=2024-12-05"))
                    .as(of)
                    .isEmpty();
            assertThat(articles(path + "&since=2024-12-05&until=2024-12-06"))
                    .as(of)
                    .containsOnly("accusations");
            assertThat(articles(path + "&since=2024-12-03&until=2024-12-04"))
                    .as(of)
                    .containsOnly("aid");
        }
    }

    @Test
    void findsAReportBetweenTheFirstAndTheLast() {
        TestDatabase.query("MATCH (r:Relation {type: 'ATTACKED'}) WHERE date(r.lastSeen) = date('2024-12-06') "
                + "SET r.kept = r.lastSeen, r.lastSeen = datetime('2025-01-01')");
        try {
            var path = "/api/v1/relations?limit=18&subject=Russia&type=ATTACKED";
            assertThat(articles(path + "&since=2024-12-05&until=2024-12-07")).containsOnly("accusations");
            assertThat(types(path + "&since=2024-12-07&until=2024-12-09")).isEmpty();
        } finally {
            TestDatabase.query("MATCH (r:Relation) WHERE r.kept IS NOT NULL SET r.lastSeen = r.kept REMOVE r.kept");
        }
    }

    /** Which articles the evidence of the first relation is from. */
    private static List<String> articles(String path) {
        return TestServer.get(path)
                .json()
                .at("/relations/0/evidence")
                .valueStream()
                .map(evidence -> evidence.at("/article/id").asString())
                .toList();
    }

    @Test
    void givesOneRelation() {
        var found = TestServer.get("/api/v1/relations?subject=Russia&object=Ukraine&type=ATTACKED");
        var id = found.at("/relations/0/id");
        assertThat(TestServer.get("/api/v1/relations/" + id).at("/type")).isEqualTo("ATTACKED");
        assertThat(TestServer.get("/api/v1/relations/r-none").status()).isEqualTo(404);
    }

    @Test
    void sparesTheAnswerOfAGraphThatHasNotChanged() {
        var path = "/api/v1/relations?object=Ukraine";
        var first = TestServer.get(path);
        var tag = first.header("ETag");
        assertThat(tag).startsWith("W/");
        var again = TestServer.get(path, "If-None-Match", tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.response().body()).isEmpty();
        TestServer.tellStories();
        assertThat(TestServer.get(path, "If-None-Match", tag).status()).isEqualTo(200);
    }

    @Test
    void givesAnAnswerOutOfMemoryUntilTheGraphChanges() {
        var path = "/api/v1/relations?object=country-ukraine&evidence=0";
        var first = TestServer.get(path);
        // A change that goes past the program and so past its memory, too.
        rename("country-ukraine", "Ukrayina");
        try {
            var again = TestServer.get(path);
            assertThat(again.response().body()).isEqualTo(first.response().body());
            assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
            assertThat(TestServer.get(path, "Cache-Control", "no-cache")
                            .response()
                            .body())
                    .contains("Ukrayina");
            TestServer.write(Story.of("another")
                    .published("2024-12-09")
                    .sentence("They met.")
                    .findings());
            assertThat(TestServer.get(path).response().body()).contains("Ukrayina");
        } finally {
            TestServer.tellStories();
        }
    }

    private static void rename(String actor, String name) {
        TestDatabase.query(
                "MATCH (actor:Actor {id: $actor}) SET actor.name = $name", Map.of("actor", actor, "name", name));
    }

    private static List<String> types(String path) {
        return types(TestServer.get(path));
    }

    private static List<String> types(TestServer.Answer answer) {
        return answer.json()
                .at("/relations")
                .valueStream()
                .map(relation -> relation.get("type").asString())
                .toList();
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
        var first = TestServer.get("/api/v1/relations/" + id + "/evidence?limit=2");
        var second = TestServer.get("/api/v1/relations/" + id + "/evidence?limit=2&cursor=" + first.at("/next"));
        assertThat(first.json().at("/evidence").size()).isEqualTo(2);
        assertThat(second.json().at("/evidence/0")).isEqualTo(answer.json().at("/evidence/2"));
        assertThat(second.at("/next")).isEmpty();
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

    @Test
    void givesOnlyTheFieldsThatAreAskedFor() {
        var answer =
                TestServer.get("/api/v1/relations?object=Ukraine&limit=2&fields=id,subject.name,evidence.article.id");
        assertThat(answer.json().at("/relations/0").propertyNames())
                .containsExactlyInAnyOrder("id", "subject", "evidence");
        assertThat(answer.json().at("/relations/0/subject").propertyNames()).containsExactly("name");
        assertThat(answer.json().at("/relations/0/evidence/0").propertyNames()).containsExactly("article");
        assertThat(answer.at("/next")).isNotEmpty();
        var wrong = TestServer.get("/api/v1/relations?object=Ukraine&fields=id,subject.nam");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.type()).isEqualTo("application/problem+json");
        assertThat(wrong.at("/nearest")).isEqualTo("subject.name");
        assertThat(TestServer.get("/api/v1/actors?q=Blinken&fields=actor.name").at("/actors/0/actor/name"))
                .isEqualTo("Antony Blinken");
    }

    @Test
    void packsLongAnswersForThoseWhoUnpackThem() {
        var path = "/api/v1/relations?object=Ukraine";
        assertThat(TestServer.get(path).response().body()).hasSizeGreaterThan(2048);
        assertThat(TestServer.get(path, "Accept-Encoding", "gzip").header("Content-Encoding"))
                .isEqualTo("gzip");
        assertThat(TestServer.get(path).header("Content-Encoding")).isEmpty();
    }
}
