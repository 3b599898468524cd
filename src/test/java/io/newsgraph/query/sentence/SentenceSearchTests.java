package io.newsgraph.query.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.embedding.TextEmbedder;
import io.newsgraph.graph.Cast;
import io.newsgraph.graph.CypherFiles;
import io.newsgraph.graph.Graph;
import io.newsgraph.graph.Story;
import io.newsgraph.graph.Told;
import io.newsgraph.graph.embedding.SentenceVectors;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.Standing;
import io.newsgraph.query.ActorReference;
import io.newsgraph.query.article.ArticleFilter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SentenceSearchTests {

    private static final CypherFiles FILES = new CypherFiles();
    private static final Graph GRAPH = new Graph(TestDatabase.driver(), FILES);
    private static final SentenceVectors VECTORS = new SentenceVectors(TestDatabase.driver(), FILES);
    private static final SentenceSearch SEARCH = new SentenceSearch(TestDatabase.driver(), FILES);

    private static final String QUESTION = "who is accused of sabotage in the Baltic";
    private static final String CABLES = "Prosecutors charged the captain of the tanker with damaging undersea cables"
            + " between Finland and Estonia.";

    @BeforeEach
    void tellNews() {
        TestDatabase.clear();
        GRAPH.prepare();
        GRAPH.write(Story.of("harbour")
                .published("2025-08-11")
                .by("Evening Story")
                .sentence("The ministers had lunch at a restaurant by the harbour.")
                .sentence(CABLES)
                .sentence("Unemployment in Spain fell to its lowest level since 2008.")
                .sentence("The orchestra opened the season with a symphony by Mahler.")
                .findings());
        GRAPH.write(Story.of("defence")
                .published("2025-08-12")
                .by("Daily Story")
                .sentence("Russia attacked Ukraine with drones.", Cast.RUSSIA, Cast.UKRAINE)
                .event(EventType.ASSAULT, "attacked", Cast.RUSSIA, Cast.UKRAINE, Told.AS_A_FACT.with(0.8))
                .sentence("Antony Blinken praised the harvest.", Cast.BLINKEN)
                .sentence("Voters in the Baltic go to the polls on Sunday.")
                .sentence("The central bank left interest rates as they were.")
                .findings());
    }

    @Test
    void findsWhatMeansTheSameInOtherWords() {
        embed();
        var found = SEARCH.find(question(QUESTION));
        assertThat(found.pending()).isZero();
        assertThat(found.sentences().get(0).text()).isEqualTo("Voters in the Baltic go to the polls on Sunday.");
        var cables = found.sentences().get(1);
        assertThat(cables.text()).isEqualTo(CABLES);
        assertThat(cables.foundBy()).containsExactly(Finding.MEANING);
        assertThat(cables.likeness())
                .isEqualTo(found.sentences().stream()
                        .map(FoundSentence::likeness)
                        .filter(likeness -> likeness != null)
                        .max(Double::compare)
                        .orElseThrow());
        assertThat(cables.article().id()).isEqualTo("harbour");
        assertThat(cables.article().publisher()).isEqualTo("Evening Story");
        assertThat(cables.span().start()).isEqualTo(56);
    }

    @Test
    void findsWordsAloneUntilThereAreVectors() {
        var found = SEARCH.find(question("accused of sabotage in the Baltic, or attacks with a drone"));
        assertThat(found.pending()).isEqualTo(8);
        assertThat(found.sentences())
                .extracting(FoundSentence::text)
                .containsExactlyInAnyOrder(
                        "Voters in the Baltic go to the polls on Sunday.", "Russia attacked Ukraine with drones.");
        assertThat(found.sentences())
                .allSatisfy(sentence -> assertThat(sentence.foundBy()).containsExactly(Finding.WORDS))
                .allSatisfy(sentence -> assertThat(sentence.likeness()).isNull());
    }

    @Test
    void findsWhatHasVectorsWhileOthersWait() {
        VECTORS.adopt(TextEmbedder.standard().version());
        VECTORS.writeSome(TextEmbedder.standard(), 5);
        assertThat(SEARCH.find(question(QUESTION)).pending()).isEqualTo(3);
        assertThat(SEARCH.find(question(QUESTION)).sentences()).hasSizeBetween(5, 6);
    }

    @Test
    void tellsWhomASentenceMentionsAndWhatItStates() {
        embed();
        var attack = SEARCH.find(question("drones attacked")).sentences().get(0);
        assertThat(attack.foundBy()).containsExactly(Finding.MEANING, Finding.WORDS);
        assertThat(attack.score()).isEqualTo(2.0 / 61);
        assertThat(attack.actors()).extracting(ActorReference::name).containsExactly("Russia", "Ukraine");
        assertThat(attack.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.type()).isEqualTo("ASSAULT");
            assertThat(claim.status()).isEqualTo(Standing.ASSERTED);
            assertThat(claim.confidence()).isEqualTo(0.8);
            assertThat(claim.quote()).isEqualTo("attacked");
        });
    }

    @Test
    void filtersByPublisherDayAndActor() {
        embed();
        assertThat(articles(null, "Daily Story", null, null)).containsOnly("defence");
        assertThat(articles(LocalDate.parse("2025-08-12"), null, null, null)).containsOnly("defence");
        assertThat(articles(null, null, LocalDate.parse("2025-08-11"), null)).containsOnly("harbour");
        var ofBlinken =
                new ArticleFilter(null, null, null, null, Cast.BLINKEN.id().value());
        assertThat(SEARCH.find(new SentenceQuestion(QUESTION, ofBlinken, 10)).sentences())
                .extracting(FoundSentence::text)
                .containsExactly("Antony Blinken praised the harvest.");
    }

    @Test
    void givesSentencesOfTheSameWordsOnce() {
        GRAPH.write(Story.of("reprint").sentence(CABLES).findings());
        embed();
        var found = SEARCH.find(question("damaged undersea cables")).sentences();
        assertThat(found.get(0).id()).isEqualTo("harbour#1");
        assertThat(found.get(0).copies()).isEqualTo(1);
        assertThat(found).extracting(FoundSentence::text).doesNotHaveDuplicates();
    }

    @Test
    void answersTheSameEveryTimeAndNoMoreThanIsAskedFor() {
        embed();
        var all = SEARCH.find(question(QUESTION)).sentences();
        assertThat(SEARCH.find(question(QUESTION)).sentences()).isEqualTo(all);
        assertThat(SEARCH.find(new SentenceQuestion(QUESTION, ArticleFilter.ALL, 3))
                        .sentences())
                .isEqualTo(all.subList(0, 3));
        assertThat(SEARCH.find(new SentenceQuestion(QUESTION, ArticleFilter.ALL, 0))
                        .sentences())
                .isEmpty();
    }

    @Test
    void needsAWord() {
        assertThatThrownBy(() -> SEARCH.find(question("?!")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no word to look for");
        TestDatabase.clear();
        assertThat(SEARCH.find(question(QUESTION))).isEqualTo(new FoundSentences(List.of(), 0));
    }

    private static void embed() {
        var embedder = TextEmbedder.standard();
        VECTORS.adopt(embedder.version());
        while (VECTORS.writeSome(embedder, 100) > 0) {
            // The next ones
        }
    }

    private static SentenceQuestion question(String text) {
        return new SentenceQuestion(text, ArticleFilter.ALL, 20);
    }

    private static List<String> articles(
            @Nullable LocalDate since, @Nullable String publisher, @Nullable LocalDate until, @Nullable String actor) {
        var filter = new ArticleFilter(null, publisher, since, until, actor);
        return SEARCH.find(new SentenceQuestion(QUESTION, filter, 10)).sentences().stream()
                .map(sentence -> sentence.article().id())
                .toList();
    }
}
