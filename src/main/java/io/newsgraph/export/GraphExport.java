package io.newsgraph.export;

import io.newsgraph.export.rdf.JsonLdDocument;
import io.newsgraph.export.rdf.Knowledge;
import io.newsgraph.export.rdf.RdfDocument;
import io.newsgraph.export.rdf.Sources;
import io.newsgraph.export.rdf.TurtleDocument;
import io.newsgraph.graph.CypherFile;
import io.newsgraph.graph.CypherFiles;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.neo4j.driver.Driver;

/**
 * Gives out the graph in a format that other programs open. It holds one thing at a time and reads page by page in the order
 * of an index, so that the graph may be of any size; the same graph gives the same bytes. Of a graph that is changed
 * meanwhile a part is as it was before.
 */
public final class GraphExport {

    private final Driver driver;
    private final CypherFiles files;
    private final List<CypherFile> kinds;

    /** Reads the graph behind the driver. */
    public GraphExport(Driver driver, CypherFiles files) {
        this.driver = driver;
        this.files = files;
        this.kinds = files.list("export");
    }

    /** Hands on the whole graph as lines of JSON, sorted by kind and then by id, none with a line break in it. */
    public void forEachLine(Consumer<String> lines) {
        try {
            forEach(lines::accept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a selection; of {@link ExportFormat#CSV}, an archive with both tables. The stream stays open.
     *
     * @throws IOException when it cannot be written any more; no more is read then
     * @throws IllegalArgumentException when the format is always of the whole graph
     */
    public void write(ExportFormat format, Selection selection, OutputStream out) throws IOException {
        check(format, selection);
        switch (format) {
            case GRAPHML -> GraphMl.write(chosen(selection), out);
            case JSONLD -> writeRdf(chosen(selection), new JsonLdDocument(out));
            case TURTLE -> writeRdf(chosen(selection), new TurtleDocument(out));
            case CSV -> new CsvTables(chosen(selection)).writeZip(out);
            case JSONL -> writeLines(out);
        }
    }

    /** Refuses a selection with an {@link IllegalArgumentException} when the format is always of the whole graph. */
    public static void check(ExportFormat format, Selection selection) {
        if (format == ExportFormat.JSONL && !selection.isEverything()) {
            throw new IllegalArgumentException(
                    "the format jsonl is always the whole graph; choose another to export a part of it");
        }
    }

    /** Writes the tables of actors and relationships into a folder, as {@code nodes.csv} and {@code edges.csv}. */
    public void writeTables(Selection selection, Path folder) throws IOException {
        new CsvTables(chosen(selection)).writeTo(folder);
    }

    /** Writes only the table of relationships, in which the actors stand with their names. */
    public void writeEdges(Selection selection, OutputStream out) throws IOException {
        new CsvTables(chosen(selection)).writeEdges(out);
    }

    private ChosenGraph chosen(Selection selection) {
        return new ChosenGraph(selection, driver, files);
    }

    private static void writeRdf(ChosenGraph graph, RdfDocument document) throws IOException {
        document.write(Sources.program());
        graph.forEachPublisher(line -> document.write(Sources.publisher(line)));
        graph.forEachActor(line -> document.write(Knowledge.actor(line)));
        graph.forEachRelation(line -> document.write(Knowledge.relation(line)));
        graph.forEachEvent(line -> document.write(Knowledge.event(line)));
        graph.forEachArticle(line -> document.write(Sources.article(line, graph::hasClaim, graph::has)));
        document.end();
    }

    private void writeLines(OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        forEach(line -> writer.write(line + '\n'));
        writer.flush();
    }

    private void forEach(LineWriting lines) throws IOException {
        var pages = new Pages(driver);
        for (var file : kinds) {
            var kind = file.shortName().replaceFirst("^\\d+-", "");
            pages.forEach(file, line -> lines.write(ExportLine.of(kind, line.asMap())));
        }
    }

    @FunctionalInterface
    private interface LineWriting {

        void write(String line) throws IOException;
    }
}
