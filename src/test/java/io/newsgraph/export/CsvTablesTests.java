package io.newsgraph.export;

import static io.newsgraph.export.FormattedGraph.count;
import static io.newsgraph.export.FormattedGraph.write;
import static io.newsgraph.export.Selection.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTablesTests {

    @BeforeAll
    static void load() {
        FormattedGraph.load();
    }

    @Test
    void holdsEveryActorAndEveryRelationshipOnce() throws IOException {
        var files = unzip(write(ExportFormat.CSV, EVERYTHING));
        assertThat(files.keySet()).containsExactly("nodes.csv", "edges.csv");
        var actors = rows(files.get("nodes.csv"));
        assertThat(actors).hasSize((int) count("MATCH (a:Actor) RETURN count(a)"));
        assertThat(actors.stream().map(row -> row.get("Id"))).doesNotHaveDuplicates();
        var edges = rows(files.get("edges.csv"));
        assertThat(edges)
                .hasSize((int) count("MATCH (:Actor)-[r]->(:Actor) WHERE r.id IS NOT NULL RETURN count(r)"))
                .allMatch(row -> row.get("Type").equals("Directed"));
        assertThat(edges.stream().map(row -> row.get("Id"))).doesNotHaveDuplicates();
        assertThat(edges)
                .filteredOn(row ->
                        row.get("Label").equals("ATTACKED") && row.get("Target").equals("country-ukraine"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("sourceName", "Russia")
                        .containsEntry("articles", "3")
                        .containsEntry("firstSeen", "2024-12-03T08:00:00Z"));
    }

    @Test
    void quotesWhatNeedsIt() throws IOException {
        assertThat(rows(unzip(write(ExportFormat.CSV, EVERYTHING)).get("nodes.csv")))
                .filteredOn(row -> row.get("Id").equals("country-ukraine"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("aliases", "Ü, \"k\" & <r>; a\u0001b"));
    }

    @Test
    void isTheSameEveryTimeInAFolderAndInAnArchive(@TempDir Path folder) throws IOException {
        var archive = write(ExportFormat.CSV, EVERYTHING);
        assertThat(write(ExportFormat.CSV, EVERYTHING)).isEqualTo(archive);
        FormattedGraph.EXPORT.writeTables(EVERYTHING, folder.resolve("new/tables"));
        for (var file : unzip(archive).entrySet()) {
            assertThat(Files.readString(folder.resolve("new/tables").resolve(file.getKey())))
                    .isEqualTo(file.getValue());
        }
        var alone = new ByteArrayOutputStream();
        FormattedGraph.EXPORT.writeEdges(EVERYTHING, alone);
        assertThat(alone.toString(StandardCharsets.UTF_8))
                .isEqualTo(unzip(archive).get("edges.csv"));
    }

    private static Map<String, String> unzip(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static List<Map<String, String>> rows(String csv) {
        var records = records(csv);
        return records.subList(1, records.size()).stream()
                .map(row -> {
                    assertThat(row).hasSameSizeAs(records.get(0));
                    var named = new LinkedHashMap<String, String>();
                    for (var i = 0; i < row.size(); i++) {
                        named.put(records.get(0).get(i), row.get(i));
                    }
                    return (Map<String, String>) named;
                })
                .toList();
    }

    /** Reads what RFC 4180 says, character by character. */
    private static List<List<String>> records(String csv) {
        var records = new ArrayList<List<String>>();
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < csv.length(); i++) {
            var c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                field.append(csv.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                fields.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    records.add(List.copyOf(fields));
                    fields.clear();
                }
            } else {
                field.append(c);
            }
        }
        return records;
    }
}
