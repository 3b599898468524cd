package io.newsgraph.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** An answer that is sent while it is worked out: it gets its tag when its body begins, if it is a good one. */
final class TaggedResponse extends HttpServletResponseWrapper {

    private final EntityTag tag;

    TaggedResponse(HttpServletResponse response, EntityTag tag) {
        super(response);
        this.tag = tag;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        mark();
        return super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        mark();
        return super.getWriter();
    }

    private void mark() {
        if (getStatus() == HttpStatus.OK.value()) {
            setHeader(HttpHeaders.ETAG, tag.toString());
        }
    }
}
