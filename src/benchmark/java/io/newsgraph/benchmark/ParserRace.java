package io.newsgraph.benchmark;

import io.newsgraph.reading.ArticleReader;
import io.newsgraph.reading.LibraryParser;
import io.newsgraph.reading.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Our parser against CoreNLP's with the same model on the same sentences, in turn and several times. */
final class ParserRace {

    private static final int ROUNDS = 3;
    private static final int ENOUGH_TOKENS = 12_000;

    private final ArticleReader reader;
    private final LibraryParser library = new LibraryParser();
    private final List<Round> rounds = new ArrayList<>();

    private ParserRace(ArticleReader reader) {
        this.reader = reader;
    }

    /**
     * One time for each.
     *
     * @param tokens how many were parsed
     * @param sameHeads how many of them hang on the same head in both
     * @param ours seconds that our parser took
     * @param library seconds that CoreNLP's took
     */
    private record Round(int tokens, int sameHeads, double ours, double library) {}

    /** Runs it on the first articles of a corpus. */
    static ParserRace on(Corpus corpus, ArticleReader reader) {
        var race = new ParserRace(reader);
        race.run(corpus);
        race.rounds.clear();
        for (var number = 0; number < ROUNDS; number++) {
            race.run(corpus);
        }
        return race;
    }

    private void run(Corpus corpus) {
        // A sentence keeps its tree, so that only a new one is parsed.
        var sentences = sentences(corpus);
        var ours = Stopwatch.time(() -> sentences.forEach(Sentence::syntax));
        var watch = Stopwatch.start();
        var trees = sentences.stream().map(library::parse).toList();
        var libraryTook = watch.cpuSeconds();
        var same = 0;
        for (var i = 0; i < trees.size(); i++) {
            for (var token = 0; token < trees.get(i).size(); token++) {
                same += sentences.get(i).syntax().head(token) == trees.get(i).head(token) ? 1 : 0;
            }
        }
        rounds.add(new Round(tokens(sentences), same, ours.cpuSeconds(), libraryTook));
    }

    private List<Sentence> sentences(Corpus corpus) {
        var sentences = new ArrayList<Sentence>();
        for (var article : corpus.articles()) {
            if (tokens(sentences) < ENOUGH_TOKENS) {
                sentences.addAll(reader.read(article).sentences());
            }
        }
        return sentences;
    }

    private static int tokens(List<Sentence> sentences) {
        return sentences.stream().mapToInt(Sentence::size).sum();
    }

    /** The part of the tokens that hang on the same head in both, from 0 to 1. */
    double sameHeads() {
        return median(round -> (double) round.sameHeads() / round.tokens());
    }

    /** What is to be said of it. */
    String sentence() {
        var format =
                "The parser reads %s tokens in a second of CPU, %s times as many as CoreNLP's own in the same run. "
                        + "Of %s tokens, %s hang on the same head in both; the rest stand in sentences whose dateline or closing \"he said\" we parse apart.";
        return format.formatted(
                Figure.of(median(round -> round.tokens() / round.ours())),
                Figure.of(median(round -> round.library() / round.ours())),
                Figure.of(median(Round::tokens)),
                sameHeads() == 1 ? "all" : Figure.of(100 * sameHeads()) + "%");
    }

    private double median(ToDoubleFunction<Round> figure) {
        return Figure.median(rounds.stream().mapToDouble(figure).toArray());
    }
}
