package io.newsgraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.news.Span;
import org.junit.jupiter.api.Test;

class ReadableTextTests {

    @Test
    void bridgesCharactersWithoutWidthInsideAWord() {
        var original = "\uFEFFVladi\u200bmir Putin";
        var readable = ReadableText.of(original);
        assertThat(readable.text()).isEqualTo("Vladimir Putin");
        assertThat(readable.origin(0, 8)).isEqualTo(new Span(1, 10));
        assertThat(readable.origin(9, 14).of(original)).isEqualTo("Putin");
    }

    @Test
    void readsNoCodeThatAPageLeftBehind() {
        var text = "Before.<script type=\"x\">var a = 'Biden';</script>After.<STYLE>p {}</STYLE>";
        assertThat(ReadableText.of(text).text())
                .hasSameSizeAs(text)
                .doesNotContain("Biden", "script", "p {}")
                .startsWith("Before. ")
                .contains(" After. ");
    }

    @Test
    void leavesOutRowsOfMarksAndOneWordOverAndOver() {
        assertThat(ReadableText.of(". ".repeat(20_000)).text()).isBlank();
        assertThat(ReadableText.of("PUTIN ".repeat(10_000)).text()).isBlank();
        assertThat(ReadableText.of("No, no, no! It was very, very late ...").text())
                .isEqualTo("No, no, no! It was very, very late ...");
    }

    @Test
    void keepsLineBreaksInWhatItLeavesOut() {
        assertThat(ReadableText.of("Minsk\n" + "- ".repeat(30) + "\nGomel").text())
                .startsWith("Minsk\n")
                .endsWith("\nGomel");
    }
}
