package io.newsgraph.reading;

import io.newsgraph.news.Span;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A sentence with its tokens and names; its syntax is worked out when it is first asked for. */
public final class Sentence {

    private final int index;
    private final Span span;
    private final List<Token> tokens;
    private final List<Name> names;
    private final Supplier<Syntax> parse;
    private @Nullable Syntax syntax;

    /**
     * A sentence.
     *
     * @param index its place in the article, from 0
     * @param span where it stands in the article's text
     * @param parse gives the syntax of the tokens; called once at most
     */
    public Sentence(int index, Span span, List<Token> tokens, List<Name> names, Supplier<Syntax> parse) {
        this.index = index;
        this.span = span;
        this.tokens = List.copyOf(tokens);
        this.names = List.copyOf(names);
        this.parse = parse;
    }

    /** Its place in the article, from 0. */
    public int index() {
        return index;
    }

    /** Where it stands in the article's text. */
    public Span span() {
        return span;
    }

    /** Its tokens in order. */
    public List<Token> tokens() {
        return tokens;
    }

    /** The token at an index. */
    public Token token(int tokenIndex) {
        return tokens.get(tokenIndex);
    }

    /** The number of tokens. */
    public int size() {
        return tokens.size();
    }

    /** The names that the statistical name finder saw, in order. */
    public List<Name> names() {
        return names;
    }

    /** Its dependency tree. Costly the first time. A reading belongs to one thread at a time. */
    public Syntax syntax() {
        if (syntax == null) {
            syntax = parse.get();
        }
        return syntax;
    }

    /** The text span from one token to another, the second exclusive. */
    public Span spanOf(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    /** The words from one token to another, the second exclusive, apart where the text has them apart. */
    public String words(int from, int to) {
        var words = new StringBuilder();
        for (var i = from; i < to; i++) {
            var isApart = i > from
                    && tokens.get(i).span().start() > tokens.get(i - 1).span().end();
            words.append(isApart ? " " : "").append(tokens.get(i).text());
        }
        return words.toString();
    }
}
