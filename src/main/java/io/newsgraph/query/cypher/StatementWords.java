package io.newsgraph.query.cypher;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a statement names by which it could reach beyond the graph, apart from its texts, quoted names and comments.
 *
 * @param procedures the procedures that it calls
 * @param loadsCsv whether it reads files
 * @param opensTransactions whether it has subqueries in transactions of their own
 */
record StatementWords(List<String> procedures, boolean loadsCsv, boolean opensTransactions) {

    /** Texts, quoted names and comments; what begins as one and does not end is left for the server to refuse. */
    private static final Pattern QUOTED = Pattern.compile(
            "'(?:[^'\\\\]|\\\\.)*+'|\"(?:[^\"\\\\]|\\\\.)*+\"|`(?:[^`]|``)*+`|/\\*.*?\\*/|//[^\\r\\n]*+",
            Pattern.DOTALL);

    /** What stands for a blank in Cypher. */
    private static final String BLANK = "[\\s\\x1c-\\x1f\\u180e\\u200b\\u2060\\ufeff]";

    private static final String NAME = "(?:\\w+|`[^`]*`)";
    private static final Pattern CALL =
            word("\\bCALL(?:" + BLANK + "+|(?=`))(" + NAME + "(?:" + BLANK + "*\\." + BLANK + "*" + NAME + ")*)");
    private static final Pattern LOAD = word("\\bLOAD" + BLANK + "+CSV\\b");
    private static final Pattern TRANSACTIONS = word("\\}" + BLANK + "*IN\\b[^{}]*?\\bTRANSACTIONS?\\b");

    /** Escapes outside of texts could spell any word. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\u+[0-9A-Fa-f]{4}");

    static StatementWords of(String statement) {
        if (ESCAPE.matcher(statement).find()) {
            throw new RefusedStatement("Escapes such as \\u0041 are not allowed: write the characters themselves,"
                    + " or hand them in as parameters.");
        }
        var bare = QUOTED.matcher(statement).replaceAll(StatementWords::bare);
        return new StatementWords(
                CALL.matcher(bare)
                        .results()
                        .map(call -> call.group(1).replaceAll("[^\\w.?]", ""))
                        .toList(),
                LOAD.matcher(bare).find(),
                TRANSACTIONS.matcher(bare).find());
    }

    private static String bare(MatchResult quoted) {
        return switch (quoted.group().charAt(0)) {
            case '/' -> " ";
            case '`' -> quoted.group().matches("`[\\w.]+`") ? quoted.group() : "`?`";
            default -> "''";
        };
    }

    private static Pattern word(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
