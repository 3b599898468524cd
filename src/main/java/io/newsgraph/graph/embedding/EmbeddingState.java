package io.newsgraph.graph.embedding;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * How far the vectors of sentences are.
 *
 * @param version of the table by which they were made; none if there never were any
 * @param turn how often the graph has been changed; vectors do not count
 * @param sentences how many there are
 * @param waiting how many of these wait for a vector of that version
 */
public record EmbeddingState(@Nullable String version, long turn, long sentences, long waiting) {

    /** From a row of {@code embedding/state}. */
    public static EmbeddingState of(Record row) {
        return new EmbeddingState(
                row.get("version").asString(null),
                row.get("turn").asLong(),
                row.get("sentences").asLong(),
                row.get("waiting").asLong());
    }

    /** How many sentences cannot be found by vectors of a version. */
    public long pending(String wanted) {
        return wanted.equals(version) ? waiting : sentences;
    }
}
