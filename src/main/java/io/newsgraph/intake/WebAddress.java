package io.newsgraph.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses as people and pages write them, with characters that a URI does not allow. */
final class WebAddress {

    private static final Pattern NOT_ALLOWED =
            Pattern.compile("[^\\x21-\\x7e]|[\"<>\\\\^`{|}\\[\\]]|%(?![0-9A-Fa-f]{2})");
    /** What browsers run instead of going there. */
    private static final Pattern SCRIPT = Pattern.compile("(?i)\\s*(javascript|vbscript|data):.*");

    private static final Pattern WEB = Pattern.compile("(?i)https?://.+");

    private WebAddress() {}

    /** The address as a URI, with the characters encoded that need to be; a script is none. */
    static Optional<URI> parse(@Nullable String written) {
        if (written == null || written.isBlank() || SCRIPT.matcher(written).matches()) {
            return Optional.empty();
        }
        var encoded = NOT_ALLOWED
                .matcher(written.strip())
                .replaceAll(c ->
                        URLEncoder.encode(c.group(), StandardCharsets.UTF_8).replace("+", "%20"));
        try {
            return Optional.of(new URI(encoded));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The address of a page, if it is a complete one; other schemes and relative addresses are none. */
    static Optional<URI> web(@Nullable String written) {
        return parse(written).filter(uri -> isWeb(uri.toString()) && uri.getHost() != null);
    }

    static boolean isWeb(String written) {
        return WEB.matcher(written).matches();
    }
}
