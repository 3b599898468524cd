package io.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.graph.identity.BlockMemory;
import io.newsgraph.knowledge.Actor;
import io.newsgraph.knowledge.Domain;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many of one surname are remembered from one change to the next, and nobody can tell by the graph. */
class LargeBlockTests {

    private static final List<String> GIVEN = List.of("", "Alan ", "A. ", "Daniel ", "Dan ", "Susan ", "Tom ");
    private static final List<String> COUNTRIES = List.of("USA", "KOR", "PRK", "CAN", "GBR");

    private final Graph graph = new Graph(TestDatabase.driver(), new CypherFiles(), new BlockMemory(5));

    @BeforeEach
    void clear() {
        TestDatabase.clear();
        graph.prepare();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void isTheSameWhateverIsRememberedOfIt(int seed) {
        var all = new ArrayList<>(world());
        Collections.shuffle(all, new Random(seed));
        new Graph(TestDatabase.driver(), new CypherFiles()).writeAll(all);
        var atOnce = Snapshot.take();
        TestDatabase.clear();
        graph.writeAll(all.subList(0, 20));
        graph.writeAll(all.subList(20, 27));
        new Graph(TestDatabase.driver(), new CypherFiles()).writeAll(all.subList(27, 34));
        graph.writeAll(all.subList(34, 40));
        all.subList(5, 9).forEach(findings -> graph.withdraw(findings.article().id()));
        var judged = graph.judge(
                new Judgement(
                        Verdict.SAME,
                        person("Tom ", 0).id(),
                        person("Susan ", 0).id()),
                "an analyst");
        graph.writeAll(all.subList(40, 46));
        graph.undo(judged);
        graph.writeAll(all.subList(5, 9));
        graph.writeAll(all.subList(46, all.size()));
        assertThat(Snapshot.take()).isEqualTo(atOnce);
        all.subList(10, all.size())
                .forEach(findings ->
                        graph.withdraw(new ArticleId(findings.article().id().value())));
        var few = Snapshot.take();
        TestDatabase.clear();
        new Graph(TestDatabase.driver(), new CypherFiles()).writeAll(all.subList(0, 10));
        assertThat(few).isEqualTo(Snapshot.take());
    }

    private static List<Findings> world() {
        return GIVEN.stream()
                .flatMap(given ->
                        Stream.iterate(0, number -> number + 1).limit(8).map(number -> office(given, number)))
                .toList();
    }

    private static Findings office(String given, int number) {
        var person = person(given, number);
        return Story.of(given.strip().toLowerCase() + number)
                .published("2024-12-0" + (1 + number % 9))
                .by("Daily Story")
                .sentence(person.name() + " is a member of the council in Russia.", person, Cast.RUSSIA)
                .relation(
                        RelationType.HOLDS_OFFICE,
                        person,
                        Cast.RUSSIA,
                        "member of the council",
                        RelationStatus.ASSERTED)
                .findings();
    }

    private static Actor person(String given, int number) {
        var domains = Domain.values();
        return Cast.namesake(
                given + "Kim",
                number % 4 == 0 ? null : domains[number % domains.length],
                number % 3 == 0 ? null : COUNTRIES.get(number % COUNTRIES.size()));
    }
}
