package io.newsgraph.resolution.link;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells names of people, organizations and places from the other texts and pages of an encyclopedia by their form. */
final class NameForm {

    private static final int LONGEST = 50;
    private static final int MOST_WORDS = 6;

    /** Small words that stand inside names. */
    private static final Set<String> PARTICLES = Set.of(
            "of", "the", "and", "de", "la", "le", "du", "des", "di", "da", "do", "dos", "e", "y", "el", "al", "bin",
            "ibn", "van", "von", "der", "den", "ter", "zu", "für", "for", "in", "on", "at", "to", "del", "della", "las",
            "los", "af", "av", "og", "und", "et");

    /** Lower-case words in titles of teams. */
    private static final Set<String> TEAM_WORDS =
            Set.of("national", "team", "football", "cricket", "rugby", "union", "league", "basketball");

    private static final Pattern WEB = Pattern.compile(
            "wiki|http|www\\.|\\.com|\\.org|[Rr]etrieved|Official|encyclopedia|[Aa]rticle|website|^Category:|^File:");

    /** Works and things whose names are those of people and places often enough. */
    private static final Pattern WORK_OR_THING = Pattern.compile(
            "(?:^|.* )(?:song|album|film|movie|novel|series|game|episode|book|single|EP|magazine|soundtrack|comics|character|"
                    + "genus|plant|animal|play|opera|musical|disambiguation|surname|name|word|letter|mathematics|physics|"
                    + "chemistry|biology|language|software|anime|manga|painting|poem|ship|horse|automobile|car|mythology|"
                    + "band|rapper's album|journal|fictional|moon|asteroid|crater|unit|food|drink|dance|card game|sport)");

    private static final Pattern OTHER_PAGE = Pattern.compile(
            "^(?:List|Lists|Index|Outline|History|Timeline|Geography|Economy|Demographics|Politics|Culture|Elections|"
                    + "Music|Foreign relations|Military history) .*|^\\d.*|.* (?:language|people|railway station|Station)$");

    private NameForm() {}

    /** Whether a text has the form of a name. */
    static boolean isName(String text) {
        if (text.length() < 2 || text.length() > LONGEST || !startsAsName(text) || hasMarkup(text)) {
            return false;
        }
        return hasCapitalizedWords(text, Set.of()) && !WEB.matcher(text).find();
    }

    /** Whether a page with this title is about somebody or something with a name. */
    static boolean isTitleOfNamed(String title) {
        var page = new Candidate(title, 1);
        var plain = page.plainTitle();
        return !plain.isEmpty()
                && startsAsName(plain)
                && hasCapitalizedWords(plain, TEAM_WORDS)
                && !WORK_OR_THING.matcher(page.qualifier()).matches()
                && !OTHER_PAGE.matcher(title).matches();
    }

    private static boolean startsAsName(String text) {
        var first = text.codePointAt(0);
        return Character.isUpperCase(first)
                || Character.isDigit(first)
                || text.startsWith("al-")
                || text.startsWith("eBay");
    }

    private static boolean hasMarkup(String text) {
        for (var i = 0; i < text.length(); i++) {
            if ("|{}[]<>=/\\#@*_%~^…\"“”:;".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCapitalizedWords(String text, Set<String> alsoAllowed) {
        var words = text.split(" ");
        if (words.length > MOST_WORDS) {
            return false;
        }
        for (var word : words) {
            var isSmall = !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
            if (isSmall
                    && !PARTICLES.contains(word)
                    && !alsoAllowed.contains(word)
                    && !word.startsWith("al-")
                    && !word.startsWith("el-")) {
                return false;
            }
        }
        return true;
    }
}
