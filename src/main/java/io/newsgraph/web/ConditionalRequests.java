package io.newsgraph.web;

import io.newsgraph.pipeline.RulesVersion;
import io.newsgraph.query.GraphState;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Marks answers with the state of the graph they were given in (RFC 9110, entity tags), and spares the work where the one
 * who asks, or the program, has the answer of that state already. Every good answer under /api/v1 to a reading request
 * depends on the graph alone, except the list of questions and what they select, which are files, and the search over
 * sentences, whose vectors come later.
 */
@Component
class ConditionalRequests extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String API = "/api/v1/";
    private static final String FILES = API + "queries";
    private static final String VECTORS = API + "sentences";

    /** Names a question, which may be a file of the user's own. */
    private static final String QUESTION = "query";

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
        var path = path(request);
        return !READING.contains(request.getMethod())
                || !path.startsWith(API)
                || path.startsWith(FILES)
                || path.startsWith(STREAMS) && request.getParameter(QUESTION) != null
                || path.startsWith(VECTORS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var tag = new EntityTag(state.name() + "-" + RulesVersion.current());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        var known = answers.find(tag.name(), request);
        if (known != null && tag.isHeldBy(request)) {
            response.setHeader(HttpHeaders.ETAG, tag.toString());
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
        } else if (known != null && known.isKept()) {
            response.setHeader(HttpHeaders.ETAG, tag.toString());
            known.send(response);
        } else if (path(request).startsWith(STREAMS)) {
            stream(tag, request, response, chain);
        } else {
            workOut(tag, request, response, chain);
        }
    }

    private void stream(EntityTag tag, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new TaggedResponse(response, tag));
        if (isGood(response)) {
            answers.keepThatItIsGood(tag.name(), request);
        }
    }

    /** Only what is good has a state: an address where there is nothing is not unchanged, whatever tag is shown. */
    private void workOut(EntityTag tag, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (isGood(answer)) {
            response.setHeader(HttpHeaders.ETAG, tag.toString());
            answers.keep(tag.name(), request, answer);
            if (tag.isHeldBy(request)) {
                response.setStatus(HttpStatus.NOT_MODIFIED.value());
                return;
            }
        }
        answer.copyBodyToResponse();
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static boolean isGood(HttpServletResponse response) {
        return response.getStatus() == HttpStatus.OK.value();
    }
}
