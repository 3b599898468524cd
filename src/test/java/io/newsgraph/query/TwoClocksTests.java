package io.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.audit.Audit;
import io.newsgraph.database.TestDatabase;
import io.newsgraph.graph.Graph;
import io.newsgraph.knowledge.Precision;
import io.newsgraph.knowledge.Standing;
import io.newsgraph.query.cypher.NamedQueries;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** When something held, when it was known, and what reports do not agree on. */
class TwoClocksTests {

    private static final Relations RELATIONS = new Relations(TestDatabase.driver(), StoryGraph.FILES);
    private static final NamedQueries QUERIES = new NamedQueries(TestDatabase.driver(), StoryGraph.FILES);
    private static final RelationQuestion SECRETARY =
            RelationQuestion.of("person-antony-blinken", "country-united-states", "HOLDS_OFFICE");
    private static final RelationQuestion ATTACK = RelationQuestion.of("country-russia", "country-ukraine", "ATTACKED");

    @BeforeAll
    static void load() {
        TestDatabase.clear();
        var graph = new Graph(TestDatabase.driver(), StoryGraph.FILES);
        graph.prepare();
        graph.writeAll(ManyReports.stories());
    }

    @Test
    void knowsAsOfADayOnlyWhatWasReportedUntilThen() {
        assertThat(RELATIONS.list(ATTACK.asOf(day("2024-12-07")))).isEmpty();
        assertThat(RELATIONS.list(ATTACK.asOf(day("2024-12-08"))))
                .singleElement()
                .satisfies(relation -> {
                    assertThat(relation.status()).isEqualTo(Standing.DENIED);
                    assertThat(relation.asserted()).isZero();
                    assertThat(relation.articles()).isEqualTo(1);
                    assertThat(relation.evidence()).hasSize(1);
                });
        assertThat(RELATIONS.list(ATTACK.asOf(day("2024-12-10"))))
                .singleElement()
                .satisfies(relation -> {
                    assertThat(relation.status()).isEqualTo(Standing.ASSERTED);
                    assertThat(relation.articles()).isEqualTo(3);
                    assertThat(relation.lastSeen()).hasToString("2024-12-10T08:00:00Z");
                });
        assertThat(RELATIONS.list(ATTACK.asOf(day("2025-01-01"))))
                .usingRecursiveComparison()
                .isEqualTo(RELATIONS.list(ATTACK));
    }

    @Test
    void knowsWhatHeldOnADay() {
        assertThat(RELATIONS.list(SECRETARY.at(day("2020-12-31")))).isEmpty();
        assertThat(RELATIONS.list(SECRETARY.at(day("2021-01-10"))))
                .singleElement()
                .extracting(RelationSummary::articles)
                .isEqualTo(1L);
        assertThat(RELATIONS.list(SECRETARY.at(day("2023-06-01")).asOf(day("2024-12-01"))))
                .singleElement()
                .satisfies(relation -> {
                    assertThat(relation.values()).containsExactly("Secretary of State");
                    assertThat(relation.startDate()).isEqualTo(day("2021-01-26"));
                    assertThat(relation.precision()).isEqualTo(Precision.DAY);
                });
        assertThat(RELATIONS.list(ATTACK.at(day("2024-12-07"))))
                .singleElement()
                .extracting(RelationSummary::articles)
                .isEqualTo(2L);
        assertThat(RELATIONS.list(ATTACK.at(day("2024-12-09")))).isEmpty();
    }

    @Test
    void takesAnOfficeWithoutDaysToHoldFromItsFirstReportToItsLast() {
        var minister = RelationQuestion.of("person-sergei-lavrov", null, "HOLDS_OFFICE");
        assertThat(RELATIONS.list(minister.at(day("2024-12-02")))).isEmpty();
        assertThat(RELATIONS.list(minister.at(day("2024-12-03")))).hasSize(1);
        assertThat(RELATIONS.list(minister.at(day("2024-12-10"))))
                .singleElement()
                .satisfies(relation -> {
                    assertThat(relation.articles()).isEqualTo(2);
                    assertThat(relation.values()).containsExactly("Foreign Minister", "foreign minister");
                });
        assertThat(RELATIONS.list(minister.at(day("2024-12-20")))).hasSize(1);
        assertThat(RELATIONS.list(minister.at(day("2024-12-21")))).isEmpty();
        assertThat(RELATIONS.list(minister.at(day("2024-12-10")).asOf(day("2024-12-19"))))
                .isEmpty();
        var held = Map.of("of", "Russia", "at", "2024-12-10");
        assertThat(column("office-holders-at", "office", held)).contains("Foreign Minister", "foreign minister");
        assertThat(column("office-holders-at", "office", Map.of("of", "Russia", "at", "2024-12-21")))
                .doesNotContain("Foreign Minister", "foreign minister", "envoy");
    }

