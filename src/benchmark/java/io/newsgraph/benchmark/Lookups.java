package io.newsgraph.benchmark;

import io.newsgraph.benchmark.synthetic.SyntheticNews;
import io.newsgraph.benchmark.synthetic.SyntheticNews.Pair;
import io.newsgraph.graph.CypherFiles;
import io.newsgraph.query.RelationFilter;
import io.newsgraph.query.RelationQuestion;
import io.newsgraph.query.Relations;
import io.newsgraph.query.path.PathQuestion;
import io.newsgraph.query.path.Paths;
import io.newsgraph.workspace.Workspace;
import java.util.List;
import java.util.function.Consumer;

/**
 * How fast the graph tells what is between two actors who are in the news, each as often as his rank has it.
 *
 * @param relations all relations between the two with their evidence, as the API asks, by one client and by many
 * @param paths the shortest chains that connect the two, each link with its best evidence, as the API asks
 */
record Lookups(Load relations, Load paths) {

    static final int CLIENTS = 8;

    private static final int RELATIONS = 5_000;
    private static final int PATHS = 1_000;
    private static final int WARM_UP = 5;
    private static final int CHAINS = 5;

    /** The same questions by one client and by {@link #CLIENTS} at once. */
    record Load(Latencies one, Latencies many) {

        private static Load of(List<Pair> pairs, Consumer<Pair> ask) throws Exception {
            Latencies.of(pairs.size() / WARM_UP, 1, number -> ask.accept(pairs.get(pairs.size() - 1 - number)));
            return new Load(ask(pairs, 1, ask), ask(pairs, CLIENTS, ask));
        }

        private static Latencies ask(List<Pair> pairs, int clients, Consumer<Pair> ask) throws Exception {
            return Latencies.of(pairs.size(), clients, number -> ask.accept(pairs.get(number)));
        }
    }

    static Lookups on(Workspace workspace, SyntheticNews news) throws Exception {
        var relations = workspace.relations();
        var paths = new Paths(workspace.driver(), new CypherFiles());
        return new Lookups(
                Load.of(news.pairs(Math.min(RELATIONS, news.relations())), pair -> between(relations, pair)),
                Load.of(news.pairs(Math.min(PATHS, news.relations())), pair -> path(paths, pair)));
    }

    private static void between(Relations relations, Pair pair) {
        relations.list(
                RelationQuestion.of(pair.one().id().value(), pair.other().id().value(), null)
                        .inEitherDirection());
    }

    private static void path(Paths paths, Pair pair) {
        paths.list(new PathQuestion(
                pair.one().id().value(),
                pair.other().id().value(),
                PathQuestion.MOST_HOPS,
                RelationFilter.ALL,
                true,
                CHAINS));
    }
}
