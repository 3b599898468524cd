package io.newsgraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/**
 * The name of a state of an answer (RFC 9110); weak, since the same answer may be packed differently.
 *
 * @param name what stands between the quotation marks
 */
record EntityTag(String name) {

    private static final Pattern IN_A_LIST = Pattern.compile("(?:W/)?\"([^\"]*)\"");

    /** Whether the one who asks has the answer of this state already; every answer is meant by *. */
    boolean isHeldBy(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
                .anyMatch(line -> line.strip().equals("*") || isIn(line));
    }

    private boolean isIn(String line) {
        return IN_A_LIST.matcher(line).results().anyMatch(tag -> tag.group(1).equals(name));
    }

    @Override
    public String toString() {
        return "W/\"" + name + "\"";
    }
}
