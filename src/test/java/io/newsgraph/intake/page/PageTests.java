package io.newsgraph.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PageTests {

    private static final String FIRST =
            "The ministers of seven Baltic and Nordic countries met in Riga on Monday to speak"
                    + " about grain, and about the ships that are to carry it through the winter.";
    private static final String SECOND =
            "\"We have begun, and that is something,\" said the host after a long evening at"
                    + " the castle, \"but nobody should expect the ships to sail before spring.\"";
    private static final String THIRD =
            "The next meeting is planned for March, when the harbours are free of ice and the"
                    + " insurers have had the time to look at every ship.";

    @Test
    void readsTheArticleAndNothingAroundIt() {
        var page = Page.of("""
                <!doctype html><html lang="en-GB"><head><title>Ministers meet in Riga | The Riga Post</title></head><body>
                <nav><a href="/">Home</a> <a href="/world">World</a></nav>
                <div class="cookie-banner">We use cookies to make this site work for you, as everybody does these days.</div>
                <div class="container"><article>
                  <h1>Ministers meet in Riga</h1>
                  <p class="byline">By Ann Kalnins</p><time datetime="2024-12-02T18:00:00+02:00">2 December</time>
                  <div class="share-buttons"><a href="#">Tweet</a><a href="#">Share</a></div>
                  <figure><img src="a.jpg"><figcaption>The castle of Riga, seen from the river. Photo: B. Liepa</figcaption></figure>
                  <p>%s</p>
                  <div class="related-stories"><h3>More on this</h3><a href="/a">Ships wait at sea for a third week</a></div>
                  <p>%s</p>
                  <p>Read more: <a href="/b">What the harbours say</a></p>
                  <div class="newsletterSignup">Sign up for our newsletter and read the news of the day in the evening.</div>
                  <p>%s</p>
                  <p>Follow us on Twitter</p>
                </article>
                <aside><p>A long text about something else altogether that stands beside the article on this page.</p></aside></div>
                <section id="comments"><p>I do not believe a word of what these ministers say, and never did before.</p></section>
                <footer>Copyright 2024 The Riga Post. All rights reserved.</footer></body></html>""".formatted(FIRST, SECOND, THIRD), "https://post.example/riga");

        assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
        assertThat(page.title()).isEqualTo("Ministers meet in Riga");
        assertThat(page.author()).isEqualTo("Ann Kalnins");
        assertThat(page.published()).isEqualTo(Instant.parse("2024-12-02T16:00:00Z"));
        assertThat(page.language()).isEqualTo("en-GB");
    }

    @Test
    void believesWhatThePageSaysInItsHead() {
        var page = Page.of("""
                <html><head><title>Riga - Post</title>
                <link rel="canonical" href="/world/riga">
                <meta property="og:site_name" content="The Riga Post"><meta property="og:title" content="Ministers &amp; ships">
                <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
                  {"@type": "Person", "@id": "#ann", "name": "Ann Kalnins"},
                  {"@type": ["NewsArticle"], "datePublished": "2024-12-02T18:00:00+02:00", "dateModified": "2024-12-05",
                   "author": [{"@id": "#ann"}, {"@type": "Person", "name": "Bo Liepa"}], "inLanguage": "en"},]}</script>
                </head><body><p>%s</p><p>%s</p></body></html>""".formatted(FIRST, SECOND), "https://post.example/riga?utm_source=mail");

        assertThat(page.title()).isEqualTo("Ministers & ships");
        assertThat(page.url()).isEqualTo("https://post.example/world/riga");
        assertThat(page.publisher()).isEqualTo("The Riga Post");
        assertThat(page.published()).isEqualTo(Instant.parse("2024-12-02T16:00:00Z"));
        assertThat(page.author()).isEqualTo("Ann Kalnins, Bo Liepa");
        assertThat(page.language()).isEqualTo("en");
    }

    @Test
    void findsADateThatOnlyStandsInWords() {
        assertThat(published("<div class=\"post-info\">Posted on Monday, December 2, 2024 by Ann</div>"))
                .isEqualTo("2024-12-02T00:00:00Z");
        assertThat(published("<p><small>2 December 2024, 6:05 pm</small></p>")).isEqualTo("2024-12-02T18:05:00Z");
    }

    @Test
    void findsTheDateInJsonThatIsBroken() {
        assertThat(published(
                        "<script type=\"application/ld+json\">{\"@type\": \"Article\" \"datePublished\": \"2024-12-02\"}"
                                + "</script>"))
                .isEqualTo("2024-12-02T00:00:00Z");
    }

    @Test
    void dropsWhatIsNotShown() {
        var page = page(
                "<p>" + FIRST + "</p><p style=\"display: none\">You have read all your free articles this month.</p>"
                        + "<p hidden>And you may read no more of them until you pay.</p><p>" + SECOND + "</p>");

        assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void keepsTheArticleWhateverItsContainerIsCalled() {
        var page = page("<div class=\"sidebar promo\" hidden><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD
                + "</p></div>");

        assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void readsParagraphsThatOnlyLineBreaksDivide() {
        var page = page("<div>" + FIRST + "<br><br>" + SECOND + "<br/>\n<br/>" + THIRD + "</div>");

        assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void keepsTheDatelineOfASentence() {
        var page =
                page("<p><span class=\"dateline\">RIGA, Latvia \u2014 </span>" + FIRST + "</p><p>" + SECOND + "</p>");

        assertThat(page.text()).startsWith("RIGA, Latvia \u2014 The ministers");
    }

    @Test
    void saysEachSentenceOnce() {
        var page = page("<p>" + FIRST + "</p><blockquote class=\"pull\">" + FIRST + "</blockquote><p>" + SECOND + " "
                + THIRD + "</p><div>" + FIRST + " " + SECOND + " " + THIRD + "</div>");

        assertThat(page.text()).containsOnlyOnce(FIRST).containsOnlyOnce(SECOND).containsOnlyOnce(THIRD);
    }

    @Test
    void keepsSubheadingsAndListsAndSingleSpaces() {
        var page = page("<p>" + FIRST + "</p><h2>What&nbsp;was\n  agreed</h2><ul><li>Ships may <b>enter</b> Riga.</li>"
                + "<li>Grain comes first.</li></ul><p>" + SECOND + "</p>");

        assertThat(page.text())
                .isEqualTo(FIRST + "\n\nWhat was agreed\n\nShips may enter Riga.\n\nGrain comes first.\n\n" + SECOND);
    }

    @Test
    void readsAPageOfOneSentence() {
        assertThat(Page.of("<h1>Talks</h1><p>They spoke.</p>", "").text()).isEqualTo("They spoke.");
    }

    @Test
    void findsNothingWhereNothingIs() {
        var page = Page.of("<html><body><nav><a href=\"/\">Home</a></nav></body></html>", "");

        assertThat(page.text()).isEmpty();
        assertThat(page.title()).isEmpty();
        assertThat(page.published()).isNull();
    }

    @Test
    void survivesDeepAndEndlessMarkup() {
        assertThat(Page.of("<div>".repeat(800) + FIRST + "<p>".repeat(800), "").text())
                .contains("Riga on Monday");
        assertThat(Page.of("<p>" + FIRST + "</p><i><p>".repeat(20_000), "").text())
                .contains("Riga on Monday");
        assertThat(Page.of("<p>" + "a".repeat(2 << 20) + "</p>", "").text()).hasSize(2 << 20);
    }

    @Test
    void writesOutTheWordsOfAFragment() {
        assertThat(Page.words("<p>One &amp; two.</p>\n<p>Three.</p>")).isEqualTo("One & two.\n\nThree.");
        assertThat(Page.words("One &amp; two.\n\nThree.")).isEqualTo("One & two.\n\nThree.");
    }

    private static String published(String markup) {
        return String.valueOf(
                page(markup + "<p>" + FIRST + "</p><p>" + SECOND + "</p>").published());
    }

    private static Page page(String body) {
        return Page.of("<html><head><title>Ministers meet</title></head><body>" + body + "</body></html>", "");
    }
}
