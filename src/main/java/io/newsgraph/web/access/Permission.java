package io.newsgraph.web.access;

import io.newsgraph.access.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What a kind of request needs. {@link #ALL} is the whole table; the first line that fits counts, and what is not in it is
 * for admins.
 *
 * @param methods the HTTP methods; empty for every one
 * @param path which addresses
 * @param role who may; none for everybody, without a key
 * @param change the word for it in the audit log; none if nothing changes
 */
record Permission(
        Set<String> methods,
        PathPattern path,
        @Nullable Role role,
        @Nullable String change) {

    private static final Set<String> ASKING = Set.of("GET", "HEAD");

    private static final Permission UNKNOWN = new Permission(Set.of(), pattern("/**"), Role.ADMIN, "unknown");

    static final List<Permission> ALL = List.of(
            // Pages and descriptions that say nothing of the graph
            open("/"),
            open("/error"),
            open("/favicon.ico"),
            open("/swagger-ui.html"),
            open("/swagger-ui/**"),
            open("/webjars/**"),
            open("/v3/api-docs/**"),
            open("/actuator/health/liveness"),
            open("/actuator/health/readiness"),
            // The graph
            of(Set.of(), "/api/v1/cypher/**", Role.ADMIN, "cypher"),
            of(Set.of("POST", "PUT"), "/api/v1/articles/**", Role.LOADER, "load"),
            of(Set.of("DELETE"), "/api/v1/articles/**", Role.LOADER, "withdraw"),
            of(Set.of("POST"), "/api/v1/judgements/**", Role.CURATOR, "judge"),
            of(Set.of("DELETE"), "/api/v1/judgements/**", Role.CURATOR, "undo"),
            of(Set.of("POST"), "/api/v1/reconcile/**", Role.READER, null),
            of(ASKING, "/api/v1/**", Role.READER, null),
            of(Set.of("GET", "POST", "DELETE"), "/mcp/**", Role.READER, null),
            of(ASKING, "/actuator/**", Role.READER, null));

    static Permission of(HttpServletRequest request) {
        var path = ServletRequestPathUtils.parse(request).pathWithinApplication();
        return ALL.stream()
                .filter(permission -> permission.methods.isEmpty() || permission.methods.contains(request.getMethod()))
                .filter(permission -> permission.path.matches(path))
                .findFirst()
                .orElse(
                        ASKING.contains(request.getMethod())
                                ? new Permission(ASKING, UNKNOWN.path, Role.ADMIN, null)
                                : UNKNOWN);
    }

    private static Permission open(String path) {
        return of(ASKING, path, null, null);
    }

    private static Permission of(Set<String> methods, String path, @Nullable Role role, @Nullable String change) {
        return new Permission(methods, pattern(path), role, change);
    }

    private static PathPattern pattern(String path) {
        return PathPatternParser.defaultInstance.parse(path);
    }
}
