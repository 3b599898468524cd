package io.newsgraph.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that stood in one place.
 *
 * @param origin the path or address, as the person wrote it
 * @param address where the content stands on the web, if it came from there
 * @param bytes the content; can be marked and reset
 */
record Content(String origin, @Nullable String address, InputStream bytes) {

    /** What standard input is called where a path or address is named otherwise. */
    static final String STANDARD_INPUT = "standard input";

    /** More than any article has; a file of article lines may be of any size. */
    static final int MOST_BYTES = 64 << 20;

    private static final int HEAD = 64 << 10;

    Content {
        if (!bytes.markSupported()) {
            throw new IllegalArgumentException("content must be readable twice");
        }
    }

    /** Other bytes from the same place. */
    Content with(InputStream others) {
        return new Content(origin, address, others);
    }

    /** The path or address to keep with an article; standard input is none. */
    @Nullable
    String place() {
        return origin.equals(STANDARD_INPUT) ? null : origin;
    }

    /** The first bytes, which are still there to be read afterwards. */
    byte[] head() throws IOException {
        bytes.mark(HEAD);
        var head = bytes.readNBytes(HEAD);
        bytes.reset();
        return head;
    }

    /** All bytes. */
    byte[] all() throws IOException, UnreadableContent {
        var all = bytes.readNBytes(MOST_BYTES + 1);
        if (all.length > MOST_BYTES) {
            throw new UnreadableContent("it is larger than 64 MB, more than one article can be");
        }
        return all;
    }

    /** All bytes as text. */
    String text() throws IOException, UnreadableContent {
        return Decoding.decode(all());
    }

    boolean isNamed(String... endings) {
        var name = origin.toLowerCase(Locale.ROOT).replaceAll("\\.gz$", "");
        for (var ending : endings) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
