package io.newsgraph.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A problem in the making (RFC 9457): what is wrong with a request, in words and for programs. */
final class Problem {

    private final HttpStatus status;
    private final ProblemDetail detail;

    private Problem(HttpStatus status, ProblemDetail detail) {
        this.status = status;
        this.detail = detail;
    }

    static Problem of(HttpStatus status, @Nullable String sentence) {
        return new Problem(status, ProblemDetail.forStatusAndDetail(status, sentence));
    }

    /** Adds something that a program can use. */
    Problem with(String name, @Nullable Object value) {
        if (value != null) {
            detail.setProperty(name, value);
        }
        return this;
    }

    ProblemDetail detail() {
        return detail;
    }

    ErrorResponseException toException() {
        return new ErrorResponseException(status, detail, null);
    }
}
