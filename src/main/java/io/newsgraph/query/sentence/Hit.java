package io.newsgraph.query.sentence;

import java.util.Locale;
import org.neo4j.driver.Record;

/**
 * A sentence as one way of finding gives it.
 *
 * @param id its lasting name
 * @param text its characters
 * @param score how well it fits, by the measure of that way
 */
record Hit(String id, String text, double score) {

    static Hit of(Record row) {
        return new Hit(
                row.get("id").asString(),
                row.get("text").asString(),
                row.get("score").asDouble());
    }

    /** What it has in common with copies of it. */
    String words() {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
