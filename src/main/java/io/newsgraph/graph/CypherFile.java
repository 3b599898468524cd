package io.newsgraph.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One Cypher statement in a file of its own.
 *
 * @param name folder and file without the ending, such as {@code query/who-met-whom}
 * @param description the first line: what it answers or does
 * @param defaults the parameters of the second line with their default values, in order; empty without such a line
 * @param statement the file as it is, comments included, so that errors name the right line
 */
public record CypherFile(String name, String description, Map<String, Object> defaults, String statement) {

    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");
    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z_]\\w*)");
    private static final String PARAMETERS_LINE = "// :param ";

    /** Keeps the order of the parameters. */
    public CypherFile {
        defaults = Collections.unmodifiableMap(new LinkedHashMap<>(defaults));
    }

    /** Reads the header; an {@link IllegalArgumentException} tells what is wrong with it. */
    public static CypherFile parse(String name, String content) {
        var lines = content.lines().limit(2).toList();
        if (lines.isEmpty() || !lines.get(0).startsWith("// ")) {
            throw new IllegalArgumentException(
                    name + ".cypher does not start with what it answers: its first line must be // and a sentence");
        }
        var declared = lines.size() > 1 && lines.get(1).startsWith(PARAMETERS_LINE)
                ? ParameterMap.parse(lines.get(1).substring(PARAMETERS_LINE.length()))
                : Map.<String, Object>of();
        return new CypherFile(name, lines.get(0).substring(3).strip(), declared, content);
    }

    /** The last part of the name, which people use. */
    public String shortName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The names of the parameters that the statement refers to. */
    public SortedSet<String> parameters() {
        var names = new TreeSet<String>();
        var matcher = PARAMETER.matcher(COMMENT.matcher(statement).replaceAll(""));
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
