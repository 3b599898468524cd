package io.newsgraph.export.rdf;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Reads what the driver gives as values of resources. */
final class Fields {

    private Fields() {}

    /** A text, number, truth value, day or time; null where there is none. */
    static @Nullable Object of(Value line, String name) {
        var value = line.get(name).asObject();
        return value instanceof ZonedDateTime time ? time.toInstant() : value;
    }

    static List<String> texts(Value line, String name) {
        return line.get(name).asList(Value::asString, List.of());
    }

    static @Nullable Iri iri(Namespace namespace, Value line, String name) {
        var id = line.get(name);
        return id.isNull() ? null : Iri.of(namespace, id.asString());
    }

    static List<Iri> iris(Namespace namespace, Value line, String name) {
        return texts(line, name).stream().map(id -> Iri.of(namespace, id)).toList();
    }

    /** How an event or a relation stands, and by how many reports. */
    static Resource summed(Resource resource, Value line) {
        return resource.with(Term.STATUS, of(line, "status"))
                .with(Term.ARTICLES, of(line, "articles"))
                .with(Term.ORIGINS, of(line, "origins"))
                .with(Term.ASSERTED, of(line, "asserted"))
                .with(Term.FORMER, of(line, "former"))
                .with(Term.ATTRIBUTED, of(line, "attributed"))
                .with(Term.PLANNED, of(line, "planned"))
                .with(Term.HYPOTHETICAL, of(line, "hypothetical"))
                .with(Term.DENIED, of(line, "denied"))
                .with(Term.FIRST_SEEN, of(line, "firstSeen"))
                .with(Term.LAST_SEEN, of(line, "lastSeen"))
                .with(Term.CONFIDENCE, of(line, "confidence"))
                .with(Term.QUAD_CLASS, of(line, "quadClass"))
                .with(Term.START_DATE, of(line, "startDate"))
                .with(Term.END_DATE, of(line, "endDate"))
                .with(Term.PRECISION, of(line, "precision"));
    }
}
