package io.newsgraph.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what pages of other sites send through the browser of whoever visits them, and tells browsers how to treat the
 * answers.
 *
 * <p>Such a page may call this machine by a name of its own (DNS rebinding): then the name is wrong. It may call it by the
 * right name: then the browser says where the page is from.
 */
final class ForeignPageFilter extends OncePerRequestFilter {

    private static final Set<String> NAMES_OF_LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; base-uri 'none'; form-action 'self'; object-src 'none'; frame-ancestors ";

    /** A small page that is made to be shown within pages of others. */
    private static final String PREVIEW = "/api/v1/reconcile/preview";

    private final boolean isLocal;
    private final Set<String> otherOrigins;

    ForeignPageFilter(boolean isLocal, Set<String> otherOrigins) {
        this.isLocal = isLocal;
        this.otherOrigins = new TreeSet<>(otherOrigins);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        sayWhoMayFrame(request, response);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (isLocal && !NAMES_OF_LOOPBACK.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
            new Refusal(
                            HttpStatus.MISDIRECTED_REQUEST,
                            "This server answers to localhost and 127.0.0.1 only, not to \"" + request.getServerName()
                                    + "\".")
                    .send(response);
        } else if (isFromElsewhere(request)) {
            new Refusal(
                            HttpStatus.FORBIDDEN,
                            "Pages of other sites may not use this server; NEWSGRAPH_CORS_ORIGINS names those that may.")
                    .send(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** X-Frame-Options can name no sites; where some may, the policy alone tells. */
    private void sayWhoMayFrame(HttpServletRequest request, HttpServletResponse response) {
        var mayBeFramed = !otherOrigins.isEmpty() && request.getRequestURI().equals(request.getContextPath() + PREVIEW);
        if (mayBeFramed) {
            response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY + String.join(" ", otherOrigins));
        } else {
            response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY + "'none'");
            response.setHeader("X-Frame-Options", "DENY");
        }
    }

    private boolean isFromElsewhere(HttpServletRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null) {
            return !origin.equalsIgnoreCase(own(request)) && !otherOrigins.contains(origin);
        }
        var site = request.getHeader("Sec-Fetch-Site");
        return isForeign(site) && !isVisit(request);
    }

    private static boolean isForeign(@Nullable String site) {
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    /** Somebody has clicked on a link to a page here. */
    private static boolean isVisit(HttpServletRequest request) {
        return request.getMethod().equals("GET") && "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
    }

    /** As a browser writes it: the port is left out where it is the usual one. */
    private static String own(HttpServletRequest request) {
        var port = request.getServerPort();
        var isUsual = port == (request.getScheme().equals("https") ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (isUsual ? "" : ":" + port);
    }
}
