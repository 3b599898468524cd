package io.newsgraph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes actors and relationships as two tables. Gephi's spreadsheet import knows the columns that begin with a capital. */
final class CsvTables {

    static final String NODES = "nodes.csv";
    static final String EDGES = "edges.csv";

    private static final String NODES_HEADER = "Id,Label,type,country,wikidata,wikipedia,aliases,identifiedBy,articles";
    private static final List<String> OF_ACTORS =
            List.of("id", "name", "type", "country", "wikidata", "wikipedia", "aliases", "identifiedBy", "articles");

    private static final String EDGES_HEADER =
            "Source,Target,Type,Id,Label,Weight,sourceName,targetName,status,articles,"
                    + "origins,asserted,confidence,firstSeen,lastSeen,startDate,endDate,quadClass,values";
    private static final List<String> OF_RELATIONS = List.of(
            "id",
            "type",
            "origins",
            "subjectName",
            "objectName",
            "status",
            "articles",
            "origins",
            "asserted",
            "confidence",
            "firstSeen",
            "lastSeen",
            "startDate",
            "endDate",
            "quadClass",
            "values");

    /** The same graph gives the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ChosenGraph graph;

    CsvTables(ChosenGraph graph) {
        this.graph = graph;
    }

    /** Writes both tables into a folder, which is made if it is missing. */
    void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var out = Files.newOutputStream(folder.resolve(NODES))) {
            writeNodes(out);
        }
        try (var out = Files.newOutputStream(folder.resolve(EDGES))) {
            writeEdges(out);
        }
    }

    /** Writes both tables as a ZIP archive. */
    void writeZip(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(entry(NODES));
        writeNodes(zip);
        zip.putNextEntry(entry(EDGES));
        writeEdges(zip);
        zip.finish();
    }

    void writeEdges(OutputStream out) throws IOException {
        var table = table(out, EDGES_HEADER);
        graph.forEachEdge(relation -> {
            // In Gephi, the type of an edge is whether it has a direction, and the label what it says.
            var ends = Stream.of(Texts.of(relation, "subject"), Texts.of(relation, "object"), "Directed");
            var rest = OF_RELATIONS.stream().map(name -> Texts.of(relation, name));
            table.write(CsvLine.of(Stream.concat(ends, rest)));
        });
        table.flush();
    }

    private void writeNodes(OutputStream out) throws IOException {
        var table = table(out, NODES_HEADER);
        graph.forEachActor(actor -> table.write(CsvLine.of(OF_ACTORS.stream().map(name -> Texts.of(actor, name)))));
        table.flush();
    }

    private static Writer table(OutputStream out, String header) throws IOException {
        var table = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        table.write(header + '\n');
        return table;
    }

    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }
}
