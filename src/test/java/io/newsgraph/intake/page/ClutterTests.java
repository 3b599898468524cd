package io.newsgraph.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClutterTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Image copyright Getty Images",
                "Photo: Ann Kalnins / Post",
                "Ann Kalnins at the castle (Credit: B. Liepa)",
                "Read more: What the harbours say",
                "READ ALSO: Ships wait at sea",
                "Related stories",
                "Follow us on Twitter and Facebook",
                "Sign up for our daily newsletter",
                "To post a comment, log in or register.",
                "Advertisement",
                "Tags: grain, ships",
                "Published 10:02 AM EST Dec 2, 2024",
                "By Ann Kalnins and Bo Liepa",
                "1.2k shares",
                "\u00a9 2024 The Riga Post",
                "This material may not be published, broadcast or rewritten.",
                "Reporting by Ann Kalnins; Editing by Bo Liepa",
                "Write to Ann Kalnins at ann@post.example",
                "The post Ministers meet appeared first on The Riga Post.",
            })
    void dropsALineThatBelongsToThePage(String line) {
        assertThat(new Block(line, 0, "p").isClutter()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The photo shows the minister beside the ship.",
                "Read more carefully, the treaty says nothing of ships.",
                "Related talks between the two countries failed in May.",
                "Follow-up talks are planned for March.",
                "By Monday the ships had left.",
                "The paper published the letter in 2019.",
                "Reporting that the ships had sailed was wrong.",
                "He will sign up to the treaty in March, the minister said.",
                "More than 40 ships waited.",
                "Share prices fell.",
                "No.",
            })
    void keepsASentenceOfAnArticle(String line) {
        assertThat(new Block(line, 0, "p").isClutter()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "share-buttons",
                "relatedLinks",
                "c-newsletter__form",
                "most-read",
                "article__meta",
                "js-more-from"
            })
    void knowsTheNamesOfClutter(String name) {
        assertThat(ClutterNames.fit(new Element("div").addClass(name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"article-body", "shareholders", "entry-content", "more", "adviser", "headline"})
    void doesNotTakeOtherNamesForClutter(String name) {
        assertThat(ClutterNames.fit(new Element("div").attr("id", name))).isFalse();
    }
}
