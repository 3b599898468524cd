package io.newsgraph.workspace;

import io.newsgraph.graph.Graph;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.query.Actors;
import io.newsgraph.resolution.identity.Judgement;
import io.newsgraph.resolution.identity.Verdict;

/**
 * Takes down what people decide of actors, and of claims and events, and takes it back.
 *
 * <p>An actor is meant by its id, by a name or alias that it alone has, or as {@code person-mike-johnson@a1} where its name
 * means somebody else in one article.
 */
public final class Judge {

    private static final String CLAIM = "c-[0-9a-f]+";
    private static final String EVENT = "e-[0-9a-f]+";

    /** Ids are left to the graph, which also knows those of actors that have been judged the same as others. */
    private static final String ACTOR = "(person|organization|country|place|group)-\\S+";

    private final Graph graph;
    private final Actors actors;

    Judge(Graph graph, Actors actors) {
        this.graph = graph;
        this.actors = actors;
    }

    /**
     * Decides that two actors are one.
     *
     * @param by who decides
     * @return the id of the judgement
     * @throws io.newsgraph.query.UnknownName when nobody has a name
     * @throws io.newsgraph.query.AmbiguousName when several have it
     * @throws io.newsgraph.graph.Contradiction when earlier judgements say the contrary
     * @throws IllegalArgumentException when there is something else that cannot be judged
     */
    public String same(String one, String other, String by) {
        return graph.judge(new Judgement(Verdict.SAME, actor(one), actor(other)), by);
    }

    /** Decides that two actors, or a claim and the event that it was taken to tell of, are two; fails likewise. */
    public String different(String one, String other, String by) {
        if (one.matches(CLAIM) || other.matches(EVENT)) {
            return graph.setApart(one, other, by);
        }
        return graph.judge(new Judgement(Verdict.DIFFERENT, actor(one), actor(other)), by);
    }

    /** Takes back the judgement with an id; says whether it was there. */
    public boolean undo(String judgement) {
        return graph.undo(judgement);
    }

    /** Takes back what was decided of two, given in either order; says whether anything was. */
    public boolean undo(String one, String other) {
        if (graph.undo(Graph.judgementOf(one, other))) {
            return true;
        }
        var isOfEvent = one.matches(CLAIM) || other.matches(CLAIM);
        return !isOfEvent
                && graph.undo(Graph.judgementOf(actor(one).value(), actor(other).value()));
    }

    private ActorId actor(String idOrName) {
        return new ActorId(
                idOrName.matches(ACTOR) ? idOrName : actors.get(idOrName).id());
    }
}
