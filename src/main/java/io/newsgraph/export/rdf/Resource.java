package io.newsgraph.export.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something with a name and what is said of it: of each term values as its kind asks, which are names, texts, whole numbers,
 * numbers, truth values, days ({@link java.time.LocalDate}) and times ({@link java.time.Instant}).
 */
public final class Resource {

    private final Iri iri;
    private final List<Iri> types;
    private final Map<Term, List<Object>> properties = new EnumMap<>(Term.class);
    private final Map<Iri, Iri> relations = new LinkedHashMap<>();
    private final List<Iri> derived = new ArrayList<>();

    private Resource(Iri iri, List<Iri> types) {
        this.iri = iri;
        this.types = types;
    }

    /** A resource of some types. */
    static Resource of(Iri iri, Iri... types) {
        return new Resource(iri, List.of(types));
    }

    /** Adds a value, unless it is unknown. */
    Resource with(Term term, @Nullable Object value) {
        if (value != null) {
            properties.computeIfAbsent(term, none -> new ArrayList<>()).add(value);
        }
        return this;
    }

    /** Adds several values. */
    Resource withAll(Term term, Collection<?> values) {
        values.forEach(value -> with(term, value));
        return this;
    }

    /** Adds that it stands in a relation of the graph to another. */
    Resource related(Iri type, Iri other) {
        relations.put(type, other);
        return this;
    }

    /** Adds that others were derived from it. */
    Resource leadsTo(Collection<Iri> others) {
        derived.addAll(others);
        return this;
    }

    Iri iri() {
        return iri;
    }

    List<Iri> types() {
        return types;
    }

    Map<Term, List<Object>> properties() {
        return properties;
    }

    Map<Iri, Iri> relations() {
        return relations;
    }

    List<Iri> derived() {
        return derived;
    }
}
