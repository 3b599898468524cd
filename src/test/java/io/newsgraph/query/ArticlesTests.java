package io.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.graph.Stories;
import io.newsgraph.knowledge.Standing;
import io.newsgraph.pipeline.RulesVersion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArticlesTests {

    private static final Articles ARTICLES = new Articles(TestDatabase.driver(), StoryGraph.FILES);

    @BeforeAll
    static void load() {
        StoryGraph.load();
    }

    @Test
    void givesAnArticleWithAllThatWasFoundInIt() {
        var story = Stories.accusations();
        assertThat(ARTICLES.find("accusations")).hasValueSatisfying(article -> {
            assertThat(article.text()).isEqualTo(story.article().text());
            assertThat(article.revision()).isEqualTo(story.article().revision().value());
            assertThat(article.publisher()).isEqualTo("Daily Story");
            assertThat(article.published()).isEqualTo(story.article().published());
            assertThat(article.sentences()).isEqualTo(story.sentences());
            assertThat(article.mentions()).hasSameSizeAs(story.mentions());
            assertThat(article.mentions())
                    .allSatisfy(mention ->
                            assertThat(mention.span().of(article.text())).isEqualTo(mention.text()));
            assertThat(article.claims())
                    .extracting(ArticleAnswer.Claim::status)
                    .containsExactly(Standing.ASSERTED, Standing.ATTRIBUTED, Standing.DENIED, Standing.ASSERTED);
            assertThat(article.claims())
                    .filteredOn(claim -> claim.status() == Standing.DENIED)
                    .extracting(claim -> claim.attributedTo().name())
                    .containsExactly("Sergei Lavrov");
            assertThat(article.claims()).allSatisfy(claim -> {
                assertThat(claim.span().of(article.text())).isEqualTo(claim.quote());
                assertThat(claim.relations()).isNotEmpty();
            });
        });
    }

    @Test
    void tellsItsCopiesItsEarlierWordingsAndByWhichRulesItWasRead() {
        TestDatabase.query("""
                MATCH (article:Article {id: 'aid'}), (copy:Article {id: 'meeting'})
                CREATE (copy)-[of:COPY_OF {share: 0.9, reason: 'the same words'}]->(article)
                CREATE (wording:Revision {id: 'aid@1', revision: '1', title: 'Before', loaded: datetime()})
                CREATE (wording)-[:REVISION_OF]->(article)
                """);
        var copy = new ArticleAnswer.Copy("meeting", 0.9, "the same words");
        assertThat(ARTICLES.find("aid")).hasValueSatisfying(article -> {
            assertThat(article.version()).isEqualTo(RulesVersion.current());
            assertThat(article.copyOf()).isNull();
            assertThat(article.copies()).containsExactly(copy);
            assertThat(article.earlier())
                    .extracting(ArticleAnswer.Wording::title)
                    .containsExactly("Before");
        });
        assertThat(ARTICLES.find("meeting"))
                .hasValueSatisfying(article ->
                        assertThat(article.copyOf()).isEqualTo(new ArticleAnswer.Copy("aid", 0.9, "the same words")));
    }

    @Test
    void givesAnArticleThatHasNeitherDateNorPublisher() {
        assertThat(ARTICLES.find("gaza")).hasValueSatisfying(article -> {
            assertThat(article.published()).isNull();
            assertThat(article.publisher()).isNull();
        });
    }

    @Test
    void findsNoArticleThatIsNotThere() {
        assertThat(ARTICLES.find("nothing")).isEmpty();
    }
}
