package io.newsgraph.intake;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * One article in each line, as JSON; of any number, since only one line is held at a time. Lines that tell of something
 * else, as in an export of the graph, are passed over.
 */
record ArticleLines() implements Format {

    @Override
    public Iterator<Intake> read(Content content) throws IOException {
        var charset = Decoding.charset(content.head(), false);
        var lines = new Lines(new InputStreamReader(content.bytes(), charset), Content.MOST_BYTES);
        return new OneByOne() {

            private boolean over;

            @Override
            @Nullable
            Intake find() {
                try {
                    return over ? null : nextArticle(lines, content);
                } catch (IOException e) {
                    over = true;
                    return unreadable(content, lines.number() + 1, null, Complaint.of(e));
                }
            }
        };
    }

    private static @Nullable Intake nextArticle(Lines lines, Content content) throws IOException {
        var line = lines.next();
        while (line != null && (line.isBlank() || ArticleLine.isOfAnotherKind(line))) {
            line = lines.next();
        }
        return line == null ? null : article(line, lines, content);
    }

    private static Intake article(String json, Lines lines, Content content) {
        if (lines.wasTooLong()) {
            return unreadable(content, lines.number(), null, "it is longer than 64 MB, more than one article can be");
        }
        ArticleLine line;
        try {
            line = ArticleLine.parse(json);
        } catch (IllegalArgumentException e) {
            return unreadable(content, lines.number(), null, String.valueOf(e.getMessage()));
        }
        try {
            return new Intake.Read(line.from(content.place()).toArticle());
        } catch (IllegalArgumentException e) {
            return unreadable(content, lines.number(), WellFormed.orNull(line.id()), String.valueOf(e.getMessage()));
        }
    }

    private static Intake unreadable(Content content, int line, @Nullable String id, String complaint) {
        return new Intake.Unreadable(content.origin(), id, "line " + line + ": " + complaint);
    }
}
