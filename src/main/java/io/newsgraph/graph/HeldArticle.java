package io.newsgraph.graph;

import io.newsgraph.news.Article;
import io.newsgraph.news.Revision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * An article as it stands in the graph.
 *
 * @param revision its wording
 * @param version the rules by which it was read
 * @param published when it was published, if known
 */
public record HeldArticle(
        Revision revision, String version, @Nullable Instant published) {

    /** Reads a row of {@code lookup/held}. */
    static HeldArticle of(Record row) {
        return new HeldArticle(
                new Revision(row.get("revision").asString()),
                row.get("version").asString(),
                Times.read(row.get("published")));
    }

    /**
     * Whether nothing comes of an article of the same id: the wording is this one, read by the same rules, and not published
     * later. Of several dates the last one counts, so that the order in which they come does not.
     *
     * @param rules by which it is read or would be read
     */
    public boolean covers(Article article, String rules) {
        return revision.equals(article.revision()) && version.equals(rules) && !isBefore(article.published());
    }

    private boolean isBefore(@Nullable Instant later) {
        return later != null && (published == null || published.isBefore(later));
    }
}
