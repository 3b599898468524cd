package io.newsgraph.intake;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.newsgraph.intake.page.WrittenDate;
import io.newsgraph.news.Article;
import io.newsgraph.news.ArticleId;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article as one line of JSON, as programs hand it in and {@code read} hands it out.
 *
 * @param id its lasting name; derived from the address, else from title and text, when missing
 * @param title its headline
 * @param text its body; the only field that is required
 * @param published an instant or a day, ISO 8601 preferred
 * @param url where it stands
 * @param publisher who published it
 * @param author who signed it
 * @param language ISO 639-1 code
 * @param origin the path or address it was read from
 */
@JsonPropertyOrder({"id", "title", "text", "published", "url", "publisher", "author", "language", "origin"})
public record ArticleLine(
        @Nullable String id,
        @Nullable String title,
        @Nullable String text,
        @Nullable String published,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String language,
        @Nullable String origin) {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Content.MOST_BYTES)
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The line that says the same as the article. */
    public static ArticleLine of(Article article) {
        return new ArticleLine(
                article.id().value(),
                article.title(),
                article.text(),
                article.published() == null ? null : article.published().toString(),
                article.url() == null ? null : article.url().toString(),
                article.publisher(),
                article.author(),
                article.language(),
                article.origin());
    }

    /** The same under another id. */
    public ArticleLine withId(String other) {
        return new ArticleLine(other, title, text, published, url, publisher, author, language, origin);
    }

    /** Reads one line; an {@link IllegalArgumentException} says in words what is wrong with it. */
    public static ArticleLine parse(String json) {
        try {
            var line = JSON.readValue(json, ArticleLine.class);
            if (line == null) {
                throw new IllegalArgumentException("it is null instead of a JSON object");
            }
            return line;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(JsonComplaint.of(e), e);
        }
    }

    /** Of what a line tells if it tells of no article, as most lines of an export do: an actor, say, or a claim. */
    static Optional<String> otherKind(String json) {
        if (!json.contains("\"kind\"")) {
            return Optional.empty();
        }
        try {
            var line = JSON.readValue(json, Kind.class);
            return line != null && line.kind() instanceof String kind && !kind.equals("article") && line.text() == null
                    ? Optional.of(kind)
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The line as JSON without a line break at its end; every field is there, null when unknown. */
    public String toJson() {
        return JSON.writeValueAsString(this);
    }

    /** The article; an {@link IllegalArgumentException} names the value that makes it none. */
    public Article toArticle() {
        var title = WellFormed.text(title()).strip();
        var text = WellFormed.text(text());
        var address = url == null || url.isBlank() ? null : address(url);
        if (text.isBlank()) {
            throw new IllegalArgumentException("the article has no text");
        }
        return new Article(
                ArticleId.of(id == null ? null : WellFormed.text(id), address, title, text),
                title,
                text,
                published == null || published.isBlank() ? null : instant(published),
                address,
                WellFormed.orNull(publisher),
                WellFormed.orNull(author),
                WellFormed.orNull(language),
                WellFormed.orNull(origin));
    }

    /** The same line, said to come from {@code place} unless it names its origin itself. */
    ArticleLine from(@Nullable String place) {
        return origin != null
                ? this
                : new ArticleLine(id, title, text, published, url, publisher, author, language, place);
    }

    private record Kind(@Nullable Object kind, @Nullable Object text) {}

    private static Instant instant(String published) {
        return WrittenDate.find(published)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"published\" is not a date such as 2024-12-02 or 2024-12-02T10:00:00Z: " + published));
    }

    private static URI address(String url) {
        return WebAddress.parse(url)
                .orElseThrow(() -> new IllegalArgumentException("\"url\" is not an address: " + url));
    }
}
