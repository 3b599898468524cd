package io.newsgraph.reading;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.newsgraph.news.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Splits text into sentences and words with CoreNLP's tokenizer; a line break ends a sentence. */
final class Tokenizer {

    /** A word and where it stands. */
    record Word(String text, Span span) {}

    private final StanfordCoreNLP pipeline;

    Tokenizer() {
        var settings = new Properties();
        settings.setProperty("annotators", "tokenize");
        // Headings would run into the text below them otherwise.
        settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
        settings.setProperty("tokenize.options", "untokenizable=noneDelete,invertible=false");
        pipeline = new StanfordCoreNLP(settings);
    }

    List<List<Word>> sentences(String text) {
        var readable = ReadableText.of(text);
        if (readable.text().isBlank()) {
            return List.of();
        }
        var annotation = new Annotation(readable.text());
        pipeline.annotate(annotation);
        var sentences = new ArrayList<List<Word>>();
        for (var sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            var words = new ArrayList<Word>();
            for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
                if (label.endPosition() > label.beginPosition()) {
                    words.add(new Word(label.word(), readable.origin(label.beginPosition(), label.endPosition())));
                }
            }
            if (!words.isEmpty()) {
                sentences.add(words);
            }
        }
        return sentences;
    }
}
