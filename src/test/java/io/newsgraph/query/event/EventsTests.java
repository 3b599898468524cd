package io.newsgraph.query.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.graph.Cast;
import io.newsgraph.graph.Graph;
import io.newsgraph.graph.Story;
import io.newsgraph.graph.Told;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.knowledge.Standing;
import io.newsgraph.query.ActorReference;
import io.newsgraph.query.ManyReports;
import io.newsgraph.query.StoryGraph;
import io.newsgraph.query.UnknownName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventsTests {

    private static final Events EVENTS = new Events(TestDatabase.driver(), StoryGraph.FILES);
    private static final Timeline TIMELINE = new Timeline(TestDatabase.driver(), StoryGraph.FILES);
    private static final EventParties LAVROV =
            EventParties.with(Cast.LAVROV.id().value());
    private static final EventParties RUSSIA =
            EventParties.with(Cast.RUSSIA.id().value());

    @BeforeAll
    static void load() {
        StoryGraph.load();
        var graph = new Graph(TestDatabase.driver(), StoryGraph.FILES);
        ManyReports.stories().forEach(graph::write);
        putOffAndHeld().forEach(graph::write);
    }

    private static List<Findings> putOffAndHeld() {
        var both = List.of(Cast.STARMER, Cast.RUTTE);
        return List.of(
                Story.of("plan-of-starmer")
                        .published("2024-12-01")
                        .sentence("Starmer will meet Rutte on Thursday.", Cast.STARMER, Cast.RUTTE)
                        .event(
                                EventType.AGREE,
                                "will meet",
                                both,
                                List.of(),
                                Told.AS_PLANNED.of(EventType.CONSULT).on("2024-12-05"))
                        .findings(),
                Story.of("held")
                        .published("2024-12-05")
                        .sentence("Starmer met Rutte on Thursday.", Cast.STARMER, Cast.RUTTE)
                        .event(EventType.CONSULT, "met", both, List.of(), Told.AS_A_FACT.on("2024-12-05"))
                        .findings(),
                Story.of("put-off")
                        .published("2024-12-03")
                        .sentence("Rutte put off the meeting with Starmer.", Cast.STARMER, Cast.RUTTE)
                        .event(EventType.REJECT, "put off", Cast.RUTTE, Cast.STARMER, Told.AS_A_FACT.on("2024-12-03"))
                        .findings());
    }

    @Test
    void tellsAllThatBecameOfAPlanInTheOrderOfDays() {
        var question = EventQuestion.of(EventParties.with(Cast.STARMER.id().value()), EventFilter.ALL);
        assertThat(EVENTS.plans(question, List.of(Outcome.CONTRADICTED)).items())
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.outcome()).isEqualTo(Outcome.OCCURRED);
                    assertThat(plan.became())
                            .extracting(EventAnswer.Link::outcome)
                            .containsExactly(Outcome.CONTRADICTED, Outcome.OCCURRED);
                });
    }

    @Test
    void tellsWhatBecameOfAPlanAndWhatPlannedAnEvent() {
        var plans = EVENTS.plans(EventQuestion.of(LAVROV, EventFilter.ALL), List.of());
        assertThat(plans.items()).singleElement().satisfies(plan -> {
            assertThat(plan.event().plan()).isTrue();
            assertThat(plan.event().status()).isEqualTo(Standing.PLANNED);
            assertThat(plan.event().futureOf()).isEqualTo(EventType.CONSULT);
            assertThat(plan.outcome()).isEqualTo(Outcome.OCCURRED);
            assertThat(plan.became()).singleElement().satisfies(link -> {
                assertThat(link.event().type()).isEqualTo(EventType.CONSULT);
                assertThat(link.reason()).isNotEmpty();
                var met = EVENTS.find(link.event().id(), 1).orElseThrow();
                assertThat(met.outcome()).isNull();
                assertThat(met.planned())
                        .extracting(before -> before.event().id())
                        .containsExactly(plan.event().id());
                assertThat(met.event().evidence()).hasSize(1);
            });
        });
    }

    @Test
    void listsPlansByWhatBecameOfThem() {
        var any = EventQuestion.of(EventParties.ANY, EventFilter.ALL);
        var all = EVENTS.plans(any, List.of()).items();
        var open = EVENTS.plans(any, List.of(Outcome.OPEN)).items();
        var occurred = EVENTS.plans(any, List.of(Outcome.OCCURRED)).items();
        assertThat(open)
                .isNotEmpty()
                .allSatisfy(plan -> assertThat(plan.became()).isEmpty());
        assertThat(occurred).hasSize(2);
        assertThat(EVENTS.plans(any, List.of(Outcome.OPEN, Outcome.OCCURRED)).items())
                .hasSize(all.size())
                .hasSize(open.size() + occurred.size());
        assertThat(EVENTS.plans(any, List.of(Outcome.CONTRADICTED)).items()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("parties")
    void findsPlansByTheirTypeAndByWhatIsPlanned(EventParties parties) {
        var consult = EVENTS.plans(EventQuestion.of(parties, ofType(EventType.CONSULT)), List.of());
        assertThat(consult.items())
                .isNotEmpty()
                .allSatisfy(plan -> assertThat(
                                Stream.of(plan.event().type(), plan.event().futureOf()))
                        .contains(EventType.CONSULT));
        assertThat(EVENTS.plans(EventQuestion.of(parties, ofType(EventType.AGREE)), List.of())
                        .items())
                .isNotEmpty()
                .allSatisfy(plan -> assertThat(plan.event().type()).isEqualTo(EventType.AGREE));
        assertThat(EVENTS.page(EventQuestion.of(parties, ofType(EventType.CONSULT)))
                        .items())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.type()).isEqualTo(EventType.CONSULT));
    }

    static Stream<EventParties> parties() {
        return Stream.of(EventParties.ANY, LAVROV);
    }

    private static EventFilter ofType(EventType type) {
        return new EventFilter(List.of(type), List.of(), List.of(), List.of(), List.of(), null, null, 0, 0);
    }

    @Test
    void listsNoDeniedOrImaginedActAsAPlanUnlessAsked() {
        var any = EventQuestion.of(EventParties.ANY, EventFilter.ALL);
        assertThat(EVENTS.plans(any, List.of()).items())
                .isNotEmpty()
                .noneMatch(plan -> List.of(Standing.DENIED, Standing.HYPOTHETICAL)
                        .contains(plan.event().status()));
    }

    @Test
    void keepsTheTollsOfReportsThatDiffer() {
        var assaults = filter(List.of(EventType.ASSAULT), null, null);
        var question = EventQuestion.of(RUSSIA, assaults.between(day("2024-12-07"), day("2024-12-07")));
        assertThat(EVENTS.page(question).items())
                .flatExtracting(EventSummary::tolls)
                .containsExactly(
                        new EventSummary.Toll("killed", 12, 12L, 1), new EventSummary.Toll("killed", 15, 15L, 1));
    }

    @Test
    void ordersByTheDayOfTheEventElseOfItsFirstReport() {
        var events =
                EVENTS.page(EventQuestion.of(EventParties.ANY, EventFilter.ALL)).items();
        assertThat(events).hasSizeGreaterThan(15).isSortedAccordingTo((one, other) -> {
            var byDay = began(other).compareTo(began(one));
            return byDay != 0 ? byDay : one.id().compareTo(other.id());
        });
    }

    @Test
    void leadsFromPageToPageByEveryPath() {
        for (var parties : List.of(
                EventParties.ANY,
                RUSSIA,
                new EventParties(null, null, null, Cast.BRUSSELS.id().value(), null))) {
            var whole = new EventQuestion(parties, EventFilter.ALL, 0, null, 500);
            var all = EVENTS.page(whole);
            assertThat(all.next()).isNull();
            var seen = new ArrayList<EventSummary>();
            String next = null;
            do {
                var page = EVENTS.page(new EventQuestion(parties, EventFilter.ALL, 0, next, 2));
                seen.addAll(page.items());
                next = page.next();
            } while (next != null);
            assertThat(seen).hasSizeGreaterThanOrEqualTo(2).isEqualTo(all.items());
        }
    }

    @Test
    void keepsUndatedEventsOutOfPeriods() {
        var israel = EventParties.with(Cast.ISRAEL.id().value());
        assertThat(EVENTS.page(new EventQuestion(israel, EventFilter.ALL, 0, null, 500))
                        .items())
                .filteredOn(event -> event.startDate() == null && event.firstSeen() == null)
                .hasSize(2);
        var until = filter(List.of(), null, day("2100-01-01"));
        assertThat(EVENTS.page(new EventQuestion(israel, until, 0, null, 500)).items())
                .isNotEmpty()
                .noneMatch(event -> event.startDate() == null && event.firstSeen() == null);
    }

    @Test
    void countsPeriodByPeriod() {
        var question = EventQuestion.of(RUSSIA, EventFilter.ALL);
        var days = TIMELINE.page(question, Bucket.DAY).items();
        var months = TIMELINE.page(question, Bucket.MONTH).items();
        assertThat(days).extracting(TimelinePeriod::first).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(months).singleElement().satisfies(month -> {
            assertThat(month.first()).isEqualTo("2024-12-01");
            assertThat(month.last()).isEqualTo("2024-12-31");
            assertThat(month.events())
                    .isEqualTo(days.stream().mapToLong(TimelinePeriod::events).sum());
            assertThat(month.events()).isEqualTo(EVENTS.page(question).items().size());
            assertThat(month.cooperative() + month.conflictual()).isEqualTo(month.events());
            assertThat(month.headline().articles())
                    .isEqualTo(EVENTS.page(question).items().stream()
                            .mapToLong(EventSummary::articles)
                            .max()
                            .orElseThrow());
        });
        var first = TIMELINE.page(new EventQuestion(RUSSIA, EventFilter.ALL, 0, null, 1), Bucket.DAY);
        var second = TIMELINE.page(new EventQuestion(RUSSIA, EventFilter.ALL, 0, first.next(), 1), Bucket.DAY);
        assertThat(List.of(first.items().get(0), second.items().get(0))).isEqualTo(days.subList(0, 2));
    }

    @Test
    void asksForOneSideOrBoth() {
        var russia = new ActorReference(Cast.RUSSIA.id().value(), Cast.RUSSIA.name(), Cast.RUSSIA.type());
        var ukraine = Cast.UKRAINE.id().value();
        var byRussia = new EventParties(null, russia.id(), null, null, null);
        var byRussiaToUkraine = new EventParties(null, russia.id(), ukraine, null, null);
        assertThat(EVENTS.page(EventQuestion.of(byRussia, EventFilter.ALL)).items())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.sources()).contains(russia));
        assertThat(EVENTS.page(EventQuestion.of(byRussiaToUkraine, EventFilter.ALL))
                        .items())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.targets())
                        .extracting(ActorReference::id)
                        .contains(ukraine));
        assertThat(EVENTS.page(EventQuestion.of(
                                new EventParties(null, ukraine, russia.id(), null, null), EventFilter.ALL))
                        .items())
                .isEmpty();
    }

    @Test
    void knowsModesAndContextsOfPloverOnly() {
        assertThatThrownBy(() ->
                        new EventFilter(List.of(), List.of(), List.of("vist"), List.of(), List.of(), null, null, 0, 0))
                .isInstanceOf(UnknownName.class)
                .hasMessage("there is no mode \"vist\"; did you mean \"visit\"?");
    }

    private static LocalDate began(EventSummary event) {
        if (event.startDate() != null) {
            return event.startDate();
        }
        return event.firstSeen() == null
                ? LocalDate.of(1, 1, 1)
                : LocalDate.parse(event.firstSeen().toString().substring(0, 10));
    }

    private static EventFilter filter(List<EventType> types, @Nullable LocalDate since, @Nullable LocalDate until) {
        return new EventFilter(types, List.of(), List.of(), List.of(), List.of(), since, until, 0, 0);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
