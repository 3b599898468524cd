package io.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.graph.Cast;
import io.newsgraph.query.article.ArticleFilter;
import io.newsgraph.query.article.ArticleList;
import io.newsgraph.query.article.ArticleOrder;
import io.newsgraph.query.article.ArticleQuestion;
import io.newsgraph.query.event.Bucket;
import io.newsgraph.query.event.EventFilter;
import io.newsgraph.query.event.EventParties;
import io.newsgraph.query.event.EventQuestion;
import io.newsgraph.query.event.Events;
import io.newsgraph.query.event.Timeline;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** However many rows an answer has, it takes the same few statements; each is asked in a session of its own. */
class StatementCountTests {

    private static final AtomicInteger SESSIONS = new AtomicInteger();
    private static final Driver DRIVER = (Driver) Proxy.newProxyInstance(
            StatementCountTests.class.getClassLoader(), new Class<?>[] {Driver.class}, (proxy, method, arguments) -> {
                if (method.getName().equals("session")) {
                    SESSIONS.incrementAndGet();
                }
                return method.invoke(TestDatabase.driver(), arguments);
            });

    @BeforeAll
    static void load() {
        StoryGraph.load();
    }

    @Test
    void asksNothingRowByRow() {
        var relations = new Relations(DRIVER, StoryGraph.FILES);
        var actors = new Actors(DRIVER, StoryGraph.FILES);
        var events = new Events(DRIVER, StoryGraph.FILES);
        var timeline = new Timeline(DRIVER, StoryGraph.FILES);
        var articles = new ArticleList(DRIVER, StoryGraph.FILES);
        var russia = EventParties.with(Cast.RUSSIA.id().value());
        assertStatements(
                2,
                limit -> relations.page(new RelationQuestion(
                        null, null, Direction.OUT, RelationFilter.ALL, null, null, 3, null, limit)));
        assertStatements(1, limit -> actors.search("a", limit));
        assertStatements(2, limit -> events.page(new EventQuestion(EventParties.ANY, EventFilter.ALL, 3, null, limit)));
        assertStatements(
                4,
                limit -> events.plans(new EventQuestion(EventParties.ANY, EventFilter.ALL, 3, null, limit), List.of()));
        assertStatements(
                2, limit -> timeline.page(new EventQuestion(russia, EventFilter.ALL, 3, null, limit), Bucket.DAY));
        assertStatements(
                3,
                limit ->
                        articles.page(new ArticleQuestion(null, ArticleFilter.ALL, ArticleOrder.BEST, 3, null, limit)));
        assertStatements(
                2,
                limit ->
                        articles.page(new ArticleQuestion("a*", ArticleFilter.ALL, ArticleOrder.BEST, 3, null, limit)));
    }

    private static void assertStatements(int most, IntConsumer question) {
        for (var limit : List.of(1, 200)) {
            SESSIONS.set(0);
            question.accept(limit);
            assertThat(SESSIONS.get()).as("statements for %d rows", limit).isBetween(1, most);
        }
    }
}
