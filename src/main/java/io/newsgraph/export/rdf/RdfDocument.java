package io.newsgraph.export.rdf;

import java.io.IOException;
import java.util.List;

/** A document that holds resources; it is written while they come. */
public interface RdfDocument {

    /** Writes one resource. */
    void write(Resource resource) throws IOException;

    /** Writes several resources. */
    default void write(List<Resource> resources) throws IOException {
        for (var resource : resources) {
            write(resource);
        }
    }

    /** Ends the document; the stream that it is written to stays open. */
    void end() throws IOException;
}
