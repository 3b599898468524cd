package io.newsgraph.extraction;

import io.newsgraph.extraction.event.EventClaim;
import io.newsgraph.extraction.mention.Mentions;
import io.newsgraph.extraction.relation.RelationClaim;
import io.newsgraph.knowledge.Refusal;
import io.newsgraph.knowledge.TimeExpression;
import io.newsgraph.reading.Reading;
import java.util.List;

/**
 * What an article says, about entities that are known only inside it.
 *
 * @param reading the article as it was read
 * @param mentions who is mentioned where
 * @param events what it tells of events, in text order
 * @param relations what it tells of relations, in text order
 * @param times its time expressions, in text order
 * @param refusals what could have been a claim and is none, in text order
 */
public record Extraction(
        Reading reading,
        Mentions mentions,
        List<EventClaim> events,
        List<RelationClaim> relations,
        List<TimeExpression> times,
        List<Refusal> refusals) {

    /** Copies the lists. */
    public Extraction {
        events = List.copyOf(events);
        relations = List.copyOf(relations);
        times = List.copyOf(times);
        refusals = List.copyOf(refusals);
    }
}
