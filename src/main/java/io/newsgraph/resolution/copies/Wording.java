package io.newsgraph.resolution.copies;

import io.newsgraph.lexicon.Phrases;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text, without what outlets set around their reports.
 *
 * @param words in their order
 */
record Wording(List<Word> words) {

    /** Longer texts are books; what is behind does not change the answer. */
    private static final int MOST_CHARACTERS = 100_000;

    private static final Phrases BOILERPLATE = Phrases.boilerplate();
    private static final Pattern LINES = Pattern.compile("\\R+");
    private static final Pattern SENTENCE_ENDS = Pattern.compile("[.!?…][\"”’'»)]{0,2}\\s+(?=[\"“‘'«(]?[\\p{Lu}\\d])");

    /** Repeated groups are bounded: the stack is. */
    private static final Pattern WORDS = Pattern.compile(
            "(?:\\p{L}\\.){2,6}|\\d{1,20}(?:[.,:]\\d{1,20}){0,6}" + "|[\\p{L}\\p{M}]+(?:['’ʼ][\\p{L}\\p{M}]+){0,3}|%");

    private static final Set<String> COURTESY = Set.of("mr", "mrs", "ms");
    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Pattern MONTH = Pattern.compile("jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?"
            + "|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?");

    /** A longer line that begins with "by" is a sentence. */
    private static final int LONGEST_BYLINE = 10;

    /** That of a text, or of one sentence. */
    static Wording of(String text) {
        var whole = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        var words = new ArrayList<Word>();
        for (var line : LINES.split(Cleaning.of(whole))) {
            addLine(line, words);
        }
        return new Wording(words);
    }

    private static void addLine(String line, List<Word> words) {
        var quoted = Quotation.in(line);
        var ends = SENTENCE_ENDS.matcher(line);
        var start = 0;
        while (ends.find()) {
            addSentence(line, start, ends.end(), quoted, words);
            start = ends.end();
        }
        addSentence(line, start, line.length(), quoted, words);
    }

    private static void addSentence(String line, int start, int end, BitSet quoted, List<Word> words) {
        var lower = new ArrayList<String>();
        var found = new ArrayList<Word>();
        var matcher = WORDS.matcher(line).region(start, end);
        while (matcher.find()) {
            var word = Spelling.lower(matcher.group());
            if (word.equals("cent")
                    && !lower.isEmpty()
                    && lower.get(lower.size() - 1).equals("per")) {
                lower.set(lower.size() - 1, "percent");
                found.set(found.size() - 1, new Word("percent", Word.Kind.PLAIN, quoted.get(matcher.start())));
            } else if (!COURTESY.contains(word) && !word.isEmpty()) {
                lower.add(word);
                found.add(word(matcher.group(), word, found.isEmpty(), quoted.get(matcher.start())));
            }
        }
        if (!BOILERPLATE.begin(lower) && !isByline(lower)) {
            words.addAll(found);
        }
    }

    private static boolean isByline(List<String> words) {
        return !words.isEmpty()
                && words.size() <= LONGEST_BYLINE
                && words.get(0).equals("by");
    }

    private static Word word(String written, String lower, boolean first, boolean quoted) {
        var capital = Character.isUpperCase(written.codePointAt(0));
        if (capital && WEEKDAYS.contains(lower)) {
            return new Word(lower, Word.Kind.WEEKDAY, quoted);
        }
        if (capital && MONTH.matcher(lower).matches()) {
            return new Word(lower.substring(0, 3), first ? Word.Kind.PLAIN : Word.Kind.MONTH, quoted);
        }
        var form = Spelling.of(lower);
        if (Character.isDigit(form.codePointAt(0))) {
            return new Word(form, Word.Kind.NUMBER, quoted);
        }
        return new Word(form, capital && !first ? Word.Kind.NAME : Word.Kind.PLAIN, quoted);
    }

    int size() {
        return words.size();
    }
}
