package io.newsgraph.intake.page;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself in its head.
 *
 * @param page the page
 * @param linked its JSON-LD
 */
record Declarations(Document page, LinkedData linked) {

    static Declarations of(Document page) {
        return new Declarations(page, LinkedData.of(page));
    }

    /** The content of the first of the named meta elements that has any. */
    Optional<String> meta(String... names) {
        return Stream.of(names).flatMap(this::contents).findFirst();
    }

    /** The address the page calls its own, as it is written there. */
    @Nullable
    String address() {
        return Stream.of("link[rel=canonical]", "meta[property=og:url]")
                .flatMap(selector -> page.select(selector).stream())
                .map(element -> element.absUrl(element.hasAttr("href") ? "href" : "content"))
                .filter(address -> address.startsWith("http"))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String publisher() {
        return meta("og:site_name")
                .or(() -> linked.text("publisher"))
                .or(() -> meta("application-name", "dc.publisher", "publisher", "twitter:app:name:iphone"))
                .orElse(null);
    }

    @Nullable
    String language() {
        var root = page.selectFirst("html");
        return Optional.ofNullable(root)
                .map(html -> html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang"))
                .filter(tag -> !tag.isBlank())
                .or(() -> linked.text("inLanguage"))
                .or(() -> meta("og:locale", "content-language", "language", "dc.language"))
                .orElse(null);
    }

    private Stream<String> contents(String name) {
        return page.select("meta[content]").stream()
                .filter(meta -> Stream.of("property", "name", "itemprop", "http-equiv")
                        .anyMatch(key -> meta.attr(key).toLowerCase(Locale.ROOT).equals(name)))
                .map(meta -> Block.tidy(Jsoup.parse(meta.attr("content")).text()))
                .filter(content -> !content.isEmpty());
    }
}
