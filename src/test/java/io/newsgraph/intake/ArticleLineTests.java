package io.newsgraph.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ArticleLineTests {

    private static final String FULL = "{\"id\":\"a1\",\"title\":\"Talks\",\"text\":\"They spoke.\","
            + "\"published\":\"2024-12-02T00:00:00Z\",\"url\":\"https://example.org/a\",\"publisher\":\"Post\","
            + "\"author\":\"Ann\",\"language\":\"en\",\"origin\":\"a.txt\"}";

    @Test
    void takesNoScriptForAnAddress() {
        var line = ArticleLine.parse("{\"text\":\"a\",\"url\":\"JavaScript:alert(1)\"}");
        assertThatThrownBy(line::toArticle).hasMessage("\"url\" is not an address: JavaScript:alert(1)");
    }

    @Test
    void writesWhatItRead() {
        assertThat(ArticleLine.of(ArticleLine.parse(FULL).toArticle()).toJson()).isEqualTo(FULL);
    }

    @Test
    void needsOnlyTheText() {
        var article = ArticleLine.parse("{\"text\":\"They spoke.\"}").toArticle();

        assertThat(article.id().value()).startsWith("text-");
        assertThat(ArticleLine.of(article).toJson())
                .endsWith("\"title\":\"\",\"text\":\"They spoke.\",\"published\":null,\"url\":null,\"publisher\":null,"
                        + "\"author\":null,\"language\":null,\"origin\":null}");
    }

    @Test
    void keepsTheTextAsItIs() {
        assertThat(ArticleLine.parse("{\"text\":\" They\\r\\nspoke. \\uD83D\\uDD4A\"}")
                        .toArticle()
                        .text())
                .isEqualTo(" They\r\nspoke. \uD83D\uDD4A");
    }

    @Test
    void replacesHalfOfASurrogatePairWithoutMovingOffsets() {
        assertThat(ArticleLine.parse("{\"text\":\"a\\uD83Db\\uDD4Ac\"}")
                        .toArticle()
                        .text())
                .isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void ignoresFieldsItDoesNotKnow() {
        assertThat(ArticleLine.parse("{\"text\":\"a\",\"section\":{\"name\":[1]}}")
                        .text())
                .isEqualTo("a");
    }

    @Test
    void encodesWhatAnAddressMayNotHold() {
        assertThat(ArticleLine.parse("{\"text\":\"a\",\"url\":\"https://example.org/a b|c\"}")
                        .toArticle()
                        .url())
                .hasToString("https://example.org/a%20b%7Cc");
    }

    @Test
    void saysWhatIsWrongWithALine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleLine.parse("{\"text\": \"a\","))
                .withMessageStartingWith("it is not valid JSON at column ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleLine.parse("[1]"))
                .withMessage("it is not a JSON object");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleLine.parse("{\"title\": [\"a\"]}"))
                .withMessage("\"title\" is not a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleLine.parse("{\"text\": \" \"}").toArticle())
                .withMessage("the article has no text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleLine.parse("{\"text\": \"a\", \"published\": \"soon\"}")
                        .toArticle())
                .withMessageContaining("\"published\" is not a date")
                .withMessageEndingWith(": soon");
    }
}
