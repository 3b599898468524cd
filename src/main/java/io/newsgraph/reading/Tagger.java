package io.newsgraph.reading;

import edu.stanford.nlp.ling.SentenceUtils;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds parts of speech and lemmas with CoreNLP's maximum-entropy tagger and its morphology. */
final class Tagger {

    /** Enough for the vocabulary of news; beyond it lemmas are worked out each time. */
    private static final int REMEMBERED = 100_000;

    private final MaxentTagger tagger = Models.tagger();
    private final Map<String, String> lemmas = new ConcurrentHashMap<>();

    /** The Penn Treebank tag of each word. */
    List<String> tags(List<String> words) {
        return tagger.tagSentence(SentenceUtils.toWordList(words.toArray(String[]::new))).stream()
                .map(word -> word.tag())
                .toList();
    }

    /** The dictionary form of a word, lower case. */
    String lemma(String word, String tag) {
        var key = tag + ' ' + word;
        var known = lemmas.get(key);
        if (known != null) {
            return known;
        }
        // Not shared: a Morphology is a lexer with a state.
        var lemma = new Morphology().lemma(word, tag).toLowerCase(Locale.ROOT);
        if (lemmas.size() < REMEMBERED) {
            lemmas.put(key, lemma);
        }
        return lemma;
    }
}
