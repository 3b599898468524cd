package io.newsgraph.export.rdf;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/** Writes a Turtle document. */
public final class TurtleDocument implements RdfDocument {

    private static final ValueFactory FACTORY = SimpleValueFactory.getInstance();

    private final Writer out;
    private final TurtleWriter turtle;

    /** Begins the document. */
    public TurtleDocument(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.turtle = new TurtleWriter(this.out);
        guarded(() -> {
            turtle.startRDF();
            for (var namespace : Namespace.values()) {
                turtle.handleNamespace(namespace.prefix(), namespace.iri());
            }
        });
    }

    @Override
    public void write(Resource resource) throws IOException {
        guarded(() -> {
            var subject = iri(resource.iri());
            resource.types().forEach(type -> state(subject, RDF.TYPE, iri(type)));
            resource.properties().forEach((term, values) -> {
                var predicate = iri(term.iri());
                values.forEach(value -> state(subject, predicate, value(term.kind(), value)));
            });
            resource.relations().forEach((type, other) -> state(subject, iri(type), iri(other)));
            resource.derived().forEach(other -> state(iri(other), iri(Term.WAS_DERIVED_FROM.iri()), subject));
        });
    }

    @Override
    public void end() throws IOException {
        guarded(turtle::endRDF);
        out.flush();
    }

    private void state(IRI subject, IRI predicate, Value object) {
        turtle.handleStatement(FACTORY.createStatement(subject, predicate, object));
    }

    private static IRI iri(Iri iri) {
        return FACTORY.createIRI(iri.full());
    }

    private static Value value(Term.Kind kind, Object value) {
        return value instanceof Iri iri
                ? iri(iri)
                : FACTORY.createLiteral(value.toString(), FACTORY.createIRI(Namespace.XSD.iri(), kind.type()));
    }

    private static void guarded(Runnable writing) throws IOException {
        try {
            writing.run();
        } catch (RDFHandlerException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        }
    }
}
