package io.newsgraph.query.article;

import static io.newsgraph.query.article.SearchWord.CHARACTER;

import io.newsgraph.news.Span;
import io.newsgraph.query.FullText;
import io.newsgraph.query.WrongParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody looks for in texts: words, phrases in quotes and beginnings of words with an asterisk. Everything else
 * is a space, so that nothing of Lucene's syntax is left.
 *
 * @param terms words and phrases, in the order in which they were typed
 */
public record SearchWords(List<Term> terms) {

    private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"|(" + FullText.WORD + ")(\\*?)");

    private static final String BETWEEN = "[^\\p{L}\\p{N}\\p{M}]+";

    private static final Pattern WORD = Pattern.compile(FullText.WORD);

    /** Lucene refuses more clauses. */
    private static final int MOST_TERMS = 30;

    /** Reads them out of what was typed; an {@link IllegalArgumentException} if nothing is there to look for. */
    public static SearchWords parse(String typed) {
        var terms = TERM.matcher(typed)
                .results()
                .map(found -> found.group(1) == null
                        ? Term.of(found.group(2), !found.group(3).isEmpty())
                        : Term.of(found.group(1), false))
                .filter(term -> !term.words().isEmpty())
                .limit(MOST_TERMS)
                .toList();
        if (terms.isEmpty()) {
            throw new WrongParameter("q", "there is no word to look for in \"" + typed + "\"");
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

    /** Regular expressions of which each matches a text in lower case that holds one of them. */
    List<String> patterns() {
        return terms.stream()
                .map(term -> "(?s).*" + term.pattern() + ".*")
                .distinct()
                .toList();
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

    /** One of them. */
    record Term(List<SearchWord> words, boolean isBeginning) {

        /** A phrase may be spelt in as many ways. */
        private static final int MOST_SPELLINGS = 32;

        static Term of(String text, boolean isBeginning) {
            var words = WORD.matcher(text)
                    .results()
                    .map(word -> SearchWord.of(word.group()))
                    .toList();
            return new Term(words, isBeginning);
        }

        String query() {
            if (isBeginning) {
                return spellings().stream().map(word -> word + "*").collect(Collectors.joining(" OR ", "(", ")"));
            }
            return spellings().stream().map(phrase -> '"' + phrase + '"').collect(Collectors.joining(" OR ", "(", ")"));
        }

        private List<String> spellings() {
            var phrases = List.of("");
            for (var index = 0; index < words.size(); index++) {
                var spellings = words.get(index).spellings(!isBeginning && index == words.size() - 1);
                phrases = phrases.stream()
                        .flatMap(phrase -> spellings.stream().map(spelling -> (phrase + " " + spelling).strip()))
                        .limit(MOST_SPELLINGS)
                        .toList();
            }
            return phrases;
        }

        String pattern() {
            var all = words.stream().map(SearchWord::pattern).collect(Collectors.joining(BETWEEN));
            return "(?<!" + CHARACTER + ")" + all + (isBeginning ? CHARACTER + "*" : "(?!" + CHARACTER + ")");
        }
    }
}
