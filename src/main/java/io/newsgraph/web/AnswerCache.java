package io.newsgraph.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Good answers that were given in some state of the graph, for those who ask the same again in that state. Of the states of
 * the past nothing is given any more; what is asked for least goes first.
 */
@Component
class AnswerCache {

    /** A sixteenth of what the program may take: 128 MB of 2 GB. */
    private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / 16;

    private static final int LARGEST_ANSWER = 256 << 10;

    /** What an entry takes beside its body, roughly. */
    private static final int OVERHEAD = 500;

    private final Cache<Asked, Answer> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Asked asked, Answer answer) -> answer.size() + OVERHEAD)
            .build();

    /** The whole address counts, its host too: some answers name other addresses, as whoever asks can reach them. */
    private record Asked(
            String state, String address, @Nullable String accept) {

        static Asked of(String state, HttpServletRequest request) {
            var query = request.getQueryString();
            var address = request.getRequestURL() + (query == null ? "" : "?" + query);
            return new Asked(state, address, request.getHeader(HttpHeaders.ACCEPT));
        }
    }

    /**
     * What is known of an answer.
     *
     * @param type its content type
     * @param body what it says; none if it is too large to keep, and known to be good only
     */
    record Answer(@Nullable String type, byte @Nullable [] body) {

        private static final Answer GOOD = new Answer(null, null);

        int size() {
            return body == null ? 0 : body.length;
        }

        boolean isKept() {
            return body != null;
        }

        /** Sends it, if it is kept. */
        void send(HttpServletResponse response) throws IOException {
            if (body != null) {
                response.setContentType(type);
                response.setContentLength(body.length);
                response.getOutputStream().write(body);
            }
        }
    }

    /** What is known of the answer to a request in a state of the graph; null if nothing, or the caller wants a new one. */
    @Nullable
    Answer find(String state, HttpServletRequest request) {
        var wanted = request.getHeader(HttpHeaders.CACHE_CONTROL);
        return wanted != null && wanted.contains("no-cache") ? null : answers.getIfPresent(Asked.of(state, request));
    }

    /** Keeps a good answer that has been worked out, if it is of moderate size. */
    void keep(String state, HttpServletRequest request, ContentCachingResponseWrapper response) {
        // The answer to a HEAD may be without its body.
        if (request.getMethod().equals("GET") && response.getContentSize() <= LARGEST_ANSWER) {
            answers.put(
                    Asked.of(state, request), new Answer(response.getContentType(), response.getContentAsByteArray()));
        } else {
            keepThatItIsGood(state, request);
        }
    }

    /** Keeps of an answer only that it was a good one. */
    void keepThatItIsGood(String state, HttpServletRequest request) {
        answers.asMap().putIfAbsent(Asked.of(state, request), Answer.GOOD);
    }
}
