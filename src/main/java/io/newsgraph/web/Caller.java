package io.newsgraph.web;

import jakarta.servlet.ServletRequest;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;
import org.jspecify.annotations.Nullable;

/**
 * Whoever has sent a request, as Tomcat knows them.
 *
 * @param request Tomcat's own request, below that of servlets
 */
record Caller(Request request) {

    private static final String ATTRIBUTE = Caller.class.getName();

    /** Tells whoever handles a request who has sent it. */
    void attachTo(ServletRequest servletRequest) {
        servletRequest.setAttribute(ATTRIBUTE, this);
    }

    /** Who has sent a request; null if it did not come by Tomcat. */
    static @Nullable Caller of(ServletRequest servletRequest) {
        return servletRequest.getAttribute(ATTRIBUTE) instanceof Caller caller ? caller : null;
    }

    /**
     * Whether they have closed their connection. Looks for what comes after the request, which must have been read, and keeps
     * it for the next one. A connection at its end counts as a single byte that can be read and fails.
     */
    boolean isGone() {
        request.action(ActionCode.AVAILABLE, Boolean.TRUE);
        return request.getAvailable() == 1;
    }
}
