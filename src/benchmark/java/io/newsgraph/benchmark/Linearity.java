package io.newsgraph.benchmark;

import io.newsgraph.news.Article;
import io.newsgraph.pipeline.Analysis;
import io.newsgraph.pipeline.ArticleAnalyst;
import java.util.ArrayList;
import java.util.List;

/** What a word costs in one very long article, compared with short articles that have the same text. */
final class Linearity {

    private static final int SHORT = 5_000;
    private static final int LONG = 1_000_000;

    /** Only so many of the short articles are read: every so manieth, half of them before the long one. */
    private static final int STRIDE = 6;

    private final ArticleAnalyst analyst;
    private final List<Article> pieces;

    private Linearity(ArticleAnalyst analyst, List<Article> pieces) {
        this.analyst = analyst;
        this.pieces = pieces;
    }

    /** The cost of a word in the long article, as a multiple of that in short ones. */
    static double ratio(ArticleAnalyst analyst, Corpus corpus) {
        return new Linearity(analyst, pieces(corpus)).ratio();
    }

    private double ratio() {
        var before = costOfWord(every(2 * STRIDE, 0));
        var whole = costOfWord(List.of(whole()));
        var after = costOfWord(every(2 * STRIDE, STRIDE));
        return whole / Figure.median(before, after);
    }

    private List<Article> every(int stride, int from) {
        var chosen = new ArrayList<Article>();
        for (var i = from; i < pieces.size(); i += stride) {
            chosen.add(pieces.get(i));
        }
        return chosen;
    }

    private Article whole() {
        return withText(
                pieces.get(0),
                String.join("\n\n", pieces.stream().map(Article::text).toList()));
    }

    private double costOfWord(List<Article> articles) {
        var elapsed = Stopwatch.time(() -> articles.forEach(this::analyse));
        return elapsed.cpuSeconds()
                / articles.stream()
                        .mapToLong(article -> Corpus.words(article.text()))
                        .sum();
    }

    private void analyse(Article article) {
        if (!(analyst.analyse(article) instanceof Analysis.Understood)) {
            throw new IllegalStateException("an article of " + article.text().length() + " characters was rejected");
        }
    }

    /** The paragraphs of the corpus, joined into short articles. */
    private static List<Article> pieces(Corpus corpus) {
        var pieces = new ArrayList<Article>();
        var text = new StringBuilder();
        for (var at = 0; pieces.size() < LONG / SHORT; at = (at + 1) % corpus.size()) {
            var article = corpus.articles().get(at);
            for (var paragraph : article.text().split("\n+")) {
                if (text.length() + paragraph.length() > SHORT && !text.isEmpty()) {
                    pieces.add(withText(article, text.toString()));
                    text.setLength(0);
                }
                text.append(paragraph).append("\n\n");
            }
        }
        return pieces;
    }

    private static Article withText(Article article, String text) {
        return new Article(article.id(), "", text, article.published(), null, null, null, article.language(), null);
    }
}
