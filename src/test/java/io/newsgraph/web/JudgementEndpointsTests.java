package io.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.database.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementEndpointsTests {

    private static final String PATH = "/api/v1/judgements";

    @BeforeEach
    void tellStories() {
        TestServer.tellStories();
    }

    @Test
    void decidesListsAndTakesBack() {
        var decided = decide("SAME", "Blinken", "person-mark-rutte");
        assertThat(decided.status()).isEqualTo(201);
        assertThat(decided.at("/verdict")).isEqualTo("SAME");
        assertThat(decided.at("/about")).isEqualTo("ACTORS");
        assertThat(decided.at("/one")).isEqualTo("person-antony-blinken");
        assertThat(decided.at("/by")).isEqualTo("an analyst");
        var place = decided.header("Location");
        assertThat(place).isEqualTo(PATH + "/" + decided.at("/id"));
        assertThat(TestServer.get(place).at("/other")).isEqualTo("person-mark-rutte");
        assertThat(TestServer.get(PATH).json().at("/judgements").size()).isEqualTo(1);
        assertThat(TestServer.get("/api/v1/actors/Mark%20Rutte").at("/id"))
                .isEqualTo(TestServer.get("/api/v1/actors/Antony%20Blinken").at("/id"));

        assertThat(TestServer.send("DELETE", place).status()).isEqualTo(204);
        assertThat(TestServer.get("/api/v1/actors/Mark%20Rutte").at("/id")).isEqualTo("person-mark-rutte");
        assertProblem(TestServer.get(place), 404, "No judgement has the id");
        assertProblem(TestServer.send("DELETE", place), 404, "No judgement has the id");
    }

    @Test
    void listsWhatWasDecidedOfOneActor() {
        var path = "/api/v1/actors/person-antony-blinken/judgements";
        assertThat(TestServer.get(path).json().at("/judgements").size()).isZero();
        decide("SAME", "Antony Blinken", "Mark Rutte");
        decide("DIFFERENT", "person-mark-rutte", "Sergei Lavrov");
        decide("DIFFERENT", "person-antony-blinken@aid", "person-antony-blinken");
        decide("DIFFERENT", "United States", "Ukraine");
        var decided = TestServer.get(path);
        assertThat(decided.json().at("/judgements").findValuesAsString("one"))
                .containsExactly("person-antony-blinken", "person-mark-rutte", "person-antony-blinken");
        assertThat(decided.json().at("/judgements").findValuesAsString("other"))
                .containsExactly("person-antony-blinken@aid", "person-sergei-lavrov", "person-mark-rutte");
        assertThat(decided.at("/judgements/0/by")).isEqualTo("an analyst");
        assertThat(decided.at("/judgements/0/at")).startsWith("20");
        assertThat(TestServer.get("/api/v1/actors/Lavrov/judgements")
                        .json()
                        .at("/judgements")
                        .findValuesAsString("one"))
                .containsExactly("person-mark-rutte");
        assertThat(TestServer.get("/api/v1/actors/person-antony-blinken@aid/judgements")
                        .json()
                        .at("/judgements")
                        .size())
                .isEqualTo(1);
        assertProblem(TestServer.get("/api/v1/actors/Blinkne/judgements"), 404, "did you mean \"Antony Blinken\"");
    }

    @Test
    void leadsFromPageToPage() {
        for (var other : new String[] {"Mark Rutte", "Sergei Lavrov", "NATO"}) {
            decide("DIFFERENT", "Antony Blinken", other);
        }
        for (var path : new String[] {PATH, "/api/v1/actors/Antony%20Blinken/judgements"}) {
            var all = TestServer.get(path).json().at("/judgements").findValuesAsString("id");
            var first = TestServer.get(path + "?limit=1");
            decide("DIFFERENT", "Antony Blinken", "Ukraine");
            var rest = TestServer.get(path + "?cursor=" + first.at("/next"));
            assertThat(first.json().at("/judgements").findValuesAsString("id")).containsExactly(all.get(0));
            assertThat(rest.json().at("/judgements").findValuesAsString("id")).isEqualTo(all.subList(1, all.size()));
            assertThat(rest.at("/next")).isEmpty();
            TestServer.send("DELETE", PATH + "/" + TestServer.get(PATH).at("/judgements/0/id"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SAME      | Blinkn         | Mark Rutte    | 400 | did you mean \"Antony Blinken\"",
                "SAME      | person-nobody  | Mark Rutte    | 400 | person-nobody",
                "SAME      | Mark Rutte     | Rutte         | 400 | needs two actors",
                "SAME      | Washington     | Mark Rutte    | 409 | Several actors are called \"Washington\"",
                "SIMILAR   | Antony Blinken | Mark Rutte    | 400 | Verdict must be SAME or DIFFERENT",
                "DIFFERENT | ''             | Mark Rutte    | 400 | One is missing",
                "DIFFERENT | c-00           | e-00          | 400 | There is no claim with the id c-00",
                "DIFFERENT | c-nope         | e-00          | 400 | There is no claim with the id c-nope",
            })
    void saysWhatCannotBeDecided(String verdict, String one, String other, int status, String detail) {
        assertProblem(decide(verdict, one, other), status, detail);
        assertThat(TestServer.get(PATH).json().at("/judgements").size()).isZero();
    }

    @Test
    void refusesWhatContradictsEarlierJudgements() {
        assertThat(decide("SAME", "Antony Blinken", "Mark Rutte").status()).isEqualTo(201);
        assertThat(decide("SAME", "person-mark-rutte", "Sergei Lavrov").status())
                .isEqualTo(201);
        assertProblem(decide("DIFFERENT", "person-antony-blinken", "person-sergei-lavrov"), 409, "undo it first");
    }

    @Test
    void listsWhatWaitsToBeJudged() {
        assertThat(TestServer.get("/api/v1/review").json().at("/pairs").size()).isZero();
        TestDatabase.query("MATCH (one:Actor {name: 'Antony Blinken'}), (other:Actor {name: 'Mark Rutte'}) "
                + "CREATE (one)-[:MAY_BE {score: 0.6, reason: 'both smile'}]->(other)");
        var review = TestServer.get("/api/v1/review?limit=1");
        assertThat(review.at("/pairs/0/reason")).isEqualTo("both smile");
        assertThat(review.at("/pairs/0/one/actor/name")).isEqualTo("Antony Blinken");
        assertThat(review.json().at("/pairs/0/other/articles").asInt()).isPositive();
        assertThat(TestServer.get("/api/v1/review?limit=0").status()).isEqualTo(400);
        TestDatabase.query("MATCH (one:Actor {name: 'Antony Blinken'}), (other:Actor {name: 'Sergei Lavrov'}) "
                + "CREATE (one)-[:MAY_BE {score: 0.6, reason: 'both speak'}]->(other)");
        // Nobody but a test writes past the program, which tells the state of the graph from its own writing.
        var first = TestServer.get("/api/v1/review?limit=1", "Cache-Control", "no-cache");
        var second = TestServer.get("/api/v1/review?limit=1&cursor=" + first.at("/next"));
        assertThat(List.of(first.at("/pairs/0/reason"), second.at("/pairs/0/reason")))
                .containsExactlyInAnyOrder("both smile", "both speak");
        assertThat(second.at("/next")).isEmpty();
    }

    private static TestServer.Answer decide(String verdict, String one, String other) {
        return TestServer.post(
                PATH,
                "application/json",
                "{\"verdict\": \"" + verdict + "\", \"one\": \"" + one + "\", \"other\": \"" + other
                        + "\", \"by\": \"an analyst\"}");
    }

    private static void assertProblem(TestServer.Answer answer, int status, String detail) {
        assertThat(answer.status()).as(detail).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.at("/detail")).contains(detail);
    }
}
