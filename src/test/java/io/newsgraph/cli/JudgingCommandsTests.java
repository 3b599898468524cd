package io.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.graph.CypherFiles;
import io.newsgraph.graph.Graph;
import io.newsgraph.graph.Stories;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Commands by which people judge, on a real graph. */
class JudgingCommandsTests {

    private static final Graph GRAPH = new Graph(TestDatabase.driver(), new CypherFiles());

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void tellStories() {
        TestDatabase.clear();
        GRAPH.prepare();
        GRAPH.writeAll(Stories.all());
    }

    @Test
    void decidesByNameAndByIdAndTakesItBack() {
        var before = actors();
        assertThat(run(SameCommand::new, "Blinken", "person-mark-rutte", "--by", "an analyst"))
                .isZero();
        var judgement = text(out).strip();
        assertThat(judgement).matches("j-[0-9a-f]+");
        assertThat(text(err)).contains("are one from now on", "newsgraph undo " + judgement);
        assertThat(actors()).isEqualTo(before - 1);

        assertThat(run(JudgementsCommand::new)).isZero();
        assertThat(text(out)).contains(judgement, "SAME", "person-antony-blinken", "person-mark-rutte", "an analyst");

        assertThat(run(UndoCommand::new, "person-mark-rutte", "person-antony-blinken"))
                .isZero();
        assertThat(actors()).isEqualTo(before);
        assertThat(run(UndoCommand::new, judgement)).isEqualTo(2);
        assertThat(text(err)).contains("Nothing like that was decided");
    }

    @Test
    void refusesTheContraryOfWhatWasDecidedOfTheSameTwo() {
        assertThat(run(SameCommand::new, "Antony Blinken", "Mark Rutte")).isZero();
        var same = text(out).strip();
        assertThat(run(DifferentCommand::new, "person-antony-blinken", "person-mark-rutte"))
                .isEqualTo(2);
        assertThat(text(err)).contains("contradicts the judgement " + same + ", ", "undo it first");
        assertThat(run(UndoCommand::new, same)).isZero();
        assertThat(run(DifferentCommand::new, "Antony Blinken", "Mark Rutte")).isZero();
        assertThat(run(SameCommand::new, "Antony Blinken", "Mark Rutte")).isEqualTo(2);
        assertThat(text(err)).contains("contradicts the judgement " + same + ", ", "DIFFERENT");
        assertThat(run(JudgementsCommand::new, "--json")).isZero();
        assertThat(text(out)).contains("\"verdict\":\"DIFFERENT\"").doesNotContain("\"verdict\":\"SAME\"");
    }

    @Test
    void takesDownWhoDecidedTheSameAgain() {
        assertThat(run(SameCommand::new, "Antony Blinken", "Mark Rutte", "--by", "one"))
                .isZero();
        assertThat(run(SameCommand::new, "person-antony-blinken", "person-mark-rutte", "--by", "other"))
                .isZero();
        assertThat(run(JudgementsCommand::new, "--json")).isZero();
        assertThat(text(out)).contains("\"by\":\"other\"").doesNotContain("\"by\":\"one\"");
    }

    @Test
    void refusesWhatContradictsEarlierJudgements() {
        assertThat(run(SameCommand::new, "Antony Blinken", "Mark Rutte")).isZero();
        assertThat(run(SameCommand::new, "person-mark-rutte", "Sergei Lavrov")).isZero();
        assertThat(run(DifferentCommand::new, "person-antony-blinken", "person-sergei-lavrov"))
                .isEqualTo(2);
        assertThat(text(err)).contains("contradicts the judgement j-", "undo it first");
    }

