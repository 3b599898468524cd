package io.newsgraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes ids that depend on nothing but what they name. */
public final class GraphId {

    private static final int DIGITS = 20;

    private GraphId() {}

    /** A prefix and the beginning of the SHA-256 of the parts, so that equal parts give equal ids anywhere. */
    public static String of(String prefix, @Nullable Object... parts) {
        var text = Stream.of(parts)
                .map(part -> part == null ? "" : part.toString())
                .collect(Collectors.joining("\0"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return prefix + "-" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
