package io.newsgraph.intake;

import static io.newsgraph.intake.IntakeFixtures.article;
import static io.newsgraph.intake.IntakeFixtures.file;
import static io.newsgraph.intake.IntakeFixtures.read;
import static io.newsgraph.intake.IntakeFixtures.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.news.Article;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedTests {

    @TempDir
    private Path folder;

    @Test
    void readsRss() {
        var articles = feed("""
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
                <channel><title>The Riga Post</title><link>https://post.example/</link><language>en-gb</language>
                <item><title>Ministers &amp;amp; ships</title><link>https://post.example/a</link><guid isPermaLink="false">post-1</guid>
                  <pubDate>Mon, 02 Dec 2024 10:15:30 GMT</pubDate><dc:creator>Ann Kalnins</dc:creator>
                  <description>Short.</description>
                  <content:encoded><![CDATA[<p>They <b>spoke</b>.</p><p>They left.</p>]]></content:encoded></item>
                <item><title>Only a headline</title><description></description></item>
                </channel></rss>""");

        assertThat(articles).hasSize(2);
        var first = articles.get(0);
        assertThat(first.id().value()).isEqualTo("post-1");
        assertThat(first.title()).isEqualTo("Ministers & ships");
        assertThat(first.text()).isEqualTo("They spoke.\n\nThey left.");
        assertThat(first.published()).isEqualTo(Instant.parse("2024-12-02T10:15:30Z"));
        assertThat(first.url()).hasToString("https://post.example/a");
        assertThat(first.publisher()).isEqualTo("The Riga Post");
        assertThat(first.author()).isEqualTo("Ann Kalnins");
        assertThat(first.language()).isEqualTo("en");
        assertThat(articles.get(1).text()).isEqualTo("Only a headline");
    }

    @Test
    void readsAtom() {
        var articles = feed("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Riga Post</title>
                <entry><id>tag:post.example,2024:1</id><title type="html">Ministers &lt;i&gt;meet&lt;/i&gt;</title>
                  <link rel="self" href="https://post.example/self"/><link href="https://post.example/a"/>
                  <author><name>Ann Kalnins</name><email>ann@post.example</email></author>
                  <source><title>Another feed</title><updated>1999-01-01</updated></source>
                  <updated>2024-12-03T00:00:00Z</updated><published>2024-12-02T18:00:00+02:00</published>
                  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>They spoke.</p></div></content></entry>
                </feed>""");

        assertThat(articles).hasSize(1);
        assertThat(articles.get(0).id().value()).isEqualTo("tag:post.example,2024:1");
        assertThat(articles.get(0).title()).isEqualTo("Ministers meet");
        assertThat(articles.get(0).text()).isEqualTo("They spoke.");
        assertThat(articles.get(0).url()).hasToString("https://post.example/a");
        assertThat(articles.get(0).published()).isEqualTo(Instant.parse("2024-12-02T16:00:00Z"));
        assertThat(articles.get(0).author()).isEqualTo("Ann Kalnins");
    }

    @Test
    void readsRdf() {
        var articles = feed(
                "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><channel/>"
                        + "<item rdf:about=\"https://post.example/a\"><title>Talks</title><dc:date>2024-12-02</dc:date></item></rdf:RDF>");

        assertThat(articles.get(0).id().value()).isEqualTo("https://post.example/a");
        assertThat(articles.get(0).published()).isEqualTo(Instant.parse("2024-12-02T00:00:00Z"));
    }

    @Test
    void readsWhatIsNotWellFormed() {
        var articles = feed(
                "<!-- a feed --><rss><channel><item><title>Ships & grain</title><link>https://post.example/?a=1&b=2</link>"
                        + "<description>They spoke.&nbsp;</description></item><item><title>Cut o");

        assertThat(articles).extracting(Article::title).containsExactly("Ships & grain", "Cut o");
        assertThat(articles.get(0).url()).hasToString("https://post.example/?a=1&b=2");
    }

    @Test
    void readsTheEncodingThatAFeedDeclares() {
        var bytes =
                "<?xml version='1.0' encoding='ISO-8859-1'?><rss><channel><item><title>Caf\u00e9 talks</title></item></channel></rss>"
                        .getBytes(Charset.forName("ISO-8859-1"));

        assertThat(article(read(file(folder, "feed", bytes)).get(0)).title()).isEqualTo("Caf\u00e9 talks");
    }

    @Test
    void opensNoOtherFile() {
        var secret = file(folder, "secret.txt", "A secret.");
        var articles = feed("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>"
                + "<rss><channel><item><title>Talks</title><description>Now: &s;</description></item></channel></rss>");

        assertThat(articles.get(0).text()).doesNotContain("secret");
    }

    @Test
    void saysThatAFeedIsEmpty() {
        assertThat(unreadable(file(folder, "feed.xml", "<rss><channel><title>Post</title></channel></rss>"))
                        .reason())
                .isEqualTo("the feed has no items");
    }

    @Test
    void refusesOtherXml() {
        assertThat(unreadable(file(folder, "a.xml", "<?xml version=\"1.0\"?><note>Talks</note>"))
                        .reason())
                .startsWith("it is XML, but neither");
    }

    private List<Article> feed(String xml) {
        return read(file(folder, "feed.xml", xml)).stream()
                .map(IntakeFixtures::article)
                .toList();
    }
}
