package io.newsgraph.reading;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.SentenceUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds names with CoreNLP's conditional random field trained on CoNLL-2003. */
final class NameFinder {

    private static final Map<String, NameType> TYPES = Map.of(
            "PERSON", NameType.PERSON,
            "ORGANIZATION", NameType.ORGANIZATION,
            "LOCATION", NameType.LOCATION,
            "MISC", NameType.MISC);

    private final CRFClassifier<CoreLabel> classifier = Models.names();

    /** The names among the words of a sentence, from left to right. */
    List<Name> names(List<Tokenizer.Word> words) {
        var joined = Joined.of(words);
        var texts = joined.stream().map(Joined::shape).toArray(String[]::new);
        var labelled = classifier.classifySentence(SentenceUtils.toWordList(texts));
        var names = new ArrayList<Name>();
        var start = 0;
        for (var i = 1; i <= labelled.size(); i++) {
            if (i == labelled.size() || !label(labelled.get(i)).equals(label(labelled.get(start)))) {
                var type = TYPES.get(label(labelled.get(start)));
                if (type != null) {
                    names.add(new Name(
                            joined.get(start).start(), joined.get(i - 1).end(), type));
                }
                start = i;
            }
        }
        return names;
    }

    /**
     * A word as the finder was trained to see it: hyphens inside, which our tokens split, and no capitals
     * throughout.
     */
    private record Joined(int start, int end, String text) {

        /** Shorter words in capitals mostly are abbreviations. */
        private static final int SHORTEST_SHOUTED = 5;

        static List<Joined> of(List<Tokenizer.Word> words) {
            var joined = new ArrayList<Joined>();
            for (var i = 0; i < words.size(); ) {
                var text = new StringBuilder(words.get(i).text());
                var end = i + 1;
                while (end + 1 < words.size() && isHyphen(words, end)) {
                    text.append('-').append(words.get(end + 1).text());
                    end += 2;
                }
                joined.add(new Joined(i, end, text.toString()));
                i = end;
            }
            return joined;
        }

        private static boolean isHyphen(List<Tokenizer.Word> words, int at) {
            return words.get(at).text().equals("-")
                    && words.get(at - 1).span().end() == words.get(at).span().start()
                    && words.get(at).span().end() == words.get(at + 1).span().start();
        }

        String shape() {
            var isShouted = text.length() >= SHORTEST_SHOUTED && text.chars().allMatch(Character::isUpperCase);
            return isShouted ? text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT) : text;
        }
    }

    private static String label(CoreLabel word) {
        @Nullable String label = word.get(CoreAnnotations.AnswerAnnotation.class);
        return label == null ? "O" : label;
    }
}
