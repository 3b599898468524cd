package io.newsgraph.resolution.link;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The form of a name under which the dictionary keeps it: without accents, full stops, possessives and double spaces. */
final class Surface {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SPACED_INITIALS = Pattern.compile("(?<=\\b\\p{Lu}) (?=\\p{Lu}\\b)");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

    private Surface() {}

    /** "J. K. Rowling's" becomes "JK Rowling"; case is kept. */
    static String of(String name) {
        var plain = isAscii(name)
                ? name
                : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                        .replaceAll("");
        plain = plain.replace(".", "").strip();
        if (plain.indexOf('\'') >= 0 || plain.indexOf('’') >= 0) {
            plain = POSSESSIVE.matcher(plain).replaceAll("").replace('’', '\'');
        }
        plain = SPACES.matcher(plain).replaceAll(" ");
        return SPACED_INITIALS.matcher(plain).replaceAll("");
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 128);
    }

    /** 64 bits that tell millions of names apart (FNV-1a, then the finalizer of MurmurHash3). */
    static long hash(String surface) {
        var hash = 0xcbf29ce484222325L;
        for (var i = 0; i < surface.length(); i++) {
            hash = (hash ^ surface.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}
