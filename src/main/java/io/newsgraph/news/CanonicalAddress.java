package io.newsgraph.news;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What all addresses of one page share, so that a page that is read again is known again. */
public final class CanonicalAddress {

    /** Sites for telephones and for those who type three letters more show the same pages. */
    private static final Pattern SITE = Pattern.compile("^(?:(?:www|m|mobile|amp)\\.)+(?=[^.]+\\.)");

    private static final Pattern FIRST_SEGMENT = Pattern.compile("^/amp(?=/[^/])");
    private static final Pattern LAST_SEGMENT = Pattern.compile("(?:/+(?:amp|index\\.(?:html?|php))|\\.amp)?/*$");
    private static final Pattern AMP_FILE = Pattern.compile("\\.amp(?=\\.html?$)");
    private static final Pattern ESCAPE = Pattern.compile("%[0-9a-fA-F]{2}");

    /** Parameters that tell where a visitor came from, or how the page is to look. */
    private static final Pattern TRACKING =
            Pattern.compile("utm_\\w+|at_\\w+|ns_\\w+|__twitter_impression|amp|cmp|cmpid|"
                    + "dclid|fbclid|gbraid|gclid|guccounter|guce_\\w+|icid|igshid|igsh|ito|mc_cid|mc_eid|mkt_tok|msclkid|ocid|"
                    + "ref|ref_src|ref_url|s_cid|smid|smtyp|taid|wbraid|wt_mc|xtor|yclid|_ga|_gl");

    private CanonicalAddress() {}

    /** An https address without user, fragment, default port and final slash, its parameters in order. */
    public static String of(URI url) {
        if (url.getHost() == null) {
            return url.toString();
        }
        var host = SITE.matcher(url.getHost().toLowerCase(Locale.ROOT)).replaceFirst("");
        return "https://" + host + port(url.getPort()) + path(url.getPath())
                + query(URI.create(url.toASCIIString()).getRawQuery());
    }

    private static String port(int port) {
        return port == -1 || port == 80 || port == 443 ? "" : ":" + port;
    }

    private static String path(String path) {
        var plain =
                AMP_FILE.matcher(FIRST_SEGMENT.matcher(path).replaceFirst("")).replaceFirst("");
        return LAST_SEGMENT.matcher(plain).replaceFirst("");
    }

    private static String query(@Nullable String query) {
        if (query == null) {
            return "";
        }
        var kept = Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .map(parameter -> ESCAPE.matcher(parameter)
                        .replaceAll(escape -> escape.group().toUpperCase(Locale.ROOT)))
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isTracking(String parameter) {
        var lower = parameter.toLowerCase(Locale.ROOT);
        return TRACKING.matcher(lower.split("=", 2)[0]).matches() || lower.equals("outputtype=amp");
    }
}
