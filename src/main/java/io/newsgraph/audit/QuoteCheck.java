package io.newsgraph.audit;

import io.newsgraph.graph.CypherFile;
import io.newsgraph.news.Revision;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/**
 * Compares whatever is quoted from articles with their texts. Offsets are UTF-16 code units, which Cypher does not count;
 * articles are read page by page, so that memory holds one at a time.
 */
final class QuoteCheck {

    private static final String NAME = "quotes-are-in-the-text";
    private static final String INVARIANT =
            "Sentences, mentions and quotes are in the text of their article just where their offsets say.";
    private static final int PAGE = 200;

    private final CypherFile articles;

    QuoteCheck(CypherFile articles) {
        this.articles = articles;
    }

    Verdict check(Session session) {
        var tally = new Tally();
        Optional<String> last = Optional.of("");
        while (last.isPresent()) {
            last = checkPage(session, last.get(), tally);
        }
        return tally.verdict(NAME, INVARIANT);
    }

    /** Checks the page of articles that begins after an id; gives its last id, unless it is empty. */
    private Optional<String> checkPage(Session session, String after, Tally tally) {
        Optional<String> last = Optional.empty();
        var result = session.run(articles.statement(), Map.of("after", after, "limit", PAGE));
        while (result.hasNext()) {
            var article = result.next();
            check(article, tally);
            last = Optional.of(article.get("id").asString());
        }
        return last;
    }

    private static void check(Record article, Tally tally) {
        var id = article.get("id").asString();
        var text = article.get("text").asString("");
        var revision = Revision.of(article.get("title").asString(""), text).value();
        if (!revision.equals(article.get("revision").asString(""))) {
            tally.add(new Violation(id, "its revision is not that of its title and text"));
        }
        for (var quote : article.get("quotes").values()) {
            if (!isIn(text, quote)) {
                tally.add(new Violation(
                        quote.get("id").asString(""), quote.get("what").asString() + " is not in the text of " + id));
            }
        }
    }

    private static boolean isIn(String text, Value quote) {
        var start = quote.get("start").asInt(-1);
        var end = quote.get("end").asInt(-1);
        return 0 <= start
                && start <= end
                && end <= text.length()
                && text.substring(start, end).equals(quote.get("text").asString(null));
    }
}
