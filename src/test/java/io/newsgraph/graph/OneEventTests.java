package io.newsgraph.graph;

import static io.newsgraph.graph.Cast.HAMAS;
import static io.newsgraph.graph.Cast.ISRAEL;
import static io.newsgraph.graph.Cast.MALTA;
import static io.newsgraph.graph.Cast.RUSSIA;
import static io.newsgraph.graph.Cast.RUTTE;
import static io.newsgraph.graph.Cast.STARMER;
import static io.newsgraph.graph.Cast.UKRAINE;
import static io.newsgraph.graph.Told.AS_A_FACT;
import static io.newsgraph.graph.Told.AS_DENIED;
import static io.newsgraph.graph.Told.AS_PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.knowledge.Actor;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.knowledge.Introduction;
import io.newsgraph.knowledge.Introduction.Newness;
import io.newsgraph.news.ArticleId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is denied stands beside what is asserted, and a plan beside all that became of it, whatever came first. */
class OneEventTests {

    private static final Graph GRAPH = new Graph(TestDatabase.driver(), new CypherFiles());

    @BeforeAll
    static void prepare() {
        GRAPH.prepare();
    }

    @BeforeEach
    void clear() {
        TestDatabase.clear();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void isTheSameInAnyOrderAndAfterAnyWithdrawal(int seed) {
        var all = new ArrayList<>(world());
        Collections.shuffle(all, new Random(seed));
        var kept = List.copyOf(all.subList(0, all.size() / 2));
        GRAPH.writeAll(world());
        var once = Snapshot.take();
        clear();
        GRAPH.writeAll(kept);
        var half = Snapshot.take();
        all.subList(kept.size(), all.size()).forEach(GRAPH::write);
        assertThat(Snapshot.take()).isEqualTo(once);
        all.subList(kept.size(), all.size())
                .forEach(findings -> GRAPH.withdraw(findings.article().id()));
        assertThat(Snapshot.take()).isEqualTo(half);
    }

    @Test
    void putsAnUndatedDenialBesideWhatItDenies() {
        GRAPH.writeAll(world());
        assertThat(
                        TestDatabase.texts(
                                "MATCH (e:Event {family: 'ASSAULT'}) RETURN e.status + ' ' + e.asserted + ' ' + e.denied + ' ' + e.startDate"))
                .containsExactly("ASSERTED 1 1 2024-12-02");
        assertThat(TestDatabase.texts(
                        "MATCH (e:Event {family: 'AID'}) RETURN e.status + ' ' + e.asserted + ' ' + e.denied"))
                .containsExactly("ASSERTED 1 1");
        assertThat(TestDatabase.texts(
                        "MATCH (c:Claim {status: 'DENIED'})-[s:SUPPORTS]->(:Event) RETURN DISTINCT s.reason"))
                .containsExactly("denies the only such event of these actors in the 10 days before");
        GRAPH.withdraw(new ArticleId("struck"));
        assertThat(TestDatabase.texts("MATCH (e:Event {family: 'ASSAULT'}) RETURN e.status + ' ' + e.denied"))
                .containsExactly("DENIED 1");
    }

    @Test
    void keepsADenialApartThatAPersonHasSetApart() {
        GRAPH.writeAll(world());
        var before = Snapshot.take();
        var denial = TestDatabase.texts("MATCH (c:Claim {status: 'DENIED', type: 'ASSAULT'}) RETURN c.id")
                .get(0);
        var event = TestDatabase.texts("MATCH (e:Event {family: 'ASSAULT'}) RETURN e.id")
                .get(0);
        var judgement = GRAPH.setApart(denial, event, "an analyst");
        assertThat(TestDatabase.texts("MATCH (e:Event {family: 'ASSAULT'}) RETURN e.status ORDER BY e.status"))
                .containsExactly("ASSERTED", "DENIED");
        var apart = Snapshot.take();
        world().forEach(findings -> GRAPH.withdraw(findings.article().id()));
        world().forEach(GRAPH::write);
        assertThat(Snapshot.take()).isEqualTo(apart);
        GRAPH.undo(judgement);
        assertThat(Snapshot.take()).isEqualTo(before);
    }

    @Test
    void tiesAPlanToAllThatBecameOfIt() {
        GRAPH.writeAll(world());
        assertThat(TestDatabase.texts("MATCH (:Event {phase: 'PROSPECTIVE'})-[b:BECAME]->(e:Event) "
                        + "RETURN e.startDate + ' ' + b.outcome + ': ' + b.reason ORDER BY e.startDate"))
                .containsExactly(
                        "2024-12-03 CONTRADICTED: called off or put off after it was announced",
                        "2024-12-05 OCCURRED: one of 2 meetings of these actors in the week named",
                        "2024-12-07 OCCURRED: one of 2 meetings of these actors in the week named");
        GRAPH.withdraw(new ArticleId("met-thursday"));
        assertThat(TestDatabase.texts("MATCH (:Event {phase: 'PROSPECTIVE'})-[b:BECAME]->(e:Event) "
                        + "RETURN e.startDate + ' ' + b.reason ORDER BY e.startDate"))
                .containsExactly(
                        "2024-12-03 called off or put off after it was announced",
                        "2024-12-07 the only meeting of these actors in the week named");
    }

    @Test
    void bringsWhatOneArticleTellsTwiceToOneEvent() {
        GRAPH.writeAll(world());
        assertThat(TestDatabase.texts("MATCH (e:Event {family: 'COERCE'}) RETURN e.startDate + ' ' + e.articles"))
                .containsExactly("2024-12-02 2");
        assertThat(TestDatabase.texts("MATCH (c:Claim)-[s:SUPPORTS]->(:Event {family: 'COERCE'}) "
                        + "RETURN c.quote + ': ' + s.reason ORDER BY c.quote"))
                .containsExactly(
                        "seized: told more than once in its article; the very kind, actors, time and place by which the event is known",
                        "seizure: told more than once in its article; the very kind, actors, time and place by which the event is known",
                        "took: same day and actors");
        var seizure = TestDatabase.texts("MATCH (c:Claim {quote: 'seizure'}) RETURN c.id")
                .get(0);
        var event = TestDatabase.texts("MATCH (e:Event {family: 'COERCE'}) RETURN e.id")
                .get(0);
        var judgement = GRAPH.setApart(seizure, event, "an analyst");
        assertThat(TestDatabase.texts("MATCH (c:Claim {quote: 'seizure'})-[:SUPPORTS]->(e:Event) "
                        + "RETURN e.id + ' ' + coalesce(toString(e.startDate), 'undated')"))
                .singleElement()
                .asString()
                .doesNotContain(event)
                .endsWith("undated");
        GRAPH.undo(judgement);
        assertThat(TestDatabase.texts("MATCH (c:Claim {quote: 'seizure'})-[:SUPPORTS]->(e:Event) RETURN e.id"))
                .containsExactly(event);
    }

    @Test
    void keepsTheReasonOfWhatMovesToAFullerAccount() {
        GRAPH.writeAll(world());
        var before = Snapshot.take();
        GRAPH.write(story("seized-in-kyiv", "2024-12-03", "Russia seized a bank of Ukraine on Monday.", RUSSIA, UKRAINE)
                .event(
                        EventType.COERCE,
                        "seized",
                        RUSSIA,
                        UKRAINE,
                        AS_A_FACT.in(MALTA).on("2024-12-02"))
                .findings());
        assertThat(TestDatabase.texts("MATCH (c:Claim)-[s:SUPPORTS]->(e:Event {family: 'COERCE', country: 'MLT'}) "
                        + "RETURN c.quote + ': ' + s.reason ORDER BY c.quote, s.reason"))
                .contains("seizure: told more than once in its article; same day and actors");
        GRAPH.withdraw(new ArticleId("seized-in-kyiv"));
        assertThat(Snapshot.take()).isEqualTo(before);
    }

    private static List<Findings> world() {
        return List.of(
                story("seized", "2024-12-03", "Russia seized a ship of Ukraine on Monday.", RUSSIA, UKRAINE)
                        .event(EventType.COERCE, "seized", RUSSIA, UKRAINE, AS_A_FACT.on("2024-12-02"))
                        .sentence("The seizure cost three lives.")
                        .event(
                                EventType.COERCE,
                                "seizure",
                                List.of(),
                                List.of(),
                                AS_A_FACT.introduced(new Introduction(Newness.KNOWN, true, false, null)))
                        .findings(),
                story("taken", "2024-12-04", "Russia took what Ukraine seized this week.", RUSSIA, UKRAINE)
                        .event(EventType.COERCE, "took", RUSSIA, UKRAINE, AS_A_FACT.on("2024-12-02"))
                        .findings(),
                story("struck", "2024-12-03", "Israel attacked Hamas on Monday.", ISRAEL, HAMAS)
                        .event(EventType.ASSAULT, "attacked", ISRAEL, HAMAS, AS_A_FACT.on("2024-12-02"))
                        .findings(),
                story("struck-denied", "2024-12-06", "Israel denied that it had struck Hamas.", ISRAEL, HAMAS)
                        .event(EventType.ASSAULT, "struck", ISRAEL, HAMAS, AS_DENIED.by(ISRAEL))
                        .findings(),
                story("aided", "2024-12-03", "Malta gave Ukraine money.", MALTA, UKRAINE)
                        .event(EventType.AID, "gave", MALTA, UKRAINE, AS_A_FACT)
                        .findings(),
                story("aid-denied", "2024-12-07", "Malta denied that it had financed Ukraine.", MALTA, UKRAINE)
                        .event(EventType.AID, "financed", MALTA, UKRAINE, AS_DENIED.by(MALTA))
                        .findings(),
                story("plan", "2024-12-01", "Starmer will meet Rutte next week.", STARMER, RUTTE)
                        .event(
                                EventType.AGREE,
                                "will meet",
                                List.of(STARMER, RUTTE),
                                List.of(),
                                AS_PLANNED.of(EventType.CONSULT).within("2024-12-02", "2024-12-08"))
                        .findings(),
                story("put-off", "2024-12-03", "Rutte put off the meeting with Starmer.", STARMER, RUTTE)
                        .event(EventType.REJECT, "put off", RUTTE, STARMER, AS_A_FACT.on("2024-12-03"))
                        .findings(),
                met("met-thursday", "2024-12-05"),
                met("met-saturday", "2024-12-07"));
    }

    private static Findings met(String id, String day) {
        return story(id, day, "Starmer met Rutte.", STARMER, RUTTE)
                .event(EventType.CONSULT, "met", List.of(STARMER, RUTTE), List.of(), AS_A_FACT.on(day))
                .findings();
    }

    private static Story story(String id, String published, String sentence, Actor... named) {
        return Story.of(id).published(published).by("Daily Story").sentence(sentence, named);
    }
}