    @Test
    void saysInOneSentenceWhoIsNotMeant() {
        assertThat(run(SameCommand::new, "Blinkn", "Mark Rutte")).isEqualTo(2);
        assertThat(text(err)).contains("no actor \"Blinkn\"; did you mean \"Antony Blinken\"?");
        assertThat(run(SameCommand::new, "Washington", "Mark Rutte")).isEqualTo(2);
        assertThat(text(err))
                .contains("Several actors are called \"Washington\"", "country-united-states", "place-washington");
        assertThat(run(DifferentCommand::new, "person-nobody", "person-mark-rutte"))
                .isEqualTo(2);
        assertThat(text(err)).contains("person-nobody");
        assertThat(run(SameCommand::new, "Mark Rutte", "person-mark-rutte")).isEqualTo(2);
        assertThat(text(err)).contains("needs two actors");
        assertThat(run(SameCommand::new, "Antony Blinken", "Mark Rutte", "--by", " "))
                .isEqualTo(2);
        assertThat(text(err)).contains("--by must name who decides");
        assertThat(run(JudgementsCommand::new)).isZero();
        assertThat(text(err)).contains("Nothing was decided yet.");
    }

    @Test
    void judgesANameInOneArticleAlone() {
        var before = actors();
        assertThat(run(DifferentCommand::new, "person-antony-blinken", "person-antony-blinken@meeting"))
                .isZero();
        assertThat(actors()).isEqualTo(before + 1);
        assertThat(run(UndoCommand::new, "person-antony-blinken", "person-antony-blinken@meeting"))
                .isZero();
        assertThat(actors()).isEqualTo(before);
        assertThat(run(DifferentCommand::new, "person-antony-blinken", "person-antony-blinken@no-article"))
                .isEqualTo(2);
    }

    @Test
    void setsAClaimApartFromItsEvent() {
        var told = TestDatabase.query("MATCH (claim:Claim {type: 'ASSAULT'})-[:SUPPORTS]->(event:Event) "
                        + "RETURN claim.id AS claim, event.id AS event ORDER BY claim LIMIT 1")
                .get(0);
        var claim = told.get("claim").asString();
        var event = told.get("event").asString();
        assertThat(run(DifferentCommand::new, claim, event)).isZero();
        assertThat(run(DifferentCommand::new, claim, "e-00")).isEqualTo(2);
        assertThat(text(err)).contains("There is no event with the id e-00");
        assertThat(run(DifferentCommand::new, claim, "e-nope")).isEqualTo(2);
        assertThat(text(err)).contains("There is no event with the id e-nope");
        assertThat(run(DifferentCommand::new, "c-nope", event)).isEqualTo(2);
        assertThat(text(err)).contains("There is no claim with the id c-nope");
        var other = TestDatabase.query("MATCH (e:Event) WHERE e.id <> '" + event + "' RETURN min(e.id) AS id")
                .get(0)
                .get("id")
                .asString();
        assertThat(run(DifferentCommand::new, claim, other)).isEqualTo(2);
        assertThat(text(err)).contains("does not tell of the event " + other + " but of");
        assertThat(run(UndoCommand::new, event, claim)).isZero();
        assertThat(run(UndoCommand::new, event, claim)).isEqualTo(2);
    }

    @Test
    void listsWhatWaitsToBeJudged() {
        assertThat(run(ReviewCommand::new)).isZero();
        assertThat(text(err)).contains("Nothing waits to be judged.");
        TestDatabase.query("MATCH (one:Actor {name: 'Antony Blinken'}), (other:Actor {name: 'Mark Rutte'}) "
                + "CREATE (one)-[:MAY_BE {score: 0.6, reason: 'both smile'}]->(other)");
        assertThat(run(ReviewCommand::new, "--json", "--limit", "1")).isZero();
        assertThat(text(out)).contains("\"score\":0.6", "\"oneName\":\"Antony Blinken\"", "\"reason\":\"both smile\"");
        assertThat(run(ReviewCommand::new)).isZero();
        assertThat(text(out).lines().findFirst().orElseThrow())
                .startsWith("score")
                .contains("otherArticles");
    }

    private static long actors() {
        return GRAPH.counts().actors();
    }

    private int run(BiFunction<Console, GraphOptions, Callable<Integer>> command, String... arguments) {
        out.reset();
        err.reset();
        var server = TestDatabase.environment();
        var console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        var complaints = new Complaints(console, () -> false);
        return new CommandLine(command.apply(console, new GraphOptions(server)))
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints)
                .execute(arguments);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
