package io.newsgraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stops to work on what somebody wanted to read who has left. What changes the graph is done to its end. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DepartedCallers extends OncePerRequestFilter {

    private final CallerWatch watch;

    DepartedCallers(CallerWatch watch) {
        this.watch = watch;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var hasBody = request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
        return !request.getMethod().equals("GET") || !request.getRequestURI().startsWith("/api/v1/") || hasBody;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var watching = watch.over(request)) {
            chain.doFilter(request, response);
        }
    }
}
