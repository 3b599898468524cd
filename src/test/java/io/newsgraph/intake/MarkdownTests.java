package io.newsgraph.intake;

import static io.newsgraph.intake.IntakeFixtures.article;
import static io.newsgraph.intake.IntakeFixtures.file;
import static io.newsgraph.intake.IntakeFixtures.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownTests {

    @TempDir
    private Path folder;

    @Test
    void readsWhatTheFrontMatterSays() {
        var article = article(file(folder, "a.md", """
                ---
                id: riga-1
                title: "Ministers meet: a start"
                published: 2024-12-02
                publisher: The Riga Post
                authors: [Ann Kalnins, Bo Liepa]
                url: https://example.org/riga
                language: en-GB
                ---
                They spoke of grain.
                """));

        assertThat(article.id().value()).isEqualTo("riga-1");
        assertThat(article.title()).isEqualTo("Ministers meet: a start");
        assertThat(article.published()).isEqualTo(Instant.parse("2024-12-02T00:00:00Z"));
        assertThat(article.publisher()).isEqualTo("The Riga Post");
        assertThat(article.author()).isEqualTo("Ann Kalnins, Bo Liepa");
        assertThat(article.url()).isEqualTo(URI.create("https://example.org/riga"));
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.text()).isEqualTo("They spoke of grain.");
    }

    @Test
    void readsFrontMatterThatIsNotQuiteYaml() {
        var article =
                article(file(folder, "a.md", "---\ntitle: Ministers: no deal\ndate: 2 Dec 2024\n---\nThey left."));

        assertThat(article.title()).isEqualTo("Ministers: no deal");
        assertThat(article.published()).isEqualTo(Instant.parse("2024-12-02T00:00:00Z"));
    }

    @Test
    void readsFrontMatterInAFileOfAnyName() {
        assertThat(article(file(folder, "a.txt", "---\r\ntitle: Talks\r\n---\r\nThey spoke."))
                        .title())
                .isEqualTo("Talks");
    }

    @Test
    void takesTheFirstHeadingForTheTitle() {
        var article = article(file(folder, "a.md", "# Talks *begin*\n\nThey spoke."));

        assertThat(article.title()).isEqualTo("Talks begin");
        assertThat(article.text()).isEqualTo("They spoke.");
    }

    @Test
    void doesNotRepeatTheTitleInTheText() {
        assertThat(article(file(folder, "a.md", "---\ntitle: Talks\n---\n\n# Talks\n\nThey spoke."))
                        .text())
                .isEqualTo("They spoke.");
    }

    @Test
    void keepsTheWordsAndDropsTheMarks() {
        var article = article(file(folder, "a.md", """
                ## A *first* step

                The [minister](https://example.org) spoke **to**
                `both` sides.  ![the minister](m.jpg)

                > We agree &amp; go on.

                * grain
                * oil

                ***

                <b>Later</b> they left.
                """));

        assertThat(article.text())
                .isEqualTo("A first step\n\nThe minister spoke to both sides.\n\nWe agree & go on."
                        + "\n\ngrain\n\noil\n\nLater they left.");
    }

    @Test
    void needsMoreThanFrontMatter() {
        var outcome = unreadable(file(folder, "a.md", "---\nid: x1\ntitle: Talks\n---\n"));

        assertThat(outcome.id()).isEqualTo("x1");
        assertThat(outcome.reason()).isEqualTo("the article has no text");
    }
}
