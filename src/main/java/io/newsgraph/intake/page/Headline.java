package io.newsgraph.intake.page;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The headline of a page's article: the heading that a reader sees, if the page's own title confirms it. */
final class Headline {

    private static final Pattern SITE = Pattern.compile("\\s+[|»·•—–-]\\s+|\\s*\\|\\s*|\\s+::\\s+");

    private Headline() {}

    static String of(Document page, Declarations declared) {
        var said = declared.meta("og:title")
                .or(() -> declared.linked()
                        .text("headline")
                        .map(headline -> Block.tidy(Jsoup.parse(headline).text())))
                .or(() -> declared.meta("twitter:title", "dc.title", "title", "headline", "sailthru.title"));
        var browser = Block.tidy(page.title());
        return Parser.unescapeEntities(find(page, said, browser, declared), false);
    }

    private static String find(Document page, Optional<String> said, String browser, Declarations declared) {
        return headings(page)
                .filter(heading -> confirmed(heading, said.orElse(browser)) || confirmed(heading, browser))
                .findFirst()
                .or(() -> said.map(title -> withoutSite(title, declared)))
                .or(() -> Optional.of(browser)
                        .filter(title -> !title.isEmpty())
                        .map(title -> withoutSite(title, declared)))
                .or(() -> headings(page).findFirst())
                .orElse("");
    }

    private static Stream<String> headings(Document page) {
        return page.select("h1, [itemprop=headline], h2").stream()
                .filter(heading -> heading.closest("nav, footer, aside") == null)
                .map(heading -> Block.tidy(heading.text()))
                .filter(heading -> heading.length() > 3);
    }

    private static boolean confirmed(String heading, String title) {
        var bareHeading = Block.bare(heading);
        var bareTitle = Block.bare(title);
        return bareHeading.length() * 2 >= bareTitle.length() && bareTitle.startsWith(bareHeading)
                || bareTitle.length() * 10 >= bareHeading.length() * 7
                        && bareHeading.startsWith(bareTitle)
                        && !bareTitle.isEmpty();
    }

    /** Many pages append the name of the site or section to their title. */
    private static String withoutSite(String title, Declarations declared) {
        var publisher =
                Optional.ofNullable(declared.publisher()).map(Block::bare).orElse("");
        var parts = SITE.split(title);
        var last = parts[parts.length - 1];
        if (parts.length > 1 && (Block.bare(last).equals(publisher) || last.length() < title.length() / 3)) {
            return withoutSite(title.substring(0, title.lastIndexOf(last)).replaceAll("[\\s|»·•—–:-]+$", ""), declared);
        }
        return title;
    }
}
