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
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Marks answers with the state of the graph they were given in (RFC 9110, entity tags), and spares the work where the one
 * who asks, or the program, has the answer of that state already. Every answer under /api/v1 to a reading request depends on the graph
 * alone, except the list of questions, which are files.
 */
@Component
class ConditionalRequests extends OncePerRequestFilter {

    private static final String API = "/api/v1/";
    private static final String FILES = API + "queries";

    /** Answers that are written while they are read from the graph, however large. */
    private static final String STREAMS = API + "export";

    private final GraphState state;
    private final AnswerCache answers;

    ConditionalRequests(GraphState state, AnswerCache answers) {
        this.state = state;
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !request.getMethod().equals("GET") || !path.startsWith(API) || path.startsWith(FILES);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var tag = tag();
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
        } else if (request.getRequestURI().startsWith(STREAMS)) {
            chain.doFilter(request, response);
        } else if (!answers.send(tag, request, response)) {
            var answer = new ContentCachingResponseWrapper(response);
            chain.doFilter(request, answer);
            answers.sendAndKeep(tag, request, answer);
        }
    }

    /** Weak, since the same answer may be packed differently. */
    private String tag() {
        return "W/\"" + state.name() + "-" + RulesVersion.current() + "\"";
    }
}
