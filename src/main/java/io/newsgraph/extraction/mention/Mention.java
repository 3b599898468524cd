package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.MentionKind;
import io.newsgraph.news.Span;
import io.newsgraph.reading.Sentence;

/**
 * A place in a sentence that refers to an entity.
 *
 * @param sentence where it stands
 * @param start index of its first token
 * @param end index behind its last token
 * @param kind how it refers
 * @param entity to whom it refers
 */
public record Mention(Sentence sentence, int start, int end, MentionKind kind, Entity entity) {

    /** Where it stands in the text. */
    public Span span() {
        return sentence.spanOf(start, end);
    }

    /** Whether a token belongs to it. */
    public boolean covers(int token) {
        return start <= token && token < end;
    }

    /** Index of the token that carries it: the one whose head lies outside, in the sentence's syntax. */
    public int head() {
        if (end - start > 1) {
            var syntax = sentence.syntax();
            for (var i = end - 1; i >= start; i--) {
                if (!covers(syntax.head(i))) {
                    return i;
                }
            }
        }
        return end - 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mention mention
                && mention.sentence == sentence
                && mention.start == start
                && mention.end == end
                && mention.entity == entity;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * sentence.index() + start) + end;
    }

    @Override
    public String toString() {
        return sentence.words(start, end) + " -> " + entity.name();
    }
}
