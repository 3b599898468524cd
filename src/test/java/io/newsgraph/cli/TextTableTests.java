package io.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.query.cypher.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTableTests {

    private final Table table = new Table(
            List.of("name", "sentence", "articles"),
            List.of(
                    Arrays.asList("Anna Berg", "She met the foreign ministers of the alliance in Oslo.", 12L),
                    Arrays.asList("NATO", null, 3L)));

    @Test
    void alignsColumnsWhenThereIsRoom() {
        assertThat(new TextTable(table, 100).lines())
                .containsExactly(
                        "name       sentence                                                articles",
                        "---------  ------------------------------------------------------  --------",
                        "Anna Berg  She met the foreign ministers of the alliance in Oslo.  12",
                        "NATO                                                               3");
    }

    @Test
    void writesLongTextsOnSeveralLinesToFitTheWidth() {
        assertThat(new TextTable(table, 50).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(50))
                .containsExactly(
                        "name       sentence                       articles",
                        "---------  -----------------------------  --------",
                        "Anna Berg  She met the foreign ministers  12",
                        "           of the alliance in Oslo.",
                        "NATO                                      3");
    }

    @Test
    void writesOneValueBelowTheOtherWhereTheColumnsDoNotFit() {
        assertThat(new TextTable(table, 24).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(30))
                .startsWith(
                        "name      Anna Berg",
                        "sentence  She met the foreign",
                        "          ministers of the",
                        "          alliance in Oslo.",
                        "articles  12",
                        "");
    }

    @Test
    void breaksNoIds() {
        var ids = new Table(List.of("id", "day"), List.of(List.of("r-e68cb22cbd4eb8fe282c", "2024-12-02")));
        assertThat(new TextTable(ids, 20).lines())
                .containsExactly("id   r-e68cb22cbd4eb8fe28", "     2c", "day  2024-12-02", "");
        assertThat(new TextTable(ids, 34).lines()).contains("r-e68cb22cbd4eb8fe282c  2024-12-02");
    }

    @Test
    void writesJsonWithAnObjectForEachRow() {
        assertThat(TableLines.json(table))
                .containsExactly(
                        "[",
                        "{\"name\":\"Anna Berg\",\"sentence\":\"She met the foreign ministers of the alliance in"
                                + " Oslo.\",\"articles\":12},",
                        "{\"name\":\"NATO\",\"sentence\":null,\"articles\":3}",
                        "]");
    }

    @Test
    void quotesInCsvOnlyWhatNeedsIt() {
        var awkward = new Table(
                List.of("a", "b"),
                List.of(
                        List.of("Washington, D.C.", "the \"bloc\""),
                        List.of(List.of("x", "y"), Map.of("k", 1)),
                        List.of("plain", "two\nlines")));
        assertThat(TableLines.csv(awkward))
                .containsExactly(
                        "a,b",
                        "\"Washington, D.C.\",\"the \"\"bloc\"\"\"",
                        "\"[\"\"x\"\",\"\"y\"\"]\",\"{\"\"k\"\":1}\"",
                        "plain,\"two\nlines\"");
    }
}
