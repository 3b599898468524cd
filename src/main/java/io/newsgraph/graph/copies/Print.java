package io.newsgraph.graph.copies;

import io.newsgraph.graph.Times;
import io.newsgraph.resolution.copies.CopyText;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * An article as one of the copies of a report.
 *
 * @param text what is compared
 * @param address what all addresses of its page share, if that is known
 * @param voice the voice that it had so far
 */
record Print(CopyText text, @Nullable String address, String voice) {

    /** The one that was there first is taken for the original. */
    static final Comparator<Print> FIRST = Comparator.comparing(
                    (Print print) -> print.text().published() == null
                            ? Instant.MAX
                            : print.text().published())
            .thenComparing(Print::id);

    static Print of(Record row) {
        return new Print(
                new CopyText(
                        row.get("id").asString(),
                        row.get("title").asString(""),
                        row.get("text").asString(),
                        Times.read(row.get("published")),
                        row.get("publisher").asString(null),
                        row.get("author").asString(null)),
                row.get("address").asString(null),
                row.get("voice").asString());
    }

    String id() {
        return text.id();
    }

    boolean isOnThePageOf(Print other) {
        return address != null && address.equals(other.address);
    }
}
