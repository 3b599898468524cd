package io.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.database.TestDatabase;
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
