package io.newsgraph.news;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A news article as it came in. All offsets elsewhere point into {@link #text()}.
 *
 * @param id its lasting name
 * @param title its headline, empty when it has none
 * @param text its body, UTF-16; never blank
 * @param published when it was published, if known
 * @param url where it stands, if known
 * @param publisher who published it, as the source names it
 * @param author who signed it
 * @param language ISO 639-1 code as the source declares it
 * @param origin the path or URL it was read from
 */
public record Article(
        ArticleId id,
        String title,
        String text,
        @Nullable Instant published,
        @Nullable URI url,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String language,
        @Nullable String origin) {

    /** Rejects a blank text with an {@link IllegalArgumentException}. */
    public Article {
        if (text.isBlank()) {
            throw new IllegalArgumentException("the article has no text");
        }
    }

    /** What all addresses of the page share on which it stands, if that is known. */
    public @Nullable String address() {
        return url == null ? null : CanonicalAddress.of(url);
    }

    /** The wording that this article has now. */
    public Revision revision() {
        return Revision.of(title, text);
    }
}
