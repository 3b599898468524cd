package io.newsgraph.intake;

/** Says in one sentence, meant for a person, why something could not be read. */
final class UnreadableContent extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableContent(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
