package io.newsgraph.resolution.copies;

import java.util.BitSet;
import java.util.regex.Pattern;

/** Finds what a paragraph quotes. */
final class Quotation {

    /** A quotation that goes on in the next paragraph has no closing mark. */
    private static final Pattern DOUBLE = Pattern.compile("[\"“”„«]([^\"“”„»]*)(?:[\"”“»]|$)");

    /** British style; an apostrophe neither opens before a letter nor closes before one. */
    private static final Pattern SINGLE =
            Pattern.compile("(?<![\\p{L}\\d])[‘'’](?=\\p{L})(.{12,400}?[\\p{L}.,!?])['’](?![\\p{L}\\d])");

    private Quotation() {}

    /** The offsets of the characters that stand between quotation marks. */
    static BitSet in(String paragraph) {
        var quoted = new BitSet(paragraph.length());
        var matcher = DOUBLE.matcher(paragraph);
        while (matcher.find()) {
            quoted.set(matcher.start(1), matcher.end(1));
        }
        if (quoted.isEmpty()) {
            var single = SINGLE.matcher(paragraph);
            while (single.find()) {
                quoted.set(single.start(1), single.end(1));
            }
        }
        return quoted;
    }
}
