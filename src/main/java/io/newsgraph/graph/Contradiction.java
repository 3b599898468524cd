package io.newsgraph.graph;

/** A judgement cannot stand beside earlier ones; the message names the one in its way. */
public final class Contradiction extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    Contradiction(String sentence) {
        super(sentence);
    }
}
