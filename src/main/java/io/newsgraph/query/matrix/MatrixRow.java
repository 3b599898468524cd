package io.newsgraph.query.matrix;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one actor did to another in a period.
 *
 * @param period its first day
 * @param source who did it
 * @param target to whom
 * @param verbalCooperation how many events of this family
 * @param materialCooperation how many of this
 * @param verbalConflict how many of this
 * @param materialConflict how many of this
 * @param events how many in all
 * @param articles how many articles tell of them; one that tells of several events counts for each
 */
public record MatrixRow(
        LocalDate period,
        Party source,
        Party target,
        long verbalCooperation,
        long materialCooperation,
        long verbalConflict,
        long materialConflict,
        long events,
        long articles) {

    /**
     * One of the two.
     *
     * @param id its lasting name
     * @param name its canonical name
     * @param country ISO 3166-1 alpha-3 code of the country it is or belongs to
     */
    public record Party(String id, String name, @Nullable String country) {}
}
