package io.newsgraph.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Tells from a content's first bytes which format it has. */
final class Formats {

    private static final Pattern PROLOG =
            Pattern.compile("(?is)(?:\\s|<\\?.*?\\?>|<!--.*?-->|<!doctype(?!\\s+html)[^>\\[]*(?:\\[.*?\\]\\s*)?>)*");
    private static final Pattern FEED_ROOT = Pattern.compile("(?s)<(?:\\w+:)?(?:rss|feed|RDF|channel)\\b.*");
    private static final Pattern PAGE_START = Pattern.compile(
            "(?is)<(?:!doctype\\s+html|html|head|body|title|meta|link|script|style|div|main|article|section|h1|p)\\b.*");
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
        var plain = isCompressed(content.head())
                ? content.with(new BufferedInputStream(new GZIPInputStream(content.bytes())))
                : content;
        return of(plain, plain.head()).read(plain);
    }

    private static boolean isCompressed(byte[] head) {
        return head.length > 1 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
    }

    private static Format of(Content content, byte[] head) throws UnreadableContent {
        if (head.length == 0) {
            throw new UnreadableContent("it is empty");
        }
        var signature = new String(head, 0, Math.min(head.length, 8), StandardCharsets.ISO_8859_1);
        if (signature.startsWith("WARC/")) {
            return new WebArchive();
        }
        refuseBinaries(signature);
        var start = start(head);
        if (start.startsWith("{") || content.isNamed(".jsonl", ".ndjson")) {
            return new ArticleLines();
        } else if (isFeed(start)) {
            return new Feed();
        } else if (isPage(start) || content.isNamed(".html", ".htm", ".xhtml") && start.contains("<")) {
            return new WebPage();
        } else if (start.startsWith("<?xml") || content.isNamed(".xml", ".rss", ".atom")) {
            throw new UnreadableContent("it is XML, but neither an RSS or Atom feed nor a web page");
        } else if (FrontMatter.opens(start) || start.startsWith("# ") || content.isNamed(".md", ".markdown")) {
            return new Markdown();
        }
        return new PlainText();
    }

    private static void refuseBinaries(String signature) throws UnreadableContent {
        for (var binary : BINARIES.entrySet()) {
            if (signature.startsWith(binary.getKey())) {
                throw new UnreadableContent("it is " + binary.getValue()
                        + "; text, Markdown, article lines, web pages, feeds and WARC files are read");
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

    private static boolean isFeed(String start) {
        var root = afterProlog(start);
        return FEED_ROOT.matcher(root).matches()
                || start.startsWith("<?xml")
                        && !PAGE_START.matcher(root).matches()
                        && root.matches("(?s).*<(?:item|entry)\\b.*");
    }

    private static boolean isPage(String start) {
        return PAGE_START.matcher(afterProlog(start)).matches();
    }

    private static String afterProlog(String start) {
        var prolog = PROLOG.matcher(start);
        return prolog.lookingAt() ? start.substring(prolog.end()) : start;
    }
}
