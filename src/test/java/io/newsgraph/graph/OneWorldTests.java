package io.newsgraph.graph;

import static io.newsgraph.graph.Cast.BLINKEN;
import static io.newsgraph.graph.Cast.JOHNSON;
import static io.newsgraph.graph.Cast.JOHNSON_THE_MAYOR;
import static io.newsgraph.graph.Cast.JOHNSON_THE_STRIKER;
import static io.newsgraph.graph.Cast.JORDAN_THE_PLAYER;
import static io.newsgraph.graph.Cast.JORDAN_THE_PROFESSOR;
import static io.newsgraph.graph.Cast.LAVROV;
import static io.newsgraph.graph.Cast.MALTA;
import static io.newsgraph.graph.Cast.NATO;
import static io.newsgraph.graph.Cast.RUSSIA;
import static io.newsgraph.graph.Cast.RUSSIAN_FORCES;
import static io.newsgraph.graph.Cast.RUTTE;
import static io.newsgraph.graph.Cast.STARMER;
import static io.newsgraph.graph.Cast.STARMER_BY_SURNAME;
import static io.newsgraph.graph.Cast.STARMER_ELSEWHERE;
import static io.newsgraph.graph.Cast.UKRAINE;
import static io.newsgraph.graph.Cast.USA;
import static io.newsgraph.graph.Cast.ZABROWSKI;
import static io.newsgraph.graph.Cast.ZABROWSKI_THE_PAINTER;
import static io.newsgraph.graph.Told.AS_A_FACT;
import static io.newsgraph.graph.Told.AS_DENIED;
import static io.newsgraph.graph.Told.AS_PLANNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.graph.Written.Effect;
import io.newsgraph.knowledge.Actor;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.knowledge.RelationStatus;
import io.newsgraph.knowledge.RelationType;
import io.newsgraph.news.ArticleId;
import io.newsgraph.resolution.identity.Judgement;
import io.newsgraph.resolution.identity.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The graph depends on the articles and judgements that are in it, not on how they came there. */
class OneWorldTests {

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
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void isTheSameInAnyOrderAndInAnyBatches(int seed) {
        GRAPH.writeAll(world());
        var once = Snapshot.take();
        clear();
        writeInBatches(shuffled(seed), new Random(seed));
        assertThat(Snapshot.take()).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void isAsIfItHadNeverHeldWhatIsWithdrawn(int seed) {
        var all = shuffled(seed);
        var kept = all.subList(0, all.size() / 2);
        GRAPH.writeAll(kept);
        var without = Snapshot.take();
        clear();
        GRAPH.writeAll(all);
        all.stream()
                .filter(findings -> !kept.contains(findings))
                .forEach(findings -> GRAPH.withdraw(findings.article().id()));
        assertThat(Snapshot.take()).isEqualTo(without);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void isAsIfItHadNeverHeldAnEarlierRevision(int seed) {
        var all = shuffled(seed);
        GRAPH.writeAll(all);
        var revised = Snapshot.take();
        clear();
        for (var findings : all) {
            var id = findings.article().id().value();
            GRAPH.write(
                    story(id, "2024-01-01").sentence("NATO said nothing.", NATO).findings());
        }
        GRAPH.writeAll(all);
        assertThat(Snapshot.take()).isEqualTo(revised);
    }

    @Test
    void keepsEarlierRevisionsOnRecord() {
        var first =
                story("a", "2024-12-01").sentence("NATO said nothing.", NATO).findings();
        var second = story("a", "2024-12-01").sentence("NATO said a lot.", NATO).findings();
        GRAPH.write(first);
        assertThat(GRAPH.write(second).effect()).isEqualTo(Effect.REPLACED);
        assertThat(
                        TestDatabase.texts(
                                "MATCH (r:Revision)-[:REVISION_OF]->(:Article {id: 'a'}) WHERE r.loaded IS NOT NULL RETURN r.revision"))
                .containsExactly(first.article().revision().value());
        GRAPH.withdraw(new ArticleId("a"));
        assertThat(TestDatabase.texts("MATCH (r:Revision) RETURN r.id")).isEmpty();
    }

    @Test
    void keepsTheLaterWordingWhenAnArchiveBringsTheEarlierOne() {
        var late = story("a", "2024-12-02").sentence("NATO said a lot.", NATO).findings();
        var early =
                story("a", "2024-12-01").sentence("NATO said nothing.", NATO).findings();
        GRAPH.write(late);
        assertThat(GRAPH.write(early).effect()).isEqualTo(Effect.OUTDATED);
        assertThat(TestDatabase.texts("MATCH (a:Article) RETURN a.text")).containsExactly("NATO said a lot.");
        assertThat(TestDatabase.texts("MATCH (r:Revision) RETURN r.revision"))
                .containsExactly(early.article().revision().value());
    }

    @Test
    void countsTheLastOfSeveralDatesOfOneWordingInAnyOrder() {
        var first = sameWords("2024-12-01", "Daily Story");
        var last = sameWords("2024-12-08", "Evening Story");
        GRAPH.write(first);
        assertThat(GRAPH.write(last).effect()).isEqualTo(Effect.REPLACED);
        var once = Snapshot.take();
        assertThat(once.toString()).contains("Evening Story").doesNotContain("Daily Story");
        TestDatabase.clear();
        GRAPH.write(last);
        assertThat(GRAPH.write(first).effect()).isEqualTo(Effect.UNCHANGED);
        assertThat(Snapshot.take()).isEqualTo(once);
        assertThat(TestDatabase.texts("MATCH (r:Revision) RETURN r.id")).isEmpty();
    }

    private static Findings sameWords(String day, String publisher) {
        return story("a", day)
                .by(publisher)
                .sentence("NATO met Ukraine.", NATO, UKRAINE)
                .event(EventType.CONSULT, "met", NATO, UKRAINE, Told.AS_A_FACT)
                .findings();
    }

    @Test
    void countsCopiesAsOneVoice() {
        GRAPH.writeAll(Stream.of("x", "y", "z").map(OneWorldTests::agencyReport).toList());
        assertThat(TestDatabase.texts("MATCH (a)-[c:COPY_OF]->(b) RETURN a.id + ' ' + b.id ORDER BY a.id"))
                .containsExactly("y x", "z x");
        assertThat(
                        TestDatabase.texts(
                                "MATCH (r:Relation {type: 'ATTACKED'}) RETURN r.articles + ' articles, ' + r.origins + ' origins'"))
                .containsExactly("3 articles, 1 origins");
        assertThat(TestDatabase.texts(
                        "MATCH (e:Event {type: 'ASSAULT'}) RETURN e.articles + ' articles, ' + e.origins + ' origins'"))
                .containsExactly("3 articles, 1 origins");
        GRAPH.withdraw(new ArticleId("x"));
        assertThat(TestDatabase.texts("MATCH (a)-[c:COPY_OF]->(b) RETURN a.id + ' ' + b.id"))
                .containsExactly("z y");
    }

    @Test
    void countsWhatStandsOnOnePageUnderTwoIdsAsOneVoice() {
        var first = attack("p", "2024-12-01", "http://www.paper.example/war?utm_source=x", "on Sunday");
        var rewritten = attack("o", "2024-12-03", "https://paper.example/war/", "again, an officer said");
        GRAPH.writeAll(List.of(first, rewritten));
        var together = Snapshot.take();
        assertThat(TestDatabase.texts("MATCH (a)-[c:COPY_OF]->(b) RETURN a.id + ' ' + b.id + ' ' + c.reason"))
                .containsExactly("o p the same page");
        assertThat(
                        TestDatabase.texts(
                                "MATCH (r:Relation {type: 'ATTACKED'}) RETURN r.articles + ' articles, ' + r.origins + ' origins'"))
                .containsExactly("2 articles, 1 origins");
        clear();
        GRAPH.write(rewritten);
        GRAPH.write(first);
        assertThat(Snapshot.take()).isEqualTo(together);
        GRAPH.withdraw(new ArticleId("p"));
        var left = Snapshot.take();
        clear();
        GRAPH.write(rewritten);
        assertThat(Snapshot.take()).isEqualTo(left);
    }

    @Test
    void takesNoWordingForAnEarlierOneThatAnArticleHasAgain() {
        var first =
                story("a", "2024-12-01").sentence("NATO said nothing.", NATO).findings();
        var second = story("a", "2024-12-01").sentence("NATO said a lot.", NATO).findings();
        Stream.of(first, second, first).forEach(GRAPH::write);
        assertThat(TestDatabase.texts("MATCH (r:Revision) RETURN r.revision"))
                .containsExactly(second.article().revision().value());
    }

    @Test
    void bringsReportsOfOneEventTogetherAndKeepsOthersApart() {
        GRAPH.writeAll(world());
        assertThat(TestDatabase.texts(
                        "MATCH (e:Event {type: 'CONSULT'})<-[s:SUPPORTS]-(:Claim)-[:STATED_IN]->()-[:IN_ARTICLE]->(a) "
                                + "WHERE e.phase = 'REPORTED' AND e.startDate = date('2024-12-05') AND e.articles > 1 "
                                + "RETURN DISTINCT a.id ORDER BY a.id"))
                .containsExactly("meeting-a", "meeting-b", "meeting-denied");
        assertThat(TestDatabase.texts(
                        "MATCH (e:Event {type: 'CONSULT', startDate: date('2024-12-09')}) RETURN e.articles + ''"))
                .containsExactly("1");
    }

    @Test
    void takesAStrikeByAStateAndByItsForcesForOneEvent() {
        GRAPH.writeAll(List.of(
                strike("by-state", "Russia", RUSSIA, UKRAINE), strike("by-forces", "Troops", RUSSIAN_FORCES, UKRAINE)));
        assertThat(TestDatabase.texts("MATCH (e:Event) RETURN e.type + ' ' + e.articles"))
                .containsExactly("ASSAULT 2");
        assertThat(TestDatabase.texts("MATCH (a:Actor)-[:SOURCE_OF]->(:Event) RETURN a.id ORDER BY a.id"))
                .containsExactly("country-russia", "group-russian-forces");
    }

    private static Findings strike(String id, String who, Actor source, Actor target) {
        return story(id, "2024-12-03")
                .sentence(who + " attacked " + target.name() + " on Monday.", source, target)
                .event(EventType.ASSAULT, "attacked", source, target, AS_A_FACT.on("2024-12-02"))
                .findings();
    }

    @Test
    void tiesAPlanToWhatBecameOfIt() {
        GRAPH.writeAll(world());
        assertThat(TestDatabase.texts("MATCH (plan:Event)-[b:BECAME]->(event:Event) "
                        + "RETURN plan.status + ' ' + b.outcome + ' ' + event.status"))
                .contains("PLANNED OCCURRED ASSERTED");
    }

    @Test
    void groupsNoClaimThatAPersonHasSetApart() {
        GRAPH.writeAll(world());
        var before = Snapshot.take();
        var claim = TestDatabase.texts("MATCH (c:Claim)-[:STATED_IN]->()-[:IN_ARTICLE]->(:Article {id: 'meeting-b'}) "
                        + "WHERE c.tellsOf = 'EVENT' RETURN c.id")
                .get(0);
        var event = TestDatabase.texts("MATCH (:Claim {id: '" + claim + "'})-[:SUPPORTS]->(e:Event) RETURN e.id")
                .get(0);
        var judgement = GRAPH.setApart(claim, event, "an analyst");
        assertThat(TestDatabase.texts("MATCH (:Claim {id: '" + claim + "'})-[:SUPPORTS]->(e:Event) RETURN e.id"))
                .doesNotContain(event);
        var apart = Snapshot.take();
        loadEverythingAgain();
        assertThat(Snapshot.take()).isEqualTo(apart);
        assertThat(GRAPH.undo(judgement)).isTrue();
        assertThat(Snapshot.take()).isEqualTo(before);
        assertThat(GRAPH.undo(judgement)).isFalse();
    }

    @Test
    void tellsNamesakesApartAndJoinsASurnameOnlyWhereTheContextAgrees() {
        GRAPH.writeAll(world());
        assertThat(actorOf("mayor")).isNotEqualTo(actorOf("striker"));
        assertThat(actorOf("surname")).isEqualTo(actorOf("full-name"));
        assertThat(actorOf("elsewhere")).isNotEqualTo(actorOf("full-name"));
        assertThat(
                        TestDatabase.texts(
                                "MATCH (p:Profile)-[t:TAKEN_FOR]->(a:Actor) WHERE t.reason IS NULL OR t.score IS NULL RETURN p.id"))
                .isEmpty();
    }

    @Test
    void givesNoneOfThoseWhoseNameLeadsToOneArticleThatArticle() {
        GRAPH.writeAll(world());
        assertThat(TestDatabase.texts("MATCH (p:Person) WHERE p.id STARTS WITH 'person-michael-jordan' "
                        + "RETURN p.id + ' ' + coalesce(p.wikipedia, '-') ORDER BY p.id"))
                .containsExactly("person-michael-jordan--science -", "person-michael-jordan--sport -");
        GRAPH.withdraw(new ArticleId("professor"));
        assertThat(TestDatabase.texts("MATCH (p:Person) WHERE p.id STARTS WITH 'person-michael-jordan' "
                        + "RETURN p.id + ' ' + p.wikipedia"))
                .containsExactly("person-michael-jordan Michael Jordan");
    }

    @Test
    void takesASurnameOfWhichNothingIsSaidForSomebodyOfTheArticle() {
        GRAPH.writeAll(world());
        assertThat(List.of(actorOf("guest"), actorOf("speaker"), actorOf("painter")))
                .containsExactly("person-zabrowski@guest", "person-zabrowski@speaker", "person-zabrowski");
        assertThat(TestDatabase.texts("MATCH (one)-[m:MAY_BE]->(other) WHERE one.id STARTS WITH 'person-zabrowski' "
                        + "RETURN one.id + ' ' + other.id ORDER BY one.id, other.id"))
                .hasSize(3);
        var before = Snapshot.take();
        var judgement = GRAPH.judge(
                new Judgement(Verdict.SAME, new ActorId(actorOf("guest")), new ActorId(actorOf("painter"))),
                "an analyst");
        assertThat(actorOf("guest")).isEqualTo("person-zabrowski");
        assertThat(actorOf("speaker")).isEqualTo("person-zabrowski@speaker");
        GRAPH.undo(judgement);
        assertThat(Snapshot.take()).isEqualTo(before);
    }

    @Test
    void followsJudgementsOfActorsAndUndoesThem() {
        GRAPH.writeAll(world());
        var before = Snapshot.take();
        var judgement = GRAPH.judge(new Judgement(Verdict.SAME, BLINKEN.id(), RUTTE.id()), "an analyst");
        assertThat(TestDatabase.texts(
                        "MATCH (a:Actor) WHERE a.id IN ['person-antony-blinken', 'person-mark-rutte'] RETURN a.id"))
                .hasSize(1);
        var united = Snapshot.take();
        assertThat(united).isNotEqualTo(before);
        loadEverythingAgain();
        assertThat(Snapshot.take()).isEqualTo(united);
        assertThatThrownBy(() ->
                        GRAPH.judge(new Judgement(Verdict.DIFFERENT, BLINKEN.id(), new ActorId("person-nobody")), "x"))
                .hasMessageContaining("person-nobody");
        assertThat(GRAPH.undo(judgement)).isTrue();
        assertThat(Snapshot.take()).isEqualTo(before);
    }

    @Test
    void followsAJudgementOfANameInOneArticle() {
        GRAPH.writeAll(world());
        var before = Snapshot.take();
        var there = JOHNSON.id().in(new ArticleId("bare"));
        var judgement = GRAPH.judge(new Judgement(Verdict.DIFFERENT, JOHNSON.id(), there), "an analyst");
        assertThat(actorOf("bare")).isEqualTo(there.value());
        var apart = Snapshot.take();
        loadEverythingAgain();
        assertThat(Snapshot.take()).isEqualTo(apart);
        GRAPH.undo(judgement);
        assertThat(Snapshot.take()).isEqualTo(before);
    }

    @Test
    void bringsANameInOneArticleBackToItsActorElsewhere() {
        GRAPH.writeAll(world());
        var before = Snapshot.take();
        var there = BLINKEN.id().in(new ArticleId("meeting"));
        var judgement = GRAPH.judge(new Judgement(Verdict.DIFFERENT, BLINKEN.id(), there), "an analyst");
        assertThat(Snapshot.take()).isNotEqualTo(before);
        GRAPH.undo(judgement);
        assertThat(Snapshot.take()).isEqualTo(before);
    }

    @Test
    void keepsAJudgementUntilItIsUndone() {
        GRAPH.writeAll(world());
        var different = new Judgement(Verdict.DIFFERENT, BLINKEN.id(), RUTTE.id());
        var same = new Judgement(Verdict.SAME, BLINKEN.id(), RUTTE.id());
        var judgement = GRAPH.judge(different, "an analyst");
        var before = people();
        assertThatThrownBy(() -> GRAPH.judge(same, "an analyst"))
                .isInstanceOf(Contradiction.class)
                .hasMessageContaining(judgement);
        assertThat(people()).isEqualTo(before);
        GRAPH.undo(judgement);
        GRAPH.judge(same, "an analyst");
        assertThat(people()).hasSize(before.size() - 1);
        assertThatThrownBy(() -> GRAPH.judge(different, "an analyst")).hasMessageContaining(judgement);
        assertThat(people()).hasSize(before.size() - 1);
    }

    private static List<String> people() {
        return TestDatabase.texts("MATCH (p:Person) RETURN p.id ORDER BY p.id");
    }

    private static void loadEverythingAgain() {
        world().forEach(findings -> GRAPH.withdraw(findings.article().id()));
        GRAPH.writeAll(shuffled(7));
    }

    private static String actorOf(String article) {
        return TestDatabase.texts("MATCH (:Article {id: '" + article + "'})-[:NAMES]->(p:Person) RETURN p.id")
                .get(0);
    }

    private static List<Findings> world() {
        var world = new ArrayList<>(Stories.all());
        world.add(meeting("meeting-a", "2024-12-05", "Blinken met Lavrov in Malta on Thursday.", MALTA, "2024-12-05"));
        world.add(meeting("meeting-b", "2024-12-06", "Lavrov and Blinken met on Thursday.", null, "2024-12-05"));
        world.add(meeting("meeting-c", "2024-12-10", "Blinken and Lavrov met again on Monday.", null, "2024-12-09"));
        world.add(story("meeting-denied", "2024-12-06")
                .sentence("Moscow denied that Lavrov met Blinken on Thursday.", LAVROV, BLINKEN)
                .event(EventType.CONSULT, "met", List.of(LAVROV, BLINKEN), List.of(), AS_DENIED.on("2024-12-05"))
                .findings());
        world.add(story("plan", "2024-12-03")
                .sentence("Blinken will meet Lavrov on Thursday.", BLINKEN, LAVROV)
                .event(
                        EventType.AGREE,
                        "will meet",
                        List.of(BLINKEN, LAVROV),
                        List.of(),
                        AS_PLANNED.of(EventType.CONSULT).on("2024-12-05"))
                .findings());
        Stream.of("x", "y", "z").map(OneWorldTests::agencyReport).forEach(world::add);
        world.add(office("mayor", "2024-11-01", JOHNSON_THE_MAYOR, "mayor"));
        world.add(office("striker", "2024-11-02", JOHNSON_THE_STRIKER, "striker"));
        world.add(office("bare", "2024-11-03", JOHNSON, "member"));
        world.add(office("full-name", "2024-11-04", STARMER, "visitor"));
        world.add(office("surname", "2024-11-05", STARMER_BY_SURNAME, "visitor"));
        world.add(office("elsewhere", "2024-11-06", STARMER_ELSEWHERE, "visitor"));
        world.add(strike("by-forces", "Troops", RUSSIAN_FORCES, UKRAINE));
        world.add(strike("by-state", "Russia", RUSSIA, UKRAINE));
        world.add(office("player", "2024-11-07", JORDAN_THE_PLAYER, "player"));
        world.add(office("professor", "2024-11-08", JORDAN_THE_PROFESSOR, "professor"));
        world.add(office("guest", "2024-11-09", ZABROWSKI, "guest"));
        world.add(office("speaker", "2024-11-10", ZABROWSKI, "speaker"));
        world.add(office("painter", "2024-11-11", ZABROWSKI_THE_PAINTER, "painter"));
        return world;
    }

    private static Findings meeting(String id, String published, String sentence, Actor place, String day) {
        return story(id, published)
                .sentence(sentence, BLINKEN, LAVROV)
                .event(
                        EventType.CONSULT,
                        "met",
                        List.of(BLINKEN, LAVROV),
                        List.of(),
                        place == null ? AS_A_FACT.on(day) : AS_A_FACT.in(place).on(day))
                .findings();
    }

    private static Findings office(String id, String published, Actor person, String office) {
        return story(id, published)
                .sentence(person.name() + " is a " + office + " in the United States.", person, USA)
                .relation(RelationType.HOLDS_OFFICE, person, USA, office, RelationStatus.ASSERTED)
                .findings();
    }

    /** One text of an agency in several papers. */
    private static Findings agencyReport(String id) {
        return Story.of(id)
                .published("2024-12-08")
                .by("Paper " + id)
                .titled("Drones and missiles hit Ukraine")
                .sentence(
                        "KYIV (Reuters) - Russia attacked Ukraine with more than ninety drones and missiles overnight,"
                                + " officials in Kyiv said.",
                        RUSSIA,
                        UKRAINE)
                .event(EventType.ASSAULT, "attacked", RUSSIA, UKRAINE, AS_A_FACT.on("2024-12-08"))
                .sentence(
                        "Power was cut in four regions of the country, and repair crews had worked through the night to"
                                + " bring heating back to tens of thousands of homes.")
                .sentence("The air force said that it had shot down most of the drones, while several missiles had hit"
                        + " substations in the west.")
                .sentence("Neighbouring Poland scrambled fighter jets, as it does whenever missiles come close to its"
                        + " border, and closed part of its air space for two hours.")
                .findings();
    }

    private static Story story(String id, String published) {
        return Story.of(id).published(published).by("Daily Story");
    }

    private static List<Findings> shuffled(int seed) {
        var all = new ArrayList<>(world());
        Collections.shuffle(all, new Random(seed));
        return all;
    }

    private static void writeInBatches(List<Findings> all, Random random) {
        for (var from = 0; from < all.size(); ) {
            var to = Math.min(all.size(), from + 1 + random.nextInt(4));
            GRAPH.writeAll(all.subList(from, to));
            from = to;
        }
    }

    private static Findings attack(String id, String published, String page, String when) {
        return story(id, published)
                .on(page)
                .sentence("Russia attacked Ukraine " + when + ".", RUSSIA, UKRAINE)
                .event(EventType.ASSAULT, "attacked", RUSSIA, UKRAINE, AS_A_FACT.on("2024-12-01"))
                .findings();
    }
}
