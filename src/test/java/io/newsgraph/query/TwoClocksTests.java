package io.newsgraph.query;

import static io.newsgraph.graph.Cast.BLINKEN;
import static io.newsgraph.graph.Cast.LAVROV;
import static io.newsgraph.graph.Cast.RUSSIA;
import static io.newsgraph.graph.Cast.RUTTE;
import static io.newsgraph.graph.Cast.UKRAINE;
import static io.newsgraph.graph.Cast.USA;
import static io.newsgraph.graph.Told.AS_A_FACT;
import static io.newsgraph.graph.Told.AS_DENIED;
import static io.newsgraph.graph.Told.AS_PLANNED;
import static io.newsgraph.knowledge.RelationType.HOLDS_OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.audit.Audit;
import io.newsgraph.database.TestDatabase;
import io.newsgraph.graph.Graph;
import io.newsgraph.graph.Story;
import io.newsgraph.knowledge.Actor;
import io.newsgraph.knowledge.DayRange;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.knowledge.Held;
import io.newsgraph.knowledge.Precision;
import io.newsgraph.knowledge.RelationStatus;
import io.newsgraph.knowledge.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** When something held, when it was known, and what reports do not agree on. */
class TwoClocksTests {

    private static final Relations RELATIONS = new Relations(TestDatabase.driver(), StoryGraph.FILES);
    private static final NamedQueries QUERIES = new NamedQueries(TestDatabase.driver(), StoryGraph.FILES);
    private static final RelationQuestion SECRETARY =
            RelationQuestion.of("Antony Blinken", "United States", "HOLDS_OFFICE");
    private static final RelationQuestion ATTACK = RelationQuestion.of("Russia", "Ukraine", "ATTACKED");

    @BeforeAll
    static void load() {
        TestDatabase.clear();
        var graph = new Graph(TestDatabase.driver(), StoryGraph.FILES);
        graph.prepare();
        graph.writeAll(stories());
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
    void takesAnOfficeWithoutDaysToHoldOnTheDayOfTheReport() {
        var minister = RelationQuestion.of("Sergei Lavrov", null, "HOLDS_OFFICE");
        assertThat(RELATIONS.list(minister.at(day("2024-12-03")))).hasSize(1);
        assertThat(RELATIONS.list(minister.at(day("2024-12-04")))).isEmpty();
    }

    @Test
    void takesAFormerOfficeToHaveEndedBeforeTheReport() {
        var former = RelationQuestion.of("Mark Rutte", null, "HOLDS_OFFICE");
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
            assertThat(relation.evidence())
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
        assertThat(column("rival-office-holders", "holder", Map.of("office", "envoy")))
                .containsExactly("Antony Blinken");
        assertThat(column("rival-office-holders", "rival", Map.of("office", "envoy")))
                .containsExactly("Mark Rutte");
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

    private static List<Findings> stories() {
        var stories = new ArrayList<Findings>();
        stories.add(office(
                "since-day",
                "2024-12-01",
                BLINKEN,
                USA,
                "Secretary of State",
                RelationStatus.ASSERTED,
                Held.since(DayRange.of(day("2021-01-26")))));
        stories.add(office(
                "since-year",
                "2024-12-02",
                BLINKEN,
                USA,
                "Secretary of State",
                RelationStatus.ASSERTED,
                Held.since(new DayRange(day("2021-01-01"), day("2021-12-31")))));
        stories.add(
                office("now", "2024-12-03", LAVROV, RUSSIA, "foreign minister", RelationStatus.ASSERTED, Held.UNSAID));
        stories.add(office(
                "former",
                "2024-12-03",
                RUTTE,
                RUSSIA,
                "guest",
                RelationStatus.FORMER,
                Held.between(year(2010), year(2024))));
        stories.add(office("former-undated", "2024-12-03", RUTTE, RUSSIA, "guest", RelationStatus.FORMER, Held.UNSAID));
        stories.add(office("envoy-one", "2024-11-20", BLINKEN, UKRAINE, "envoy", RelationStatus.ASSERTED, Held.UNSAID));
        stories.add(office("envoy-other", "2024-11-20", RUTTE, UKRAINE, "envoy", RelationStatus.ASSERTED, Held.UNSAID));
        stories.add(Story.of("denial")
                .published("2024-12-08")
                .sentence("Moscow denied that Russia attacked Ukraine on Saturday.", RUSSIA, UKRAINE)
                .event(EventType.ASSAULT, "attacked", RUSSIA, UKRAINE, AS_DENIED.on("2024-12-07"))
                .findings());
        stories.add(attack("toll-12", "2024-12-09", 12));
        stories.add(attack("toll-15", "2024-12-10", 15));
        stories.add(Story.of("plan")
                .published("2024-12-11")
                .sentence("Blinken will meet Lavrov on Friday.", BLINKEN, LAVROV)
                .event(
                        EventType.AGREE,
                        "will meet",
                        List.of(BLINKEN, LAVROV),
                        List.of(),
                        AS_PLANNED.of(EventType.CONSULT).on("2024-12-13"))
                .findings());
        stories.add(Story.of("meeting")
                .published("2024-12-14")
                .sentence("Blinken met Lavrov on Friday.", BLINKEN, LAVROV)
                .event(EventType.CONSULT, "met", List.of(BLINKEN, LAVROV), List.of(), AS_A_FACT.on("2024-12-13"))
                .findings());
        Stream.of("agency", "copy").map(TwoClocksTests::agencyReport).forEach(stories::add);
        return stories;
    }

    private static Findings office(
            String id, String published, Actor person, Actor of, String office, RelationStatus status, Held held) {
        return Story.of(id)
                .published(published)
                .sentence(
                        person.name() + " is or was " + office + " of " + of.name() + ", says " + id + ".", person, of)
                .relation(HOLDS_OFFICE, person, of, office, status, held)
                .findings();
    }

    private static Findings attack(String id, String published, int killed) {
        return Story.of(id)
                .published(published)
                .sentence("Russia attacked Ukraine on Saturday and killed " + killed + ".", RUSSIA, UKRAINE)
                .event(
                        EventType.ASSAULT,
                        "attacked",
                        RUSSIA,
                        UKRAINE,
                        AS_A_FACT.on("2024-12-07").killing(killed))
                .findings();
    }

    private static Findings agencyReport(String id) {
        return Story.of(id)
                .published("2024-11-0" + (id.equals("agency") ? 1 : 2))
                .by("Paper " + id)
                .titled("Heavy snow closes mountain roads")
                .sentence("BERN (Reuters) - Heavy snow closed more than forty mountain roads overnight, and two passes"
                        + " will stay shut until the end of the week.")
                .sentence("Trains ran an hour late on three lines, as crews worked through the night to clear drifts of"
                        + " up to two metres from the tracks.")
                .sentence("The weather office expects another half metre above a thousand metres by Sunday evening and"
                        + " has raised the avalanche warning to its second highest level.")
                .sentence("Hotels took in some three hundred stranded travellers, while the army flew food to a village"
                        + " that had been cut off since Thursday.")
                .findings();
    }

    private static List<Object> column(String query, String column, Map<String, ?> parameters) {
        var table = QUERIES.run(query, parameters);
        var index = table.columns().indexOf(column);
        return table.rows().stream().<Object>map(row -> row.get(index)).toList();
    }

    private static DayRange year(int year) {
        return new DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
