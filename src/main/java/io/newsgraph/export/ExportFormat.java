package io.newsgraph.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** In which format the graph is given out. */
public enum ExportFormat {

    /** Actors and the relationships between them as XML, for Gephi, Cytoscape, yEd and NetworkX. */
    GRAPHML("application/graphml+xml", "graphml"),

    /** Everything with its provenance as RDF in JSON. */
    JSONLD("application/ld+json", "jsonld"),

    /** The same RDF as a text for people. */
    TURTLE("text/turtle", "ttl"),

    /** Actors and the relationships between them as two tables. */
    CSV("application/zip", "zip"),

    /** Every node as a line of JSON; load reads it back. */
    JSONL("application/x-ndjson", "jsonl");

    private final String mediaType;
    private final String ending;

    ExportFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** The format of that name, such as {@code graphml}; an {@link IllegalArgumentException} names those there are. */
    public static ExportFormat named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no export format \"" + name + "\"; format can be " + names()));
    }

    /** The type of what {@link GraphExport#write} writes. */
    public String mediaType() {
        return mediaType;
    }

    /** The ending of the name of a file that holds it, without the dot. */
    public String ending() {
        return ending;
    }

    /** The name by which people ask for it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String names() {
        return Arrays.stream(values()).map(ExportFormat::toString).collect(Collectors.joining(", "));
    }
}
