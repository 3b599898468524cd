package io.newsgraph.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines of a text of any length, of which a single one may be too long to be held. */
final class Lines {

    private final BufferedReader reader;
    private final int longest;
    private int number;
    private boolean tooLong;

    Lines(Reader reader, int longest) {
        this.reader = new BufferedReader(reader, 1 << 16);
        this.longest = longest;
    }

    /** The next line, cut off when it is too long; null at the end. */
    @Nullable
    String next() throws IOException {
        var line = new StringBuilder();
        tooLong = false;
        int c = reader.read();
        if (c < 0) {
            return null;
        }
        number++;
        for (; c >= 0 && c != '\n'; c = reader.read()) {
            if (line.length() == longest) {
                tooLong = true;
            } else if (c != '\uFEFF' || number > 1 || !line.isEmpty()) {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    /** The number of the line that was read last, from 1. */
    int number() {
        return number;
    }

    /** Whether the line that was read last had more characters than were kept. */
    boolean wasTooLong() {
        return tooLong;
    }
}
