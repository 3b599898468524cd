package io.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.graph.Story;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArticleListEndpointsTests {

    private static final String PATH = "/api/v1/articles";

    @BeforeAll
    static void tellStories() {
        TestServer.tellStories();
    }

    @Test
    void listsTheNewestFirstAndThoseWithoutADateLast() {
        assertThat(ids(PATH))
                .startsWith("accusations", "aid", "meeting")
                .endsWith("gaza")
                .hasSize(6);
        assertThat(ids(PATH + "?until=2024-12-02")).containsExactly("meeting", "every-relation", "every-verb");
        assertThat(ids(PATH + "?since=2024-12-03")).containsExactly("accusations", "aid");
    }

    @Test
    void filtersByPublisherActorAndAddress() {
        assertThat(ids(PATH + "?publisher=Daily%20Story")).containsExactly("accusations", "meeting");
        assertThat(ids(PATH + "?actor=Rutte")).containsExactly("meeting", "every-relation");
        assertThat(ids(PATH + "?actor=Blinken&publisher=Daily%20Story&since=2024-12-05"))
                .containsExactly("accusations");
        assertThat(ids(PATH + "?url=https://news.example/none")).isEmpty();
        assertThat(ids(PATH + "?url=http://www.stories.example/meeting/?utm_source=feed"))
                .containsExactly("meeting");
        assertThat(TestServer.get(PATH + "?actor=Nobody").status()).isEqualTo(404);
    }

    @Test
    void findsWordsAndQuotesTheSentencesThatHoldThem() {
        var answer = TestServer.get(PATH + "?q=russia%20ATTACKED");
        assertThat(ids(answer)).containsExactlyInAnyOrder("accusations", "aid");
        var quote = answer.json().at("/articles/0/quotes/0");
        assertThat(quote.get("text").asString()).contains("Russia attacked Ukraine");
        var article = TestServer.get(PATH + "?id=" + answer.at("/articles/0/id"));
        var text = article.at("/text");
        assertThat(quote.get("words")
                        .valueStream()
                        .map(word -> text.substring(
                                word.get("start").asInt(), word.get("end").asInt())))
                .containsExactly("Russia", "attacked");
        assertThat(ids(PATH + "?q=%22Israel%20and%20Hamas%22")).containsExactly("gaza");
        assertThat(ids(PATH + "?q=%22Hamas%20and%20Israel%22")).isEmpty();
        assertThat(ids(PATH + "?q=deni*")).containsExactly("accusations");
        assertThat(ids(PATH + "?q=attacked&order=NEWEST")).containsExactly("accusations", "aid");
        assertThat(ids(PATH + "?q=attacked&publisher=Evening%20Story")).containsExactly("aid");
        var nothing = TestServer.get(PATH + "?q=%22%20%22%20%2B%2B");
        assertThat(nothing.status()).isEqualTo(400);
        assertThat(nothing.at("/detail")).contains("here is no word to look for");
    }

    @Test
    void findsAbbreviationsAndPossessivesHoweverTheyAreWritten() {
        TestServer.write(Story.of("chancellor")
                .published("2024-12-07")
                .sentence("In Paris, Merkel’s term and the UN's role were debated.")
                .findings());
        try {
            for (var words : List.of("U.S.", "US", "U.S", "u.s. secretary", "\"US Secretary\"", "U.S.*")) {
                assertThat(ids(PATH + "?q=" + encoded(words))).as(words).containsExactly("meeting");
            }
            for (var words : List.of(
                    "Merkel",
                    "Merkel's",
                    "merkel’s the term",
                    "Merk*",
                    "\"Merkel's term\"",
                    "U.N.",
                    "UN",
                    "\"In Paris, Merkel\"",
                    "\"the UN\"")) {
                assertThat(ids(PATH + "?q=" + encoded(words))).as(words).containsExactly("chancellor");
            }
            assertThat(ids(PATH + "?q=" + encoded("\"Merkel term\""))).isEmpty();
            var quote = TestServer.get(PATH + "?q=Merkel").json().at("/articles/0/quotes/0");
            assertThat(quote.at("/words").size()).isEqualTo(1);
            assertThat(quote.at("/text").asString()).contains("Merkel’s");
        } finally {
            TestServer.tellStories();
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Test
    void leadsFromPageToPageInEveryOrder() {
        for (var question : List.of("?", "?q=a*&", "?q=a*&order=NEWEST&", "?actor=Ukraine&")) {
            var path = PATH + question + "limit=1";
            var seen = new ArrayList<String>();
            var answer = TestServer.get(path);
            seen.addAll(ids(answer));
            while (!answer.at("/next").isEmpty()) {
                answer = TestServer.get(path + "&cursor=" + answer.at("/next"));
                seen.addAll(ids(answer));
            }
            assertThat(seen).as(question).hasSizeGreaterThan(1).isEqualTo(ids(PATH + question + "limit=100"));
        }
    }

    private static List<String> ids(String path) {
        return ids(TestServer.get(path));
    }

    private static List<String> ids(TestServer.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return answer.json()
                .at("/articles")
                .valueStream()
                .map(article -> article.get("id").asString())
                .toList();
    }
}
