package io.newsgraph.news;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The name by which one article is known for good, whichever revision of it is meant.
 *
 * @param value any non-blank text; given by the source, or derived
 */
public record ArticleId(String value) {

    /** Longer values do not fit into the index of a database. */
    private static final int LONGEST = 2_000;

    /** Rejects a blank value with an {@link IllegalArgumentException}. */
    public ArticleId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an article id must not be blank");
        }
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("an article id must not be longer than " + LONGEST + " characters");
        }
    }

    /** The given id, or else one derived from the canonical URL, or else from title and text. */
    public static ArticleId of(@Nullable String given, @Nullable URI url, String title, String text) {
        if (given != null && !given.isBlank()) {
            return new ArticleId(given.strip());
        }
        if (url != null) {
            return new ArticleId(CanonicalAddress.of(url));
        }
        return new ArticleId(
                "text-" + Revision.of(title, text).value().substring(0, 20).toLowerCase(Locale.ROOT));
    }
}
