package io.newsgraph.query.cypher;

/** A statement of somebody's own that is not carried out. The message says why. */
public final class RefusedStatement extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    RefusedStatement(String message) {
        super(message);
    }
}
