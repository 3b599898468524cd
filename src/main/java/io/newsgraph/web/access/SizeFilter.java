package io.newsgraph.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes no body beyond a size. */
final class SizeFilter extends OncePerRequestFilter {

    /** In bytes; the longest article that is read has five million characters. */
    static final int MOST = 8_000_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST) {
            refuse(response);
        } else if (request.getHeader("Transfer-Encoding") == null || isForm(request)) {
            chain.doFilter(request, response);
        } else {
            var body = request.getInputStream().readNBytes(MOST + 1);
            if (body.length > MOST) {
                refuse(response);
            } else {
                chain.doFilter(new ReadRequest(request, body), response);
            }
        }
    }

    /** Tomcat reads forms itself, up to server.tomcat.max-http-form-post-size, and could not after they have been read. */
    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && type.replaceFirst(";.*", "").strip().equals(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        new Refusal(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "A request may have " + MOST / 1_000_000 + " MB at most; send articles one by one, or use"
                                + " newsgraph load.")
                .send(response);
    }

    /** A request that did not say how long it is and has been read to see. */
    private static final class ReadRequest extends HttpServletRequestWrapper {

        private final byte[] body;

        ReadRequest(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            var stream = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                @Override
                public int read() {
                    return stream.read();
                }

                @Override
                public boolean isFinished() {
                    return stream.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("the body is read already");
                }
            };
        }
    }
}
