package io.newsgraph.query;

import io.newsgraph.graph.CypherFiles;
import io.newsgraph.graph.Times;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/** The claims behind relations and events, page by page. */
public final class Claims {

    /** They are sorted by time of publication and id. */
    private static final int PLACE = 2;

    private final Questions questions;

    /** Asks the graph behind the driver. */
    public Claims(Driver driver, CypherFiles files) {
        this.questions = new Questions(driver, files);
    }

    /**
     * The claims behind a relation or event, newest report first; those of which the time of publication is not known come
     * last.
     *
     * @param id the relation or event; nothing stands behind one that is not there
     * @param cursor where the page before ended; none for the first page
     * @param limit how many to give at most
     */
    public Page<Evidence> page(String id, @Nullable String cursor, int limit) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", id);
        parameters.put("after", after(Cursor.parse(cursor, PLACE)));
        parameters.put("limit", limit + 1L);
        return Page.of(questions.list("lookup/evidence", parameters, Values::evidence), limit, Claims::place);
    }

    private static Cursor place(Evidence evidence) {
        var published = evidence.article().published();
        return Cursor.after(published == null ? Cursor.UNDATED : published, evidence.claim());
    }

    private static Map<String, @Nullable Object> after(@Nullable Cursor cursor) {
        var after = new HashMap<String, @Nullable Object>();
        after.put("published", cursor == null ? null : Times.of(cursor.instant(0)));
        after.put("id", cursor == null ? null : cursor.text(1));
        return after;
    }
}
