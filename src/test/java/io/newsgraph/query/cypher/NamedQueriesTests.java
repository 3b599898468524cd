package io.newsgraph.query.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.graph.CypherFile;
import io.newsgraph.graph.Graph;
import io.newsgraph.query.ManyReports;
import io.newsgraph.query.StoryGraph;
import io.newsgraph.query.UnknownName;
import io.newsgraph.query.WrongParameter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedQueriesTests {

    private static final NamedQueries QUERIES = new NamedQueries(TestDatabase.driver(), StoryGraph.FILES);

    @BeforeAll
    static void load() {
        StoryGraph.load();
        new Graph(TestDatabase.driver(), StoryGraph.FILES).writeAll(ManyReports.stories());
    }

    static List<String> names() {
        return QUERIES.list().stream().map(NamedQuery::name).toList();
    }

    static List<CypherFile> pictures() {
        return StoryGraph.FILES.list("explore");
    }

    @ParameterizedTest
    @MethodSource("names")
    void answersWithItsDefaults(String name) {
        var table = QUERIES.run(name, Map.of());
        assertThat(table.rows()).isNotEmpty();
        assertThat(table.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.columns()));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void drawsAPictureWithItsDefaults(CypherFile file) {
        try (var session = TestDatabase.driver().session()) {
            assertThat(session.run(file.statement(), file.defaults()).list()).isNotEmpty();
        }
    }

    @Test
    void describesTheQueriesAndTheirParameters() {
        assertThat(QUERIES.list())
                .filteredOn(query -> query.name().equals("actor-year"))
                .singleElement()
                .isEqualTo(new NamedQuery(
                        "actor-year",
                        "What did an actor do in a year, and what was done to it? Events per month, role and type.",
                        List.of(
                                new NamedQuery.Parameter("actor", ParameterType.TEXT, "NATO"),
                                new NamedQuery.Parameter("year", ParameterType.WHOLE_NUMBER, 2024L)),
                        false,
                        null));
    }

    @Test
    void readsTextsAsTheTypeThatTheParameterHas() {
        assertThat(QUERIES.run("most-connected-actors", Map.of("limit", "2")).rows())
                .hasSize(2);
        assertThat(QUERIES.run("most-connected-actors", Map.of("limit", 3)).rows())
                .hasSize(3);
        assertThatThrownBy(() -> QUERIES.run("most-connected-actors", Map.of("limit", "few")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit takes a whole number, not \"few\"");
        assertThatThrownBy(() -> QUERIES.run("most-connected-actors", Map.of("limit", "-1")))
                .isInstanceOf(WrongParameter.class)
                .hasMessageContaining("less than 0");
        assertThatThrownBy(() -> QUERIES.run("who-met-whom", Map.of("since", "2025", "until", "2024-06-01")))
                .isInstanceOf(WrongParameter.class)
                .hasMessageContaining("after until");
    }

    @Test
    void knowsWhichTypesThereAre() {
        assertThat(QUERIES.run("events-of-type", Map.of("type", "assault")).rows())
                .isNotEmpty();
        assertThatThrownBy(() -> QUERIES.run("events-of-type", Map.of("type", "CONSULTS")))
                .isInstanceOf(UnknownName.class)
                .hasMessageContaining("did you mean \"CONSULT\"?");
        assertThatThrownBy(() -> QUERIES.run("one-report-only", Map.of("type", "ATTACK")))
                .isInstanceOf(UnknownName.class)
                .hasMessageContaining("did you mean \"ATTACKED\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "a:b", "\\", "Blinken\" OR \"NATO"})
    void takesAnyTextForANameToFind(String text) {
        assertThat(QUERIES.run("find-actor", Map.of("text", text)).rows()).isEmpty();
    }

    @Test
    void suggestsTheNearestQueryAndParameter() {
        assertThatThrownBy(() -> QUERIES.run("who-met-who", Map.of()))
                .isInstanceOf(UnknownName.class)
                .hasMessage("there is no query \"who-met-who\"; did you mean \"who-met-whom\"?");
        assertThatThrownBy(() -> QUERIES.run("actor-year", Map.of("yer", 2024)))
                .hasMessage("there is no parameter \"yer\"; did you mean \"year\"?");
    }

    @Test
    void saysWhichActorDoesNotExistWhenTheAnswerIsEmpty() {
        assertThat(QUERIES.run("between-two-actors", Map.of("first", "Blinken", "second", "Nobody Whatsoever"))
                        .hint())
                .isEqualTo("No actor has the name \"Blinken\" (first); did you mean \"Antony Blinken\"?"
                        + " No actor has the name \"Nobody Whatsoever\" (second).");
        assertThat(QUERIES.run("office-holders", Map.of("of", "Unted States")).hint())
                .contains("(of); did you mean \"United States\"?");
        assertThat(QUERIES.run("office-holders", Map.of("of", "Ukraine")).hint())
                .isNull();
        assertThat(QUERIES.run("office-holders", Map.of()).hint()).isNull();
    }

    @Test
    void doesNotCountPlansAsMeetings() {
        assertThat(QUERIES.run("who-met-whom", Map.of()).rows())
                .extracting(row -> row.get(0) + " and " + row.get(1))
                .contains("Antony Blinken and Mark Rutte")
                .doesNotContain("Antony Blinken and NATO", "Antony Blinken and Ukraine");
    }

    @Test
    void leadsFromOneActorToAnotherByFacts() {
        assertThat(QUERIES.run("shortest-connection", Map.of("first", "Mark Rutte", "second", "Ukraine"))
                        .rows())
                .first()
                .satisfies(row -> assertThat(row.get(0)).isEqualTo(3L));
    }

    @Test
    void refusesADayThatIsNone() {
        assertThatThrownBy(() -> QUERIES.run("who-met-whom", Map.of("since", "2024-99-99")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("since takes a day such as 2024-12-31, not \"2024-99-99\"");
        assertThat(QUERIES.run("who-met-whom", Map.of("since", "2024")).rows()).isNotEmpty();
    }
}
