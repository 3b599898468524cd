package io.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.graph.CypherFiles;
import io.newsgraph.graph.Graph;
import io.newsgraph.graph.RejectedArticle;
import io.newsgraph.graph.RejectedArticles;
import io.newsgraph.intake.ArticleLine;
import io.newsgraph.intake.Intake;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.news.Article;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of articles that cannot be loaded, and of those beside them. */
class RejectedArticlesTests {

    private static final CypherFiles FILES = new CypherFiles();
    private static final Graph GRAPH = new Graph(TestDatabase.driver(), FILES);
    private static final RejectedArticles LIST = new RejectedArticles(TestDatabase.driver(), FILES);

    private final Set<String> contradictory = ConcurrentHashMap.newKeySet();
    private final Set<String> unreadable = ConcurrentHashMap.newKeySet();
    private final ArticleLoader loader = new ArticleLoader(this::analyse, GRAPH, LIST, Patience.usual());

    @BeforeEach
    void prepare() {
        TestDatabase.clear();
        GRAPH.prepare();
    }

    @Test
    void listsWhatFailsFiveTimesWithItsReasonAndWritesAllElse() {
        contradictory.addAll(List.of("story-3", "story-17"));
        var report = load();
        assertThat(report.loaded()).isEqualTo(28);
        assertThat(report.rejected()).extracting(Rejected::id).containsExactly("story-3", "story-17");
        assertThat(GRAPH.counts().articles()).isEqualTo(28);
        assertThat(LIST.list()).hasSize(2).allSatisfy(failed -> {
            assertThat(failed.attempts()).isEqualTo(5);
            assertThat(failed.isGivenUp()).isTrue();
            assertThat(failed.reason())
                    .startsWith("what was found in it contradicts itself: ")
                    .contains("which is not among their actors");
            assertThat(failed.lastFailed()).isAfterOrEqualTo(failed.firstFailed());
        });
    }

    @Test
    void passesOverWhatFailedTooOftenUntilItIsToBeTriedAgain() {
        contradictory.add("story-3");
        load();
        contradictory.clear();
        assertThat(load()).isEqualTo(new LoadReport(0, 0, 29, 1, List.of()));

        var failed = LIST.list().get(0);
        var article = ArticleLine.parse(String.valueOf(failed.line())).toArticle();
        var again = loader.loadAgain(Stream.of(new Intake.Read(article)), 2, outcome -> {});
        assertThat(again).isEqualTo(new LoadReport(1, 0, 0, 0, List.of()));
        assertThat(LIST.list()).isEmpty();
        assertThat(load()).isEqualTo(new LoadReport(0, 0, 30, 0, List.of()));
    }

    @Test
    void triesAnotherWordingOfAnArticleThatFailedTooOften() {
        contradictory.add("story-3");
        load();
        contradictory.clear();
        var other = ManyStories.from(3, 4)
                .map(intake -> ((Intake.Read) intake).article())
                .map(article ->
                        new Article(article.id(), "Corrected", article.text(), null, null, null, null, null, null))
                .<Intake>map(Intake.Read::new);
        assertThat(loader.loadAll(other, 2, outcome -> {}).loaded()).isEqualTo(1);
        assertThat(LIST.list()).isEmpty();
    }

    @Test
    void countsHowOftenAnArticleWasReadInVain() {
        unreadable.add("story-3");
        for (var times = 1; times <= RejectedArticle.MOST_ATTEMPTS; times++) {
            assertThat(load().rejected()).hasSize(1);
            assertThat(LIST.list()).extracting(RejectedArticle::attempts).containsExactly(times);
        }
        assertThat(load().passedOver()).isEqualTo(1);
        assertThat(LIST.forget(List.of("story-3", "no such"))).isEqualTo(1);
        assertThat(load().rejected()).hasSize(1);
    }

    @Test
    void namesAPlaceUntilItGivesArticles() {
        Intake missing = new Intake.Unreadable("news.txt", null, "there is no such file");
        loader.loadAll(Stream.of(missing), 1, outcome -> {});
        assertThat(LIST.list()).singleElement().satisfies(failed -> {
            assertThat(failed.id()).isEqualTo("news.txt");
            assertThat(failed.line()).isNull();
        });
        var article = ((Intake.Read) ManyStories.from(1, 2).findFirst().orElseThrow()).article();
        Intake there = new Intake.Read(
                new Article(article.id(), article.title(), article.text(), null, null, null, null, null, "news.txt"));
        loader.loadAll(Stream.of(there), 1, outcome -> {});
        assertThat(LIST.list()).isEmpty();
    }

    @Test
    void listsASingleArticleThatFails() {
        contradictory.add("story-1");
        var article = ((Intake.Read) ManyStories.from(1, 2).findFirst().orElseThrow()).article();
        assertThat(loader.load(article)).isInstanceOf(Rejected.class);
        assertThat(LIST.among(List.of("story-1", "story-2"))).containsOnlyKeys("story-1");
    }

    private LoadReport load() {
        return loader.loadAll(ManyStories.from(0, 30), 2, outcome -> {});
    }

    private Analysis analyse(Intake intake) {
        if (intake instanceof Intake.Unreadable place) {
            return Rejected.of(place);
        }
        var article = ((Intake.Read) intake).article();
        if (unreadable.contains(article.id().value())) {
            return Rejected.of(article, "the text is not in English");
        }
        var understood = (Analysis.Understood) ManyStories.analyse(intake);
        var findings = understood.findings();
        return new Analysis.Understood(new Findings(
                article,
                findings.sentences(),
                contradictory.contains(article.id().value()) ? List.of() : findings.actors(),
                findings.mentions(),
                findings.events(),
                findings.relations(),
                findings.times(),
                findings.refusals(),
                findings.version()));
    }
}
