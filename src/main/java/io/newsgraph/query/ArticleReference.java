package io.newsgraph.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article as evidence refers to it.
 *
 * @param id its lasting name
 * @param title its headline
 * @param url where it stands, if known
 * @param published when it was published, if known
 * @param publisher who published it, if known
 */
public record ArticleReference(
        String id,
        String title,
        @Nullable String url,
        @Nullable Instant published,
        @Nullable String publisher) {}
