package io.newsgraph.intake;

import java.io.IOException;
import java.util.Iterator;
import java.util.regex.Pattern;

/** Text without marks. A first line that looks like a headline and stands alone is the title. */
record PlainText() implements Format {

    private static final int LONGEST_HEADLINE = 200;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.;:,][\"”’)]*");

    @Override
    public Iterator<Intake> read(Content content) throws IOException, UnreadableContent {
        var text = content.text().replace("\r\n", "\n").replace('\r', '\n').strip();
        var lineEnd = text.indexOf('\n');
        if (lineEnd > 0 && isHeadline(text.substring(0, lineEnd)) && isBlankLine(text, lineEnd + 1)) {
            return Draft.of(content, text.substring(lineEnd).strip())
                    .title(text.substring(0, lineEnd).strip())
                    .intake();
        }
        return Draft.of(content, text).intake();
    }

    private static boolean isHeadline(String line) {
        return line.length() <= LONGEST_HEADLINE
                && !SENTENCE_END.matcher(line.strip()).matches();
    }

    private static boolean isBlankLine(String text, int start) {
        var end = text.indexOf('\n', start);
        return end > 0 && text.substring(start, end).isBlank();
    }
}
