package io.newsgraph.intake.page;

import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The article in a web page, and what the page declares about it.
 *
 * @param title the headline, empty if none was found
 * @param text the paragraphs of the article, a blank line between them; empty if none were found
 * @param published when the page says that it was published
 * @param url the address that the page calls its own
 * @param publisher the name of the site
 * @param author who signed it
 * @param language a language tag
 */
public record Page(
        String title,
        String text,
        @Nullable Instant published,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String language) {

    /**
     * Reads a page.
     *
     * @param html the page as it was served
     * @param address where it stands, empty if unknown
     */
    public static Page of(String html, String address) {
        return of(Jsoup.parse(html, address));
    }

    /** The words of a piece of HTML or of plain text, as feeds carry it; a blank line between paragraphs. */
    public static String words(String fragment) {
        if (!fragment.contains("<")) {
            return Parser.unescapeEntities(fragment, false).strip();
        }
        var body = Jsoup.parseBodyFragment(fragment).body();
        body.select("script, style, noscript, template, figcaption").remove();
        return Block.join(Blocks.of(body).stream().filter(block -> !block.isClutter()));
    }

    private static Page of(Document page) {
        var declared = Declarations.of(page);
        var title = Headline.of(page, declared);
        return new Page(
                title,
                MainText.of(page, title),
                PublicationDate.of(page, declared).orElse(null),
                declared.address(),
                declared.publisher(),
                Byline.of(page, declared),
                declared.language());
    }
}
