package io.newsgraph.reading;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.newsgraph.news.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/** Splits text into sentences and words with CoreNLP's tokenizer; a line break ends a sentence. */
final class Tokenizer {

    /** A word and where it stands. */
    record Word(String text, Span span) {}

    private static final Pattern GIANT = Pattern.compile("\\S{400,}+");

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
        var readable = withoutGiants(text);
        if (readable.isBlank()) {
            return List.of();
        }
        var annotation = new Annotation(readable);
        pipeline.annotate(annotation);
        var sentences = new ArrayList<List<Word>>();
        for (var sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            var words = new ArrayList<Word>();
            for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
                if (label.endPosition() > label.beginPosition()) {
                    words.add(new Word(label.word(), new Span(label.beginPosition(), label.endPosition())));
                }
            }
            if (!words.isEmpty()) {
                sentences.add(words);
            }
        }
        return sentences;
    }

    /** Blanks what no word is as long as, so that nothing behind us has to chew on it; offsets stay. */
    private static String withoutGiants(String text) {
        var giant = GIANT.matcher(text);
        if (!giant.find()) {
            return text;
        }
        var blanked = new StringBuilder(text);
        do {
            for (var i = giant.start(); i < giant.end(); i++) {
                blanked.setCharAt(i, ' ');
            }
        } while (giant.find());
        return blanked.toString();
    }
}
