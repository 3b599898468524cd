package io.newsgraph.intake;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * One article in each line, as JSON; of any number, since only one line is held at a time. In an export of the graph, most
 * lines tell of something else.
 */
record ArticleLines() implements Format {

    /** An export says of every article where it came from, unless that is unknown. */
    private static final String EXPORTED = "{\"kind\":\"article\",";

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
                    return over ? null : nextIntake(lines, content);
                } catch (IOException e) {
                    over = true;
                    return unreadable(content, lines.number() + 1, null, Complaint.of(e));
                }
            }
        };
    }

    private static @Nullable Intake nextIntake(Lines lines, Content content) throws IOException {
        var read = lines.next();
        while (read != null && read.isBlank()) {
            read = lines.next();
        }
        if (read == null) {
            return null;
        }
        var line = read;
        return ArticleLine.otherKind(line)
                .<Intake>map(kind -> new Intake.Other(kind, line))
                .orElseGet(() -> article(line, lines, content));
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
            return new Intake.Read(line.from(json.startsWith(EXPORTED) ? null : content.place())
                    .toArticle());
        } catch (IllegalArgumentException e) {
            return unreadable(content, lines.number(), WellFormed.orNull(line.id()), String.valueOf(e.getMessage()));
        }
    }

    private static Intake unreadable(Content content, int line, @Nullable String id, String complaint) {
        return new Intake.Unreadable(content.origin(), id, "line " + line + ": " + complaint);
    }
}
