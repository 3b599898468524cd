package io.newsgraph.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Tells from a content's first bytes which format it has. */
final class Formats {

    private static final Map<String, String> BINARIES = Map.of(
            "%PDF", "a PDF file",
            "PK\u0003\u0004", "a ZIP archive or an office document",
            "\u0089PNG", "a picture",
            "\u00FF\u00D8\u00FF", "a picture",
            "GIF8", "a picture",
            "{\\rtf", "an RTF document",
            "\u00D0\u00CF\u0011\u00E0", "an old office document");

    private Formats() {}

    /** The articles in the content, whichever format it has; compressed content is unpacked. */
    static Iterator<Intake> read(Content content) throws IOException, UnreadableContent {
        var head = content.head();
        if (head.length > 1 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B) {
            var unpacked = new BufferedInputStream(new GZIPInputStream(content.bytes()));
            return read(new Content(content.origin(), content.address(), unpacked));
        }
        return of(content, head).read(content);
    }

    private static Format of(Content content, byte[] head) throws UnreadableContent {
        if (head.length == 0) {
            throw new UnreadableContent("it is empty");
        }
        refuseBinaries(head);
        var start = start(head);
        if (start.startsWith("{") || content.isNamed(".jsonl", ".ndjson")) {
            return new ArticleLines();
        } else if (FrontMatter.opens(start) || start.startsWith("# ") || content.isNamed(".md", ".markdown")) {
            return new Markdown();
        }
        return new PlainText();
    }

    private static void refuseBinaries(byte[] head) throws UnreadableContent {
        var start = new String(head, 0, Math.min(head.length, 8), java.nio.charset.StandardCharsets.ISO_8859_1);
        for (var binary : BINARIES.entrySet()) {
            if (start.startsWith(binary.getKey())) {
                throw new UnreadableContent(
                        "it is " + binary.getValue() + "; text, Markdown and article lines are read");
            }
        }
    }

    private static String start(byte[] head) throws UnreadableContent {
        var text = new String(head, Decoding.charset(head, false));
        long controls = text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        if (text.indexOf(0) >= 0 || controls > text.length() / 50) {
            throw new UnreadableContent("it is not text, and of no format that is read here");
        }
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
    }
}
