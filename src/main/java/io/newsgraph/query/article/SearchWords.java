package io.newsgraph.query.article;

import io.newsgraph.news.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody looks for in texts: words, phrases in quotes and beginnings of words with an asterisk. Everything else
 * is a space, so that nothing of Lucene's syntax is left.
 *
 * @param terms each in lower case: words with single spaces between them
 */
public record SearchWords(List<Term> terms) {

    private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"|([\\p{L}\\p{N}\\p{M}]+)(\\*?)");

    /** Lucene refuses longer words and more clauses. */
    private static final int LONGEST_WORD = 60;

    private static final int MOST_TERMS = 30;

    /** Reads them out of what was typed; an {@link IllegalArgumentException} if nothing is there to look for. */
    public static SearchWords parse(String typed) {
        var terms = TERM.matcher(typed)
                .results()
                .map(found -> found.group(1) == null
                        ? new Term(found.group(2), !found.group(3).isEmpty())
                        : new Term(found.group(1), false))
                .filter(term -> !term.words().isEmpty())
                .limit(MOST_TERMS)
                .toList();
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("the parameter q holds no word to look for: \"" + typed + "\"");
        }
        return new SearchWords(terms);
    }

    /** In Lucene's syntax: all of them must be there. */
    String query() {
        return terms.stream().map(Term::query).collect(Collectors.joining(" AND "));
    }

    /** In Lucene's syntax: the more of them are there, the better. */
    public String anyQuery() {
        return terms.stream().map(Term::query).collect(Collectors.joining(" OR "));
    }

    /** As they may stand in a text in lower case. */
    List<String> asWritten() {
        return terms.stream().map(Term::words).distinct().toList();
    }

    /** Where they stand in a text that begins at an offset, in order. */
    List<Span> in(String text, int offset) {
        var spans = new ArrayList<Span>();
        var everything = terms.stream().map(Term::pattern).collect(Collectors.joining("|"));
        var found = Pattern.compile(everything, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        while (found.find()) {
            spans.add(new Span(offset + found.start(), offset + found.end()));
        }
        return spans;
    }

    /** One of them; text is read as its words. */
    public record Term(String words, boolean isBeginning) {

        /** Reads the text as its words. */
        public Term {
            words = Stream.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}\\p{M}]+"))
                    .filter(word -> !word.isEmpty())
                    .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
                    .collect(Collectors.joining(" "));
        }

        String query() {
            return isBeginning ? words + "*" : "\"" + words + "\"";
        }

        String pattern() {
            return "(?<![\\p{L}\\p{N}\\p{M}])" + words.replace(" ", "[^\\p{L}\\p{N}\\p{M}]+")
                    + (isBeginning ? "[\\p{L}\\p{N}\\p{M}]*" : "(?![\\p{L}\\p{N}\\p{M}])");
        }
    }
}
