package io.newsgraph.web;

import io.newsgraph.pipeline.RulesVersion;
import io.newsgraph.query.GraphState;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Marks answers with the state of the graph they were given in (RFC 9110, entity tags), and spares the work where the one
 * who asks has the answer of that state already. Every answer under /api/v1 to a reading request depends on the graph
 * alone, except the list of questions, which are files, and the search over sentences, whose vectors come later.
 */
@Component
class ConditionalRequests extends OncePerRequestFilter {

    private static final String API = "/api/v1/";
    private static final String FILES = API + "queries";
    private static final String VECTORS = API + "sentences";

    private final GraphState state;

    ConditionalRequests(GraphState state) {
        this.state = state;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !request.getMethod().equals("GET")
                || !path.startsWith(API)
                || path.startsWith(FILES)
                || path.startsWith(VECTORS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var tag = tag();
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Weak, since the same answer may be packed differently. */
    private String tag() {
        return "W/\"" + state.name() + "-" + RulesVersion.current() + "\"";
    }
}
