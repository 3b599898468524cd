package io.newsgraph.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells English text from text in another language or another script. */
public final class EnglishCheck {

    /** Words without which English prose can hardly do. */
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "that", "is", "was", "for", "with", "by", "at", "from", "it", "be", "are", "this",
            "have", "has", "had", "not", "his", "her", "they", "which", "who", "said", "were", "been", "their", "its",
            "would", "will", "as", "on", "he", "she", "but", "an", "or", "you", "we", "after", "over", "than", "in",
            "a");

    /** The like of other languages in Latin script, but for words that are English as well. */
    private static final Set<String> OTHERS = Set.of((""
                    + "el la los las del que por una con para su fue más como pero les des est une dans pour qui sur au aux "
                    + "avec par pas ce cette sont der die das und den dem ein eine einer einen mit dass wird wurde werden haben zum zur von auf ist für nicht sich auch il "
                    + "di che è della per non sono gli nel da os uma não mais foi ao em o het een van op zijn niet voor dat "
                    + "met och att det som på är av till han og ikke til jeg ja ei se oli w z się na jest nie że ve bir bu "
                    + "için ile olarak yang dan untuk dengan dari và của là không trong je v že si és az egy hogy nem ")
            .strip()
            .split(" "));

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** The first so many words are looked at. */
    private static final int SAMPLE = 400;

    /** So few words of another language may be names or letters in a table. */
    private static final int FEWEST_FOREIGN = 2;

    private static final double LATIN_SHARE = 0.7;
    private static final double FOREIGN_SHARE = 0.12;

    private EnglishCheck() {}

    /** Whether a text can be read as English. Names, numbers and tables alone pass when their script is Latin. */
    public static boolean isEnglish(String text) {
        var words = WORD.matcher(text);
        var all = 0;
        var latin = 0;
        var english = 0;
        var other = 0;
        while (words.find() && all < SAMPLE) {
            all++;
            var word = words.group();
            latin += Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN ? 1 : 0;
            english += ENGLISH.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
            other += word.length() > 1 && OTHERS.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return latin >= LATIN_SHARE * all
                && (other <= Math.max(english, FEWEST_FOREIGN) || other < FOREIGN_SHARE * all);
    }
}
