package io.newsgraph.mcp;

import io.newsgraph.query.cypher.NamedQueries;
import io.newsgraph.workspace.Workspace;
import java.util.List;
import java.util.stream.Stream;

/** All that an agent can ask of a graph. */
final class GraphTools {

    /** What an agent is told before it asks. */
    static final String INSTRUCTIONS = """
            newsgraph answers from a graph of actors (persons, organizations, countries, places, groups), events (PLOVER \
            types such as CONSULT, AID, ASSAULT) and relations that it read out of news articles. It knows nothing else, \
            and it only reads. Begin with find_actors to learn the exact name or id of whom you mean.
            Every fact has a status: ASSERTED (stated as a fact of now), FORMER (held before), ATTRIBUTED (somebody says \
            so), PLANNED, HYPOTHETICAL, DENIED. Only ASSERTED and FORMER are facts; tell the others as what they are, and \
            name who says so. confidence (0 to 1) is how likely the sentence says it.
            Cite: every statement carries the quote, its sentence with offsets into the article's text, and the article \
            with publisher, day and url.""";

    private GraphTools() {}

    /** The tools in the order in which they are listed. */
    static List<GraphTool> on(Workspace workspace, NamedQueries queries) {
        var actors = new NamedActors(workspace.actors());
        return Stream.of(
                        new ActorTools(workspace.actors(), actors, workspace.events()).list(),
                        new RelationTools(workspace.relations(), workspace.claims(), workspace.paths(), actors).list(),
                        new QueryTools(queries).list(),
                        new ArticleTools(workspace.articles()).list(),
                        new SentenceTools(workspace.sentences(), actors).list())
                .flatMap(List::stream)
                .toList();
    }
}
