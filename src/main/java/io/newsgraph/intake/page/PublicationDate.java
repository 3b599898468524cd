package io.newsgraph.intake.page;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** When a page says that it was published: in its head, in marked elements, in words, in its address, in this order. */
final class PublicationDate {

    private static final String MARKED =
            "[itemprop=datePublished], [property=datePublished], time[pubdate], [itemprop=dateCreated],"
                    + " abbr.published, .published[title], .dt-published";
    private static final String NAMED =
            "[class*=date], [class*=Date], [id*=date], [class*=time], [class*=Time], [class*=publish],"
                    + " [class*=posted], [class*=byline], [class*=meta], [class*=dateline]";
    private static final Pattern IN_ADDRESS =
            Pattern.compile("/(20\\d{2}|19\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:[/-]|$)");
    private static final Pattern PUBLISHED = Pattern.compile("(?is)\"datePublished\"\\s*:\\s*\"([^\"]+)\"");
    private static final int LONGEST_LINE = 120;

    private PublicationDate() {}

    static Optional<Instant> of(Document page, Declarations declared) {
        return first(
                () -> declared.linked().text("datePublished").flatMap(WrittenDate::find),
                () -> declared.meta(
                                "article:published_time",
                                "og:article:published_time",
                                "og:published_time",
                                "datepublished",
                                "parsely-pub-date",
                                "sailthru.date",
                                "article.published",
                                "published-date",
                                "publish-date",
                                "publishdate",
                                "publish_date",
                                "published_date",
                                "ptime",
                                "pubdate",
                                "pub_date",
                                "cxenseparse:recs:publishtime",
                                "dc.date.issued",
                                "dcterms.created",
                                "dc.date",
                                "dcterms.date",
                                "dc.created",
                                "article_date_original",
                                "originalpublicationdate",
                                "date",
                                "date_published",
                                "displaydate")
                        .flatMap(WrittenDate::find),
                () -> dates(page, MARKED),
                () -> scripts(page),
                () -> dates(page, "article time, main time"),
                () -> inAddress(declared),
                () -> dates(page, "time"),
                () -> declared.linked().text("dateCreated").flatMap(WrittenDate::find),
                () -> visible(page),
                () -> declared.linked().text("dateModified").flatMap(WrittenDate::find),
                () -> declared.meta("article:modified_time", "og:updated_time", "last-modified", "datemodified")
                        .flatMap(WrittenDate::find));
    }

    @SafeVarargs
    private static Optional<Instant> first(Supplier<Optional<Instant>>... places) {
        return Stream.of(places).flatMap(place -> place.get().stream()).findFirst();
    }

    private static Optional<Instant> dates(Document page, String selector) {
        return page.select(selector).stream()
                .flatMap(element -> date(element).stream())
                .findFirst();
    }

    private static Optional<Instant> date(Element element) {
        return Stream.of("datetime", "content", "title")
                .map(element::attr)
                .flatMap(written -> WrittenDate.find(written).stream())
                .findFirst()
                .or(() -> WrittenDate.find(element.text()));
    }

    /** JSON-LD that is not valid JSON, or the state that a script begins with. */
    private static Optional<Instant> scripts(Document page) {
        return page.select("script").stream()
                .map(script -> PUBLISHED.matcher(script.data()))
                .filter(matcher -> matcher.find())
                .flatMap(matcher -> WrittenDate.find(matcher.group(1)).stream())
                .findFirst();
    }

    private static Optional<Instant> inAddress(Declarations declared) {
        var address = declared.address();
        var path = IN_ADDRESS.matcher(address == null ? declared.page().location() : address);
        return path.find()
                ? WrittenDate.find(path.group(1) + "-" + path.group(2) + "-" + path.group(3))
                : Optional.empty();
    }

    private static Optional<Instant> visible(Document page) {
        return page.select(NAMED).stream()
                .filter(element -> element.text().length() < LONGEST_LINE)
                .flatMap(element -> WrittenDate.find(element.text()).stream())
                .findFirst()
                .or(() -> page.select("p, span, div, li, td, small, em, font").stream()
                        .map(Element::ownText)
                        .filter(text -> text.length() < LONGEST_LINE)
                        .flatMap(text -> WrittenDate.find(text).stream())
                        .findFirst());
    }
}
