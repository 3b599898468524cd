package io.newsgraph.pipeline;

import io.newsgraph.graph.Graph;
import io.newsgraph.graph.RejectedArticles;
import io.newsgraph.intake.Intake;
import java.util.Collection;
import java.util.function.Function;

/** What every load of a loader goes through. */
record LoadStages(
        Function<Intake, Analysis> analyst,
        Graph graph,
        RejectedArticles rejectedArticles,
        GraphCalls calls,
        ArticleWriter writer) {

    Known lookUp(Collection<Intake> intakes) {
        return Known.of(intakes, graph, rejectedArticles);
    }
}
