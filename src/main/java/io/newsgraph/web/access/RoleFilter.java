package io.newsgraph.web.access;

import io.newsgraph.access.AuditLog;
import io.newsgraph.access.Role;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/** Asks for keys, holds visitors to their roles and to a pace, and writes changes down. */
final class RoleFilter extends OncePerRequestFilter {

    private static final Pattern ID = Pattern.compile("^/api/v1/[^/?]+(?:/([^?]+)|\\?(?:[^#]*&)?id=([^&]*))");

    private final Doorkeeper doorkeeper;
    private final AuditLog log;
    private final Pace pace = new Pace();

    RoleFilter(Doorkeeper doorkeeper, AuditLog log) {
        this.doorkeeper = doorkeeper;
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var visitor = doorkeeper.visitor(request).orElse(null);
        if (!doorkeeper.isOpen()) {
            var wait = pace.take(visitor == null ? "address " + request.getRemoteAddr() : "key " + visitor.name());
            if (!wait.isZero()) {
                refuseTooMany(response, wait);
                return;
            }
        }
        var permission = Permission.of(request);
        var role = permission.role();
        if (role != null && visitor == null) {
            refuseStranger(response, role);
        } else if (role != null && visitor != null && !visitor.role().includes(role)) {
            new Refusal(
                            HttpStatus.FORBIDDEN,
                            "This needs a key with the role " + role + "; that of " + visitor.name() + " has "
                                    + visitor.role() + ".")
                    .send(response);
        } else {
            if (visitor != null) {
                Doorkeeper.letIn(request, visitor);
            }
            chain.doFilter(request, response);
            if (permission.change() != null && visitor != null) {
                log.add(visitor, permission.change(), ids(request, response), String.valueOf(response.getStatus()));
            }
        }
    }

    private static void refuseStranger(HttpServletResponse response, Role role) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"newsgraph\"");
        new Refusal(
                        HttpStatus.UNAUTHORIZED,
                        "This needs a key with the role " + role
                                + ", as \"Authorization: Bearer KEY\"; newsgraph keys create makes one.")
                .send(response);
    }

    private static void refuseTooMany(HttpServletResponse response, Duration wait) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, wait.toSeconds())));
        new Refusal(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "At most " + Pace.PER_SECOND + " requests a second are answered; ask again in a moment.")
                .send(response);
    }

    /** What was made, as the answer says, or what the address names: {@code ?id=...} or the part after the collection. */
    private static List<String> ids(HttpServletRequest request, HttpServletResponse response) {
        var place = response.getHeader(HttpHeaders.LOCATION);
        var query = request.getQueryString();
        var address = place != null ? place : request.getRequestURI() + (query == null ? "" : "?" + query);
        var matcher = ID.matcher(address);
        return matcher.find()
                ? List.of(decoded(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)))
                : List.of();
    }

    private static String decoded(String text) {
        try {
            return UriUtils.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return text;
        }
    }
}
