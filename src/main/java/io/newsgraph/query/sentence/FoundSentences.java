package io.newsgraph.query.sentence;

import java.util.List;

/**
 * An answer.
 *
 * @param sentences the best first
 * @param pending how many sentences of the graph cannot be found by their meaning yet
 */
public record FoundSentences(List<FoundSentence> sentences, long pending) {

    /** Copies the list. */
    public FoundSentences {
        sentences = List.copyOf(sentences);
    }
}
