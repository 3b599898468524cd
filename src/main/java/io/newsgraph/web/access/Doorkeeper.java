package io.newsgraph.web.access;

import io.newsgraph.access.Keys;
import io.newsgraph.access.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Knows visitors by their keys. Without any key, whoever is on this machine may do everything.
 *
 * @param keys the keys to the graph
 * @param isLoopback whether only this machine reaches the address
 * @param isBehindProxy whether a proxy hands on what others ask, and says who they are
 */
public record Doorkeeper(Keys keys, boolean isLoopback, boolean isBehindProxy) {

    private static final String BEARER = "bearer ";
    private static final String VISITOR = Visitor.class.getName();

    /** Who was let in with a request. */
    public static Visitor letIn(HttpServletRequest request) {
        if (request.getAttribute(VISITOR) instanceof Visitor visitor) {
            return visitor;
        }
        throw new IllegalStateException("nobody was let in with this request");
    }

    static void letIn(HttpServletRequest request, Visitor visitor) {
        request.setAttribute(VISITOR, visitor);
    }

    /** Whether all who ask are on this machine. */
    boolean isLocal() {
        return isLoopback && !isBehindProxy;
    }

    /** Whether everybody is let in without a key. */
    boolean isOpen() {
        return isLocal() && keys.isEmpty();
    }

    /** Who shows a key that is good. */
    Optional<Visitor> visitor(HttpServletRequest request) {
        if (isOpen()) {
            return Optional.of(Visitor.LOCAL);
        }
        var key = key(request);
        return key == null ? Optional.empty() : keys.find(key);
    }

    private static @Nullable String key(HttpServletRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return authorization.substring(BEARER.length()).strip();
        }
        return request.getHeader("X-API-Key");
    }
}
