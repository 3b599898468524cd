package io.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.graph.CypherFiles;
import io.newsgraph.graph.Graph;
import io.newsgraph.graph.RejectedArticles;
import io.newsgraph.intake.Intake;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArticleLoaderTests {

    private static final CypherFiles FILES = new CypherFiles();
    private static final Graph GRAPH = new Graph(TestDatabase.driver(), FILES);
    private static final RejectedArticles LIST = new RejectedArticles(TestDatabase.driver(), FILES);
    private static final ArticleLoader LOADER =
            new ArticleLoader(ArticleAnalyst.start(), GRAPH, LIST, Patience.usual());

    @BeforeAll
    static void prepare() {
        GRAPH.prepare();
    }

    @BeforeEach
    void clear() {
        TestDatabase.clear();
    }

    @Test
    void fillsTheGraphWithTheSamplesOnce() {
        var first = load(Samples.list());
        assertThat(first.rejected()).isEmpty();
        assertThat(first.loaded()).isEqualTo(Samples.list().size()).isGreaterThanOrEqualTo(15);
        var counts = GRAPH.counts();
        var relationships = relationships();
        assertThat(counts.articles()).isEqualTo(first.loaded());
        assertThat(counts.relations()).isPositive();

        var second = load(Samples.list());
        assertThat(second).isEqualTo(new LoadReport(0, 0, first.loaded(), 0, List.of()));
        assertThat(GRAPH.counts()).isEqualTo(counts);
        assertThat(relationships()).isEqualTo(relationships);
    }

    @Test
    void knowsAnArticleThatComesTwiceInOneBatch() {
        var article = new Intake.Read(FindingsFixture.article("twice"));
        var finished = new ArrayList<LoadOutcome>();
        var report = LOADER.loadAll(Stream.of(article, article), 2, finished::add);
        assertThat(report).isEqualTo(new LoadReport(1, 0, 1, 0, List.of()));
        assertThat(finished).hasExactlyElementsOfTypes(LoadOutcome.Loaded.class, LoadOutcome.AlreadyLoaded.class);
    }

    @Test
    void readsAgainWhatEarlierRulesHaveRead() {
        var article = new Intake.Read(FindingsFixture.article("early"));
        load(List.of(article));
        TestDatabase.query("MATCH (read:Article|Claim) SET read.version = 'earlier'");
        assertThat(load(List.of(article))).isEqualTo(new LoadReport(0, 1, 0, 0, List.of()));
        assertThat(load(List.of(article))).isEqualTo(new LoadReport(0, 0, 1, 0, List.of()));
    }

    @Test
    void leavesOutWhatCannotBeReadAndGoesOn() {
        var missing = new Intake.Unreadable("missing.txt", null, "there is no such file or folder");
        var report = load(List.of(missing, new Intake.Read(FindingsFixture.article("after"))));
        assertThat(report.loaded()).isEqualTo(1);
        assertThat(report.rejected()).extracting(Rejected::name).containsExactly("missing.txt");
    }

    @Test
    void namesTheSamplesByTheirFiles() {
        assertThat(Samples.list()).allSatisfy(sample -> {
            assertThat(sample).isInstanceOf(Intake.Read.class);
            assertThat(((Intake.Read) sample).article().origin()).matches("samples/\\d{4}-\\d\\d-\\d\\d-[\\w-]+\\.md");
        });
    }

    private static LoadReport load(List<Intake> articles) {
        return LOADER.loadAll(articles.stream(), 2, outcome -> {});
    }

    private static long relationships() {
        return TestDatabase.query("MATCH ()-[r]->() RETURN count(r) AS number")
                .get(0)
                .get("number")
                .asLong();
    }
}
