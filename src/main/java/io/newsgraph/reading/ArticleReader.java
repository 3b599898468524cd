package io.newsgraph.reading;

import io.newsgraph.news.Article;
import io.newsgraph.news.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads articles. Loads its models when made, in a few seconds; safe for many threads. */
public final class ArticleReader {

    /** A sentence longer than this is read in pieces: nobody writes it, and costs must stay linear. */
    static final int LONGEST_SENTENCE = 160;

    private final Tokenizer tokenizer = new Tokenizer();
    private final Tagger tagger = new Tagger();
    private final NameFinder nameFinder = new NameFinder();
    private final ClauseParser parser = new ClauseParser(new DependencyParser(Models.parser()));

    /** The article as a reader sees it. */
    public Reading read(Article article) {
        return new Reading(article, sentences(article.title()), sentences(article.text()));
    }

    private List<Sentence> sentences(String text) {
        var sentences = new ArrayList<Sentence>();
        for (var words : tokenizer.sentences(text)) {
            for (var from = 0; from < words.size(); from += LONGEST_SENTENCE) {
                var piece = words.subList(from, Math.min(from + LONGEST_SENTENCE, words.size()));
                sentences.add(sentence(sentences.size(), piece));
            }
        }
        return sentences;
    }

    private Sentence sentence(int index, List<Tokenizer.Word> words) {
        var texts = words.stream().map(Tokenizer.Word::text).toList();
        var tags = tagger.tags(texts);
        var tokens = new ArrayList<Token>(words.size());
        for (var i = 0; i < words.size(); i++) {
            var lemma = tagger.lemma(texts.get(i), tags.get(i));
            tokens.add(new Token(i, words.get(i).span(), texts.get(i), lemma, tags.get(i)));
        }
        var span = new Span(
                words.get(0).span().start(), words.get(words.size() - 1).span().end());
        return new Sentence(index, span, tokens, nameFinder.names(words), () -> parser.parse(texts, tags));
    }
}
