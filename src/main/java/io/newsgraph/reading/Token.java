package io.newsgraph.reading;

import io.newsgraph.news.Span;

/**
 * A word or mark of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param span where it stands in the article's text
 * @param text its characters, as the tokenizer normalises them (quotes and brackets plain)
 * @param lemma its dictionary form, lower case
 * @param tag its part of speech in the Penn Treebank's tags
 */
public record Token(int index, Span span, String text, String lemma, String tag) {

    /** Whether this is a verb in any form, modals aside. */
    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    /** Whether this is a common or proper noun. */
    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    /** Whether this is a proper noun. */
    public boolean isProper() {
        return tag.startsWith("NNP");
    }

    /** Whether the first character is an upper-case letter. */
    public boolean isCapitalized() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }
}
