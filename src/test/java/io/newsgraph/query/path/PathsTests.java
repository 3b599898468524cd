package io.newsgraph.query.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.knowledge.Standing;
import io.newsgraph.query.RelationFilter;
import io.newsgraph.query.RelationSummary;
import io.newsgraph.query.StoryGraph;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Chains are those that Neo4j finds by itself, only sooner. */
class PathsTests {

    private static final int ALL = 1_000;
    private static final LocalDate SOME_DAY = LocalDate.parse("2024-12-04");

    private static final String BY_NEO4J = """
            MATCH (one:Actor {id: $from}), (other:Actor {id: $to})
            MATCH path = allShortestPaths((one)-[*..6]-(other))
            WHERE all(actor IN nodes(path) WHERE actor:Actor) AND all(step IN relationships(path) WHERE type(step) <> 'MAY_BE'
              AND (NOT $factsOnly OR step.asserted > 0) AND step.origins >= $filter.origins
              AND ($filter.types IS NULL OR type(step) IN $filter.types)
              AND ($filter.statuses IS NULL OR step.status IN $filter.statuses)
              AND ($filter.since IS NULL OR step.lastSeen >= $filter.since)
              AND ($filter.before IS NULL OR step.firstSeen < $filter.before))
            WITH path WHERE length(path) <= $hops
            RETURN [step IN relationships(path) | step.id] AS relations
            """;

    private static final Paths PATHS = new Paths(TestDatabase.driver(), StoryGraph.FILES);

    @BeforeAll
    static void load() {
        StoryGraph.load();
    }

    static Stream<PathQuestion> filters() {
        return Stream.of(
                question(6, RelationFilter.ALL, false),
                question(6, RelationFilter.ALL, true),
                question(2, RelationFilter.ALL, true),
                question(3, RelationFilter.ofTypes(List.of("cooperation")), false),
                question(4, new RelationFilter(List.of(), List.of(), null, null, 0, 2), false),
                question(
                        6,
                        new RelationFilter(
                                List.of(),
                                List.of(Standing.ATTRIBUTED, Standing.PLANNED, Standing.ASSERTED),
                                null,
                                null,
                                0,
                                0),
                        false),
                question(6, new RelationFilter(List.of(), List.of(), SOME_DAY, null, 0, 0), false),
                question(6, new RelationFilter(List.of(), List.of(), null, SOME_DAY, 0, 0), false));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void findsTheSameAsNeo4j(PathQuestion filter) {
        var actors = actors();
        var found = 0;
        for (var from : actors) {
            for (var to : actors) {
                if (from.compareTo(to) < 0) {
                    var question = new PathQuestion(
                            from, to, filter.hops(), filter.filter(), filter.factsOnly(), filter.limit());
                    var chains = chains(question);
                    found += chains.size();
                    assertThat(chains).as("%s to %s", from, to).containsExactlyInAnyOrderElementsOf(byNeo4j(question));
                }
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void givesTheStrongestFirstAndNamesWhoIsOnThem() {
        var actors = actors();
        var compared = 0;
        for (var to : actors.subList(1, actors.size())) {
            var from = actors.get(0);
            var paths = PATHS.list(new PathQuestion(from, to, 6, RelationFilter.ALL, false, ALL));
            assertThat(paths)
                    .isSortedAccordingTo((one, other) -> one.origins() != other.origins()
                            ? Long.compare(other.origins(), one.origins())
                            : Double.compare(other.confidence(), one.confidence()));
            for (var path : paths) {
                compared++;
                assertThat(path.actors()).hasSize(path.hops().size() + 1);
                assertThat(path.actors().get(0).id()).isEqualTo(from);
                assertThat(path.actors().get(path.hops().size()).id()).isEqualTo(to);
                for (var i = 0; i < path.hops().size(); i++) {
                    assertThat(ends(path.hops().get(i)))
                            .containsExactlyInAnyOrder(
                                    path.actors().get(i).id(),
                                    path.actors().get(i + 1).id());
                }
            }
        }
        assertThat(compared).isPositive();
    }

    private static Stream<String> ends(RelationSummary hop) {
        var object = hop.object();
        return Stream.of(hop.subject().id(), object == null ? "" : object.id());
    }

    private static PathQuestion question(int hops, RelationFilter filter, boolean factsOnly) {
        return new PathQuestion("one", "other", hops, filter, factsOnly, ALL);
    }

    private static List<String> actors() {
        return TestDatabase.texts("MATCH (actor:Actor) WHERE EXISTS { (actor)<-[:SUBJECT|OBJECT]-() }"
                + " OR EXISTS { MATCH (relation:Relation) WHERE actor.id IN [relation.subject, relation.object] }"
                + " RETURN actor.id AS id ORDER BY actor.articles DESC, id LIMIT 14");
    }

    private static List<List<String>> chains(PathQuestion question) {
        return PATHS.list(question).stream()
                .map(path -> path.hops().stream().map(RelationSummary::id).toList())
                .toList();
    }

    private static List<List<String>> byNeo4j(PathQuestion question) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("from", question.from());
        parameters.put("to", question.to());
        parameters.put("hops", question.hops());
        parameters.put("factsOnly", question.factsOnly());
        parameters.put("filter", question.filter().parameter());
        try (var session = TestDatabase.driver().session()) {
            return session.run(BY_NEO4J, parameters)
                    .list(row -> row.get("relations").asList(value -> value.asString()));
        }
    }
}
