package io.newsgraph.resolution.copies;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes words of different house styles alike; what it makes is no English, only the same on both sides. */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d),(?=\\d{3})");

    private static final Map<String, String> STYLES = Map.ofEntries(
            Map.entry("%", "percent"),
            Map.entry("pct", "percent"),
            Map.entry("bn", "billion"),
            Map.entry("mn", "million"),
            Map.entry("kilometer", "km"),
            Map.entry("kilometers", "km"),
            Map.entry("kilometre", "km"),
            Map.entry("kilometres", "km"),
            Map.entry("kms", "km"),
            Map.entry("meters", "m"),
            Map.entry("metres", "m"),
            Map.entry("kiev", "kyiv"),
            Map.entry("kharkov", "kharkiv"),
            Map.entry("odessa", "odesa"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("thirteen", "13"),
            Map.entry("fourteen", "14"),
            Map.entry("fifteen", "15"),
            Map.entry("sixteen", "16"),
            Map.entry("seventeen", "17"),
            Map.entry("eighteen", "18"),
            Map.entry("nineteen", "19"),
            Map.entry("twenty", "20"),
            Map.entry("thirty", "30"),
            Map.entry("forty", "40"),
            Map.entry("fifty", "50"),
            Map.entry("sixty", "60"),
            Map.entry("seventy", "70"),
            Map.entry("eighty", "80"),
            Map.entry("ninety", "90"),
            Map.entry("adviser", "advisor"),
            Map.entry("advisers", "advisors"),
            Map.entry("toward", "towards"),
            Map.entry("gray", "grey"),
            Map.entry("while", "whilst"),
            Map.entry("among", "amongst"));

    private Spelling() {}

    /** The common form of a word in lower case. */
    static String of(String word) {
        var plain = BETWEEN_DIGITS.matcher(withoutMarks(word)).replaceAll("");
        var style = STYLES.get(plain);
        if (style != null) {
            return style;
        }
        return plain.length() < 5 || Character.isDigit(plain.charAt(0)) ? plain : american(plain);
    }

    /** In lower case, without accents, apostrophes, dots and the ending 's. */
    static String lower(String word) {
        var lower = word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
        var bare = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
        return Character.isDigit(bare.charAt(0)) ? bare : bare.replace("'", "").replace(".", "");
    }

    private static String withoutMarks(String word) {
        return word.chars().allMatch(character -> character < 128)
                ? word
                : MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                        .replaceAll("");
    }

    /** Both spellings of labour, defence, centre, organise, travelled and programme become one. */
    private static String american(String word) {
        var made =
                word.replace("our", "or").replace('z', 's').replace("ae", "e").replace("ll", "l");
        if (made.endsWith("tre") || made.endsWith("tres")) {
            made = made.replace("tre", "ter");
        }
        if (made.endsWith("ence") || made.endsWith("ences")) {
            made = made.replace("ence", "ense");
        }
        return made.replace("ogue", "og").replace("amme", "am");
    }
}
