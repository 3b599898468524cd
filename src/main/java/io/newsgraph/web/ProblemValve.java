package io.newsgraph.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Answers with a problem where Tomcat refuses a request before Spring sees it, such as an address that is none. */
final class ProblemValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        try {
            response.getReporter()
                    .write("{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                            .formatted(
                                    status.getReasonPhrase(),
                                    status.value(),
                                    "The server does not understand the request."));
            response.finishResponse();
        } catch (IOException gone) {
            // Whoever asked has left.
        }
    }
}
