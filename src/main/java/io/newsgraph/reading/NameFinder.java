package io.newsgraph.reading;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.SentenceUtils;
import java.util.ArrayList;
import java.util.List;
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
    List<Name> names(List<String> words) {
        var labelled = classifier.classifySentence(SentenceUtils.toWordList(words.toArray(String[]::new)));
        var names = new ArrayList<Name>();
        var start = 0;
        for (var i = 1; i <= labelled.size(); i++) {
            if (i == labelled.size() || !label(labelled.get(i)).equals(label(labelled.get(start)))) {
                var type = TYPES.get(label(labelled.get(start)));
                if (type != null) {
                    names.add(new Name(start, i, type));
                }
                start = i;
            }
        }
        return names;
    }

    private static String label(CoreLabel word) {
        @Nullable String label = word.get(CoreAnnotations.AnswerAnnotation.class);
        return label == null ? "O" : label;
    }
}
