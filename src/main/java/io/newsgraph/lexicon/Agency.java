package io.newsgraph.lexicon;

import java.util.List;

/**
 * A news agency, whose reports stand in many outlets.
 *
 * @param name what it is known by, such as "AFP"
 * @param marks how its reports are signed, in the order of the data file
 * @param closings first words, lower case, of closing lines that only its reports have
 */
public record Agency(String name, List<String> marks, List<String> closings) {

    /** The agencies of {@code agencies.tsv}, in its order. */
    public static List<Agency> list() {
        return Table.rows("agencies.tsv").stream()
                .map(row -> new Agency(row.get("agency"), row.list("marks"), row.list("closings")))
                .toList();
    }
}
