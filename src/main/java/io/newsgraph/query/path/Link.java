package io.newsgraph.query.path;

import java.util.Comparator;
import org.neo4j.driver.Record;

/**
 * One relation, as a step from one actor to the next.
 *
 * @param from id of the actor that the step leaves
 * @param to id of the actor that it reaches
 * @param relation id of the relation, which may go either way
 * @param origins how many independent reports tell of it
 * @param confidence its confidence
 */
record Link(String from, String to, String relation, long origins, double confidence) {

    /** Strongest first; the ids decide between equals. */
    static final Comparator<Link> STRONGEST_FIRST = Comparator.comparingLong(Link::origins)
            .thenComparingDouble(Link::confidence)
            .reversed()
            .thenComparing(Link::relation);

    static Link of(Record row) {
        return new Link(
                row.get("from").asString(),
                row.get("to").asString(),
                row.get("relation").asString(),
                row.get("origins").asLong(),
                row.get("confidence").asDouble());
    }
}
