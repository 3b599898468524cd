package io.newsgraph.query.path;

import io.newsgraph.graph.CypherFiles;
import io.newsgraph.query.ActorReference;
import io.newsgraph.query.Actors;
import io.newsgraph.query.Questions;
import io.newsgraph.query.RelationSummary;
import io.newsgraph.query.Relations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;

/** Finds how two actors are connected: the shortest chains, and of these the strongest. */
public final class Paths {

    private final Questions questions;
    private final Actors actors;
    private final Relations relations;

    /** Asks the graph behind the driver. */
    public Paths(Driver driver, CypherFiles files) {
        this.questions = new Questions(driver, files);
        this.actors = new Actors(driver, files);
        this.relations = new Relations(driver, files);
    }

    /** The chains that fit, strongest first; of thousands of equal length only some are compared. */
    public List<RelationPath> list(PathQuestion question) {
        var chains = ShortestChains.of(question, questions, actors);
        var ids = chains.stream()
                .flatMap(chain -> chain.relations().stream())
                .distinct()
                .toList();
        var byId = relations.list(ids, 1, question.filter()).stream()
                .collect(Collectors.toMap(RelationSummary::id, Function.identity()));
        return chains.stream()
                .filter(chain -> byId.keySet().containsAll(chain.relations()))
                .map(chain -> path(chain, byId))
                .toList();
    }

    /** The ends of each relation tell who stands between it and the one before. */
    private static RelationPath path(Chain chain, Map<String, RelationSummary> byId) {
        var hops = chain.relations().stream()
                .map(id -> Objects.requireNonNull(byId.get(id)))
                .toList();
        var actors = new ArrayList<ActorReference>();
        var end = chain.first();
        for (var hop : hops) {
            var object = Objects.requireNonNull(hop.object());
            var isForward = hop.subject().id().equals(end);
            actors.add(isForward ? hop.subject() : object);
            var next = isForward ? object : hop.subject();
            end = next.id();
            if (actors.size() == hops.size()) {
                actors.add(next);
            }
        }
        return new RelationPath(actors, hops, chain.origins(), chain.confidence());
    }
}
