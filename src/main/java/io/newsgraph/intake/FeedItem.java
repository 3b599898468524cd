package io.newsgraph.intake;

import io.newsgraph.intake.page.Page;
import io.newsgraph.intake.page.WrittenDate;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One item of a feed.
 *
 * @param item its element
 * @param channel the element that says what feed this is
 */
record FeedItem(Element item, Element channel) {

    private static final Pattern NAMED_ADDRESS = Pattern.compile("\\S+@\\S+\\s+\\((.+)\\)");

    Intake intake(Content place) {
        var title = title();
        return Draft.of(place, text(title))
                .id(first("guid", "id").orElse(item.attr("rdf:about")))
                .title(title)
                .published(published())
                .url(link())
                .publisher(heading(channel).orElse(null))
                .author(author())
                .language(first(channel, "language", "dc:language").orElse(channel.attr("xml:lang")))
                .outcome();
    }

    static String localName(Element element) {
        var name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }

    static String prefix(Element element) {
        var name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(0, Math.max(0, name.indexOf(':')));
    }

    private String title() {
        return heading(item).or(() -> first("media:title", "itunes:title")).orElse("");
    }

    private static Optional<String> heading(Element element) {
        return first(element, "title", "dc:title")
                .map(title -> Page.words(title).replace('\n', ' '));
    }

    /** The fullest wording; an item that only announces something is its own headline, and else what words it has. */
    private String text(String title) {
        return Stream.of("content:encoded", "content", "description", "summary", "media:description", "itunes:summary")
                .flatMap(name -> children(item, name))
                .filter(FeedItem::isReadable)
                .map(element -> Page.words(source(element)))
                .filter(words -> !words.isBlank())
                .findFirst()
                .or(() -> Optional.of(title).filter(words -> !words.isBlank()))
                .orElseGet(this::anyWords);
    }

    private String anyWords() {
        return item.text().isBlank()
                ? item.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> !attribute.getKey().startsWith("xmlns"))
                        .map(Attribute::getValue)
                        .collect(Collectors.joining(" "))
                : item.text();
    }

    private @Nullable Instant published() {
        return Stream.of(
                        "pubDate",
                        "published",
                        "issued",
                        "dcterms:issued",
                        "dc:date",
                        "dcterms:created",
                        "created",
                        "updated",
                        "modified",
                        "dcterms:modified")
                .flatMap(name -> children(item, name))
                .flatMap(element -> WrittenDate.find(element.text()).stream())
                .findFirst()
                .orElse(null);
    }

    private @Nullable String link() {
        return children(item, "link")
                .filter(link -> link.attr("rel").matches("|alternate"))
                .map(link -> link.hasAttr("href") ? link.attr("href") : link.text())
                .filter(WebAddress::isWeb)
                .findFirst()
                .or(() -> first("feedburner:origLink", "guid", "id").filter(WebAddress::isWeb))
                .orElse(null);
    }

    private @Nullable String author() {
        var names = Stream.of("author", "dc:creator", "itunes:author")
                .flatMap(name -> children(item, name))
                .map(author -> first(author, "name").orElse(author.text()).strip())
                .map(author -> NAMED_ADDRESS.matcher(author).replaceFirst("$1"))
                .filter(author -> !author.isEmpty() && !author.contains("@"))
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    private Optional<String> first(String... names) {
        return first(item, names);
    }

    private static Optional<String> first(Element parent, String... names) {
        return Stream.of(names)
                .flatMap(name -> children(parent, name))
                .map(child -> source(child).strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static Stream<Element> children(Element parent, String name) {
        return parent.children().stream().filter(child -> isNamed(child, name));
    }

    /** A prefix in the name must be there; without one, only those of the feed formats themselves may be. */
    private static boolean isNamed(Element element, String name) {
        return element.tagName().equalsIgnoreCase(name)
                || localName(element).equalsIgnoreCase(name) && prefix(element).matches("rss|atom");
    }

    /** Markup, whether it stands in the feed as it is or as text. */
    private static String source(Element element) {
        return element.childrenSize() > 0 ? element.html() : element.wholeText();
    }

    private static boolean isReadable(Element content) {
        var type = content.attr("type").toLowerCase(Locale.ROOT);
        return (type.isEmpty() || type.matches("text|html|xhtml|text/.*|application/xhtml\\+xml"))
                && !content.attr("mode").equalsIgnoreCase("base64");
    }
}
