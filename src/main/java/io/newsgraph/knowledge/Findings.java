package io.newsgraph.knowledge;

import io.newsgraph.news.Article;
import io.newsgraph.news.Span;
import java.util.List;

/**
 * All that one article lets us claim to know, ready to be written into the graph.
 *
 * @param article the article
 * @param sentences its sentences in order, as spans of its text
 * @param actors the actors named in it, in the order of their first mention
 * @param mentions where they are mentioned, in text order
 * @param events what it says of events, in text order
 * @param relations what it says of relations, in text order
 * @param times its time expressions, in text order
 * @param refusals what could have been a statement and is none, in text order
 * @param version the version of the program and its rules that found it
 */
public record Findings(
        Article article,
        List<Span> sentences,
        List<Actor> actors,
        List<ActorMention> mentions,
        List<EventStatement> events,
        List<RelationStatement> relations,
        List<TimeExpression> times,
        List<Refusal> refusals,
        String version) {

    /** Copies the lists. */
    public Findings {
        sentences = List.copyOf(sentences);
        actors = List.copyOf(actors);
        mentions = List.copyOf(mentions);
        events = List.copyOf(events);
        relations = List.copyOf(relations);
        times = List.copyOf(times);
        refusals = List.copyOf(refusals);
    }
}