    @Test
    void takesAFormerOfficeToHaveEndedBeforeTheReport() {
        var former = RelationQuestion.of("person-mark-rutte", null, "HOLDS_OFFICE");
        assertThat(RELATIONS.list(former.at(day("2024-12-03")))).isEmpty();
        assertThat(RELATIONS.list(former.at(day("2015-06-01"))))
                .singleElement()
                .satisfies(relation -> assertThat(relation.precision()).isEqualTo(Precision.YEAR));
        assertThat(RELATIONS.list(former.at(day("2015-06-01")).asOf(day("2024-12-01"))))
                .isEmpty();
    }

    @Test
    void sumsUpHowExactlyTheDaysAreKnown() {
        assertThat(RELATIONS.list(SECRETARY)).singleElement().satisfies(relation -> {
            assertThat(relation.startDate()).isEqualTo(day("2021-01-01"));
            assertThat(relation.precision()).isEqualTo(Precision.YEAR);
            assertThat(new Claims(TestDatabase.driver(), StoryGraph.FILES)
                            .page(relation.id(), null, 10)
                            .items())
                    .extracting(Evidence::precision)
                    .containsExactlyInAnyOrder(Precision.DAY, Precision.YEAR);
        });
        assertThat(new Audit(TestDatabase.driver(), StoryGraph.FILES).verdicts())
                .allSatisfy(verdict ->
                        assertThat(verdict.first()).as(verdict.check()).isEmpty());
    }

    @Test
    void putsContradictionsSideBySide() {
        assertThat(column("contradictions", "denied", Map.of()))
                .isNotEmpty()
                .containsOnly("Moscow denied that Russia attacked Ukraine on Saturday.");
        assertThat(column("contradictions", "stated", Map.of()))
                .containsExactlyInAnyOrder(
                        "Russia attacked Ukraine on Saturday and killed 12.",
                        "Russia attacked Ukraine on Saturday and killed 15.");
        assertThat(column("different-tolls", "least", Map.of())).containsExactly(12L, 15L);
    }

    @Test
    void findsTwoHoldersOfOneOfficeAtOneTime() {
        assertThat(column("rival-office-holders", "rival", Map.of("office", "secretary of state")))
                .isEmpty();
        assertThat(column("rival-office-holders", "holder", Map.of("office", "prime minister")))
                .containsExactly("Antony Blinken");
        assertThat(column("rival-office-holders", "rival", Map.of("office", "prime minister")))
                .containsExactly("Mark Rutte");
        assertThat(column("rival-office-holders", "office", Map.of())).containsExactly("prime minister");
    }

    @Test
    void tellsTheReportsOfAnEventAndWhatBecameOfAPlan() {
        var reports = Map.of("actor", "Ukraine", "least", "2");
        assertThat(column("one-event-many-reports", "article", reports))
                .containsExactlyInAnyOrder("Story toll-12", "Story toll-15", "Story denial");
        assertThat(column("one-event-many-reports", "reason", reports)).doesNotContainNull();
        assertThat(column("plans-and-outcomes", "outcome", Map.of())).containsExactly("OCCURRED");
    }

    @Test
    void tellsCopiesAndWhatTheyAreCopiesOf() {
        assertThat(column("copies", "id", Map.of())).containsExactly("copy");
        assertThat(column("copies", "originalId", Map.of())).containsExactly("agency");
    }

    @Test
    void asksTheNamedQuestionsByBothClocks() {
        var of = Map.of("of", "United States", "at", "2023-06-01");
        assertThat(column("office-holders-at", "office", of))
                .containsExactly("Secretary of State", "Secretary of State");
        assertThat(column("office-holders-at", "office", Map.of("of", "United States", "at", "2019-01-01")))
                .isEmpty();
        var early = Map.of("actor", "Russia", "asOf", "2024-12-08");
        assertThat(column("relations-as-of", "status", early)).containsExactly("DENIED");
        assertThat(column("relations-as-of", "statusNow", early)).containsExactly("ASSERTED");
        assertThat(column("events-as-of", "status", early)).containsExactly("DENIED");
        assertThat(column("events-as-of", "statusNow", early)).containsExactly("ASSERTED");
    }

    private static List<Object> column(String query, String column, Map<String, ?> parameters) {
        var table = QUERIES.run(query, parameters);
        var index = table.columns().indexOf(column);
        return table.rows().stream().<Object>map(row -> row.get(index)).toList();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
