package io.newsgraph.export.rdf;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes a JSON-LD 1.1 document: one context, then a line for each resource. */
public final class JsonLdDocument implements RdfDocument {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Writer out;
    private String separator = "\n";

    /** Begins the document. */
    public JsonLdDocument(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.out.write("{\"@context\": " + JSON.writeValueAsString(context()) + ",\n\"@graph\": [");
    }

    @Override
    public void write(Resource resource) throws IOException {
        out.write(separator);
        out.write(JSON.writeValueAsString(node(resource)));
        separator = ",\n";
    }

    @Override
    public void end() throws IOException {
        out.write("\n]}\n");
        out.flush();
    }

    /** What names and values mean, so that the resources themselves stay short. */
    private static Map<String, Object> context() {
        var context = new LinkedHashMap<String, Object>();
        for (var namespace : Namespace.values()) {
            context.put(namespace.prefix(), namespace.iri());
        }
        for (var term : Term.values()) {
            if (term.kind() != Term.Kind.TEXT) {
                context.put(term.iri().compact(), Map.of("@type", type(term.kind())));
            }
        }
        return context;
    }

    private static String type(Term.Kind kind) {
        return kind == Term.Kind.RESOURCE ? kind.type() : Namespace.XSD.prefix() + ':' + kind.type();
    }

    private static Map<String, @Nullable Object> node(Resource resource) {
        var node = new LinkedHashMap<String, @Nullable Object>();
        node.put("@id", resource.iri().compact());
        if (!resource.types().isEmpty()) {
            node.put("@type", oneOrAll(resource.types()));
        }
        resource.properties().forEach((term, values) -> node.put(term.iri().compact(), oneOrAll(values)));
        resource.relations().forEach((type, other) -> node.put(type.compact(), Map.of("@id", other.compact())));
        if (!resource.derived().isEmpty()) {
            node.put("@reverse", Map.of(Term.WAS_DERIVED_FROM.iri().compact(), oneOrAll(resource.derived())));
        }
        return node;
    }

    private static Object oneOrAll(List<?> values) {
        var plain = values.stream().map(JsonLdDocument::plain).toList();
        return plain.size() == 1 ? plain.get(0) : plain;
    }

    private static Object plain(Object value) {
        if (value instanceof Iri iri) {
            return iri.compact();
        }
        return value instanceof Instant || value instanceof LocalDate ? value.toString() : value;
    }
}
