package io.newsgraph.comparison;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that one place says.
 *
 * @param meaning what is said, beginning with its {@code kind}: the same for all places that say so
 * @param place where: article and offsets; both are compared
 * @param words how it is said there; not compared
 */
public record Statement(
        Map<String, @Nullable Object> meaning,
        Map<String, @Nullable Object> place,
        Map<String, @Nullable Object> words) {

    /** Whether it is an article, event, relation, mention or actor. */
    public String kind() {
        return String.valueOf(meaning.get("kind"));
    }
}
