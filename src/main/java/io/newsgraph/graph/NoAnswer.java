package io.newsgraph.graph;

/** Neo4j has taken a call and does not answer it. */
public final class NoAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says for how long nothing came back. */
    public NoAnswer(String message) {
        super(message);
    }
}
