package io.newsgraph.query;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of an ordered answer.
 *
 * @param items what is on it
 * @param next what to ask for to get the next one; absent on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * The page of the first items of those that were asked for with one more than fit on it.
     *
     * @param found the items, up to one more than the limit
     * @param limit how many fit
     * @param place by what an item is sorted
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, Cursor> place) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        var items = found.subList(0, limit);
        return new Page<>(
                items, limit == 0 ? null : place.apply(items.get(limit - 1)).toString());
    }

    /** The same page with something else for each item. */
    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next);
    }
}
