package io.newsgraph.query.matrix;

import io.newsgraph.query.WrongParameter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the matrix is asked for.
 *
 * @param actors ids of actors of whom one is source or target; all if there are none
 * @param onlyCountries whether both must be countries
 * @param onlyFacts whether only events count that are reported as facts
 * @param byYear whether the periods are years instead of months
 * @param since events that began on that day or later
 * @param until events that began on that day or earlier
 */
public record MatrixQuestion(
        List<String> actors,
        boolean onlyCountries,
        boolean onlyFacts,
        boolean byYear,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    /** Copies the list; a {@link WrongParameter} for a period that ends before it begins. */
    public MatrixQuestion {
        actors = List.copyOf(actors);
        WrongParameter.checkPeriod(since, until);
    }
}
