package io.newsgraph.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds out in which encoding text was written: byte order mark, shape of the bytes, own declaration, in this order. */
final class Decoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Pattern DECLARATION =
            Pattern.compile("(?i)<(?:\\?xml|meta)\\b[^>]*?\\b(?:encoding|charset)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

    private Decoding() {}

    /** The text, without byte order mark; bytes that mean nothing become U+FFFD. */
    static String decode(byte[] bytes) {
        var text = new String(bytes, charset(bytes, true));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * The most likely charset.
     *
     * @param complete whether these are all bytes; if not, a character cut off at the end is no fault
     */
    static Charset charset(byte[] bytes, boolean complete) {
        return marked(bytes)
                .or(() -> zeros(bytes))
                .orElseGet(() -> isUtf8(bytes, complete)
                        ? asciiOrUtf8(bytes)
                        : declared(bytes)
                                .filter(c -> !c.equals(StandardCharsets.UTF_8))
                                .orElseGet(() -> mostly(bytes)));
    }

    private static Optional<Charset> marked(byte[] b) {
        if (starts(b, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(UTF_32LE);
        } else if (starts(b, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(UTF_32BE);
        } else if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        } else if (starts(b, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        } else if (starts(b, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    /** In UTF-16 most of Latin text is a zero in every other place. */
    private static Optional<Charset> zeros(byte[] b) {
        int length = Math.min(b.length, 4096) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += b[i] == 0 ? 1 : 0;
            odd += b[i + 1] == 0 ? 1 : 0;
        }
        if (length >= 4 && odd > length / 4 && even < length / 100 + 1) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return length >= 4 && even > length / 4 && odd < length / 100 + 1
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /** Pure ASCII may still be an encoding that switches by escape sequences, if it says so. */
    private static Charset asciiOrUtf8(byte[] bytes) {
        return declared(bytes).filter(c -> c.name().startsWith("ISO-2022")).orElse(StandardCharsets.UTF_8);
    }

    private static boolean isUtf8(byte[] bytes, boolean complete) {
        var input = ByteBuffer.wrap(bytes);
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        try {
            decoder.decode(input);
            return true;
        } catch (CharacterCodingException e) {
            return !complete && input.remaining() < 4;
        }
    }

    private static Optional<Charset> declared(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        var declaration = DECLARATION.matcher(head);
        if (!declaration.find()) {
            return Optional.empty();
        }
        try {
            var charset = Charset.forName(declaration.group(1));
            return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS_1252 : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** UTF-8 with a few broken bytes, or else the encoding that gives every byte a letter. */
    private static Charset mostly(byte[] bytes) {
        long broken = new String(bytes, StandardCharsets.UTF_8)
                .chars()
                .filter(c -> c == '\uFFFD')
                .count();
        long high = 0;
        for (var b : bytes) {
            high += b < 0 ? 1 : 0;
        }
        return broken * 2 < high ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
