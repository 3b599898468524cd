package io.newsgraph.query;

/** A question took more than any question may, and was stopped. The message says of what, and what to do. */
public final class LimitExceeded extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Limit limit;

    LimitExceeded(Limit limit, String message, Throwable cause) {
        super(message, cause);
        this.limit = limit;
    }

    /** A question that needs more than the limit allows. */
    public LimitExceeded(Limit limit, String message) {
        super(message);
        this.limit = limit;
    }

    /** Which limit it was. */
    public Limit limit() {
        return limit;
    }

    /** What a question may take only so much of. */
    public enum Limit {
        TIME,
        MEMORY
    }
}
