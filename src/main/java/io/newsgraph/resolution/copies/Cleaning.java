package io.newsgraph.resolution.copies;

import java.util.Map;
import java.util.regex.Pattern;

/** Takes from a text what is no wording: remains of HTML, addresses, datelines, and who reported and edited. */
final class Cleaning {

    private static final Pattern BLOCK =
            Pattern.compile("</?(?:p|div|br|li|ul|h[1-6]|blockquote)\\b[^<>]{0,500}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!][^<>]{0,500}>");
    private static final Pattern ENTITY = Pattern.compile("&(#?\\w{1,8});");
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S{1,2000}");
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,64}\\.\\w{2,}");
    private static final Pattern STAFF = Pattern.compile(
            "[(\\[](?:(?:additional |further )?reporting|writing|editing|compiled|edited)\\b[^)\\]]{0,400}[)\\]]",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("quot", "\""),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("#8220", "“"),
            Map.entry("#8221", "”"),
            Map.entry("apos", "'"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("#39", "'"),
            Map.entry("#x27", "'"),
            Map.entry("#8216", "‘"),
            Map.entry("#8217", "’"),
            Map.entry("amp", "&"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"));

    /** "PARIS, Dec 3 (AFP) -", "MOSCOW, December 3. /TASS/." and "BEIRUT, Lebanon —". */
    private static final Pattern DATELINE = Pattern.compile("\\s*(?:"
            + "(?:\\p{Lu}[\\p{L}\\d .,'’/-]{0,60})?\\([^)\\n]{2,40}\\)\\s*[-–—:]+\\s*"
            + "|(?:\\p{Lu}[\\p{L}\\d .,'’-]{0,60})?/\\p{L}[\\p{L}-]{1,20}/[.:]?\\s*[-–—]*\\s*"
            + "|\\p{Lu}[\\p{Lu}.'’-]{2,}(?:[ ,][\\p{L}\\d .,'’-]{0,40}?)?\\s*(?:\\s[-–—]{1,2}|:)\\s+"
            + ")");

    private Cleaning() {}

    /** The wording of a text. */
    static String of(String text) {
        var clean = text;
        if (clean.indexOf('<') >= 0) {
            clean = BLOCK.matcher(clean).replaceAll("\n");
            clean = TAG.matcher(clean).replaceAll(" ");
        }
        if (clean.indexOf('&') >= 0) {
            clean = ENTITY.matcher(clean).replaceAll(match -> CHARACTERS.getOrDefault(match.group(1), " "));
        }
        if (clean.indexOf('@') >= 0) {
            clean = MAIL_ADDRESS.matcher(clean).replaceAll(" ");
        }
        clean = WEB_ADDRESS.matcher(clean).replaceAll(" ");
        return withoutDateline(STAFF.matcher(clean).replaceAll("\n"));
    }

    /** ANSA puts its own name before the place. */
    private static String withoutDateline(String text) {
        var rest = text;
        for (var twice = 0; twice < 2; twice++) {
            var dateline = DATELINE.matcher(rest);
            if (!dateline.lookingAt()) {
                break;
            }
            rest = rest.substring(dateline.end());
        }
        return rest;
    }
}
