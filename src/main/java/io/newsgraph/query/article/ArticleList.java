package io.newsgraph.query.article;

import io.newsgraph.graph.CypherFiles;
import io.newsgraph.graph.Times;
import io.newsgraph.query.Cursor;
import io.newsgraph.query.Page;
import io.newsgraph.query.Questions;
import io.newsgraph.query.Values;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** Lists articles, with at most three statements however many there are. */
public final class ArticleList {

    /** Articles are sorted by how well they fit, time of publication and id. */
    private static final int PLACE = 3;

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final Questions questions;

    /** Asks the graph behind the driver. */
    public ArticleList(Driver driver, CypherFiles files) {
        this.questions = new Questions(driver, files);
    }

    /** The articles that fit; those of which the time of publication is not known come last. */
    public Page<ArticleSummary> page(ArticleQuestion question) {
        var words = question.words() == null ? null : SearchWords.parse(question.words());
        var after = Cursor.parse(question.cursor(), PLACE);
        var page = Page.of(
                find(question, words, after),
                question.limit(),
                found -> Cursor.after(found.score(), found.published(), found.id()));
        var ids = page.items().stream().map(Found::id).toList();
        return new Page<>(list(ids, words, question.quotes()), page.next());
    }

    private List<Found> find(ArticleQuestion question, @Nullable SearchWords words, @Nullable Cursor cursor) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("filter", question.filter().parameter());
        parameters.put("after", after(cursor));
        parameters.put("limit", question.limit() + 1);
        if (words != null) {
            parameters.put("query", words.query());
            parameters.put("byScore", question.order() == ArticleOrder.BEST);
            return questions.list("lookup/articles-telling", parameters, Found::of);
        }
        var filter = question.filter();
        if (filter.url() != null) {
            return questions.list("lookup/articles-at", parameters, Found::of);
        }
        if (filter.actor() != null) {
            return questions.list("lookup/articles-naming", parameters, Found::of);
        }
        if (filter.publisher() != null) {
            return questions.list("lookup/articles-by", parameters, Found::of);
        }
        return findAny(question, cursor, parameters);
    }

    /** An index on the time of publication does not hold those of which it is not known. */
    private List<Found> findAny(
            ArticleQuestion question, @Nullable Cursor cursor, Map<String, @Nullable Object> parameters) {
        var found = new ArrayList<Found>();
        var isBehindDated = cursor != null && cursor.instant(1).equals(Cursor.UNDATED);
        if (!isBehindDated) {
            found.addAll(questions.list("lookup/articles-published", parameters, Found::of));
        }
        var missing = question.limit() + 1 - found.size();
        if (missing > 0 && question.filter().allowsUndated()) {
            var after = new HashMap<String, @Nullable Object>();
            after.put("id", isBehindDated ? Objects.requireNonNull(cursor).text(2) : null);
            parameters.put("after", after);
            parameters.put("limit", missing);
            found.addAll(questions.list("lookup/articles-undated", parameters, Found::of));
        }
        return found;
    }

    private static Map<String, @Nullable Object> after(@Nullable Cursor cursor) {
        var after = new HashMap<String, @Nullable Object>();
        after.put("score", cursor == null ? null : cursor.decimal(0));
        after.put("published", Times.of(cursor == null ? LATEST : cursor.instant(1)));
        after.put("id", cursor == null ? null : cursor.text(2));
        return after;
    }

    private List<ArticleSummary> list(List<String> ids, @Nullable SearchWords words, int quotes) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("ids", ids);
        parameters.put("words", words == null ? List.of() : words.patterns());
        parameters.put("quotes", quotes);
        return questions.list("lookup/articles", parameters, row -> summary(row, words));
    }

    private static ArticleSummary summary(Record row, @Nullable SearchWords words) {
        var article = row.get("article");
        return new ArticleSummary(
                article.get("id").asString(),
                article.get("title").asString(),
                Values.text(article, "url"),
                Values.instant(article, "published"),
                row.get("publisher").asString(null),
                Values.text(article, "author"),
                Values.text(article, "language"),
                row.get("copyOf").asString(null),
                words == null
                        ? List.of()
                        : row.get("quotes").asList(quote -> {
                            var text = quote.get("text").asString();
                            var span = Values.span(quote, "start", "end");
                            return new ArticleSummary.Quote(text, span, words.in(text, span.start()));
                        }));
    }

    private record Found(String id, Instant published, double score) {

        static Found of(Record row) {
            return new Found(
                    row.get("id").asString(),
                    row.get("published").asZonedDateTime().toInstant(),
                    row.get("score").asDouble());
        }
    }
}
