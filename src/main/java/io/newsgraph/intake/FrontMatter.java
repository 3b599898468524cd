package io.newsgraph.intake;

import io.newsgraph.intake.page.WrittenDate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * What the lines between the two {@code ---} at the top of a Markdown file say about it.
 *
 * @param values by lower-case key
 */
record FrontMatter(Map<String, Object> values) {

    private static final Pattern BLOCK =
            Pattern.compile("(?s)\\A---[ \\t]*\\n(.*?\\n)??(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)");
    private static final Pattern LINE = Pattern.compile("(?m)^([\\w-]+):[ \\t]*(.+)$");

    static boolean opens(String text) {
        return BLOCK.matcher(text.replace("\r\n", "\n")).lookingAt();
    }

    /** The front matter of the text, empty if it has none. */
    static FrontMatter of(String text) {
        var block = BLOCK.matcher(text);
        return new FrontMatter(block.lookingAt() && block.group(1) != null ? values(block.group(1)) : Map.of());
    }

    /** The text behind its front matter. */
    static String skip(String text) {
        return BLOCK.matcher(text).replaceFirst("");
    }

    /** The value under the first of the keys that has one; several values are joined by commas. */
    @Nullable
    String text(String... keys) {
        for (var key : keys) {
            var text = text(values.get(key));
            if (!text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    /** The instant under the first of the keys that holds one. */
    @Nullable
    Instant instant(String... keys) {
        for (var key : keys) {
            var value = values.get(key);
            var instant = value instanceof Date date
                    ? date.toInstant()
                    : WrittenDate.find(text(value)).orElse(null);
            if (instant != null) {
                return instant;
            }
        }
        return null;
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(FrontMatter::text).collect(Collectors.joining(", "));
        } else if (value instanceof Map<?, ?> nested) {
            return text(nested.get("name"));
        }
        return value == null ? "" : value.toString().strip();
    }

    private static Map<String, Object> values(String yaml) {
        var values = new HashMap<String, Object>();
        try {
            if (new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml) instanceof Map<?, ?> map) {
                map.forEach((key, value) -> put(values, String.valueOf(key), value));
            }
        } catch (YAMLException e) {
            byLine(yaml, values);
        }
        return values;
    }

    /** People write {@code title: Ministers: no deal yet}, which is not YAML but clear enough. */
    private static void byLine(String yaml, Map<String, Object> values) {
        var lines = LINE.matcher(yaml);
        while (lines.find()) {
            put(values, lines.group(1), lines.group(2).strip().replaceAll("^([\"'])(.*)\\1$", "$2"));
        }
    }

    private static void put(Map<String, Object> values, String key, @Nullable Object value) {
        if (value != null) {
            values.put(key.toLowerCase(Locale.ROOT), value);
        }
    }
}
