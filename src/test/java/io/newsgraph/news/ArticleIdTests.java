package io.newsgraph.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdTests {

    private static final String PAGE = "https://example.org/world/2024/12/assad-flees";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/world/2024/12/assad-flees",
                "http://example.org/world/2024/12/assad-flees",
                "https://EXAMPLE.org/world/2024/12/assad-flees/",
                "https://reader@example.org/world/2024/12/assad-flees",
                "http://example.org:80/world/2024/12/assad-flees",
                "https://example.org:443/world/2024/12/assad-flees",
                "https://www.example.org/world/2024/12/assad-flees",
                "https://m.example.org/world/2024/12/assad-flees",
                "https://mobile.example.org/world/2024/12/assad-flees",
                "https://amp.example.org/world/2024/12/assad-flees",
                "https://www.example.org/amp/world/2024/12/assad-flees",
                "https://example.org/world/2024/12/assad-flees/amp",
                "https://example.org/world/2024/12/assad-flees/amp/",
                "https://example.org/world/2024/12/assad-flees.amp",
                "https://example.org/world/2024/12/assad-flees/index.html",
                "https://example.org/world/2024/12/assad-flees?amp=1",
                "https://example.org/world/2024/12/assad-flees?amp",
                "https://example.org/world/2024/12/assad-flees?outputType=amp",
                "https://example.org/world/2024/12/assad-flees#comments",
                "https://example.org/world/2024/12/assad-flees?utm_source=x&utm_medium=y",
                "https://example.org/world/2024/12/assad-flees?mc_cid=1&mc_eid=2&fbclid=3&gclid=4",
                "https://example.org/world/2024/12/assad-flees?igshid=1&yclid=2&msclkid=3",
                "https://example.org/world/2024/12/assad-flees?at_medium=RSS&at_campaign=rss&xtor=AL-72",
                "https://example.org/world/2024/12/assad-flees?CMP=share_btn_url",
                "https://example.org/world/2024/12/%61ssad-flees"
            })
    void isTheSameForAllAddressesOfOnePage(String url) {
        assertThat(of(url)).isEqualTo(PAGE);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/news?b=2&a=1, https://example.org/news?a=1&b=2",
        "https://example.org/news?q=café, https://example.org/news?q=caf%C3%A9",
        "https://example.org/news?q=caf%c3%a9, https://example.org/news?q=caf%C3%A9",
        "https://example.org/news/story.amp.html, https://example.org/news/story.html",
        "https://example.org/index.php?id=7&utm_term=x, https://example.org?id=7",
        "https://www.example.co.uk/, https://example.co.uk"
    })
    void takesOneOfSeveralSpellings(String url, String canonical) {
        assertThat(of(url)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/news?id=1, https://example.org/news?id=2",
        "https://example.org/news?source=afp, https://example.org/news",
        "https://example.org/News, https://example.org/news",
        "https://example.org:8443/news, https://example.org/news",
        "https://uk.example.org/news, https://example.org/news",
        "https://example.org/news/amplifier, https://example.org/news",
        "https://example.org/stamp, https://example.org/st",
        "https://m.example/news, https://example/news",
        "https://amp.dev/news, https://dev/news"
    })
    void tellsOtherPagesApart(String one, String other) {
        assertThat(of(one)).isNotEqualTo(of(other));
    }

    @Test
    void takesTheGivenIdBeforeTheAddressAndTheAddressBeforeTheText() {
        var url = URI.create(PAGE);

        assertThat(ArticleId.of(" a1 ", url, "Title", "Text.").value()).isEqualTo("a1");
        assertThat(ArticleId.of(" ", url, "Title", "Text.").value()).isEqualTo(PAGE);
        assertThat(ArticleId.of(null, null, "Title", "Text.").value()).matches("text-[0-9a-f]{20}");
        assertThat(ArticleId.of(null, URI.create("urn:news:7"), "Title", "Text.")
                        .value())
                .isEqualTo("urn:news:7");
    }

    @Test
    void rejectsWhatNobodyCanCallItBy() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ArticleId(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new ArticleId("x".repeat(2_001)));
    }

    private static String of(String url) {
        return ArticleId.of(null, URI.create(url), "Title", "Text.").value();
    }
}
