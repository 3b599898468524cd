package io.newsgraph.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers that were given in some state of the graph, for those who ask the same again in that state. Of the states of the
 * past nothing is given any more; what is asked for least goes first.
 */
@Component
class AnswerCache {

    private static final long MOST_BYTES = 32L << 20;
    private static final int LARGEST_ANSWER = 256 << 10;

    /** What an entry takes beside its body, roughly. */
    private static final int OVERHEAD = 500;

    private final Cache<Asked, Answer> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Asked asked, Answer answer) -> answer.body().length + OVERHEAD)
            .build();

    private record Asked(
            String state, String address, @Nullable String accept) {

        static Asked of(String state, HttpServletRequest request) {
            var query = request.getQueryString();
            var address = request.getRequestURI() + (query == null ? "" : "?" + query);
            return new Asked(state, address, request.getHeader(HttpHeaders.ACCEPT));
        }
    }

    private record Answer(@Nullable String type, byte[] body) {}

    /** Sends the answer to a request in a state of the graph; false if it is not known, or the caller wants a new one. */
    boolean send(String state, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wanted = request.getHeader(HttpHeaders.CACHE_CONTROL);
        var answer =
                wanted != null && wanted.contains("no-cache") ? null : answers.getIfPresent(Asked.of(state, request));
        if (answer == null) {
            return false;
        }
        response.setContentType(answer.type());
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
        return true;
    }

    /** Sends an answer that has been worked out, and keeps it if it is a good one of moderate size. */
    void sendAndKeep(String state, HttpServletRequest request, ContentCachingResponseWrapper response)
            throws IOException {
        if (response.getStatus() == HttpStatus.OK.value() && response.getContentSize() <= LARGEST_ANSWER) {
            answers.put(
                    Asked.of(state, request), new Answer(response.getContentType(), response.getContentAsByteArray()));
        }
        response.copyBodyToResponse();
    }
}
