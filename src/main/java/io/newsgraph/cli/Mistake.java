package io.newsgraph.cli;

/** The call itself was wrong, or cannot succeed as things are; the message tells the person why and what to do. */
final class Mistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Mistake(String sentence) {
        super(Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1));
    }
}
