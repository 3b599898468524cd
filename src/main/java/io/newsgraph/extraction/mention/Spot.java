package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.lexicon.Sense;
import io.newsgraph.reading.Sentence;
import java.util.List;

/**
 * A name seen in a sentence, before it is known whose name it is.
 *
 * @param sentence where it stands
 * @param start index of its first token
 * @param end index behind its last token
 * @param type what it looks like
 * @param senses what the lexicon makes of it, most likely first; empty when it is unknown
 */
record Spot(Sentence sentence, int start, int end, ActorType type, List<Sense> senses) {

    String text() {
        return sentence.words(start, end);
    }

    int length() {
        return end - start;
    }
}
