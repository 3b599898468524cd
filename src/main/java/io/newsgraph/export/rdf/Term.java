package io.newsgraph.export.rdf;

import static io.newsgraph.export.rdf.Namespace.NG;
import static io.newsgraph.export.rdf.Namespace.OA;
import static io.newsgraph.export.rdf.Namespace.OWL;
import static io.newsgraph.export.rdf.Namespace.PROV;
import static io.newsgraph.export.rdf.Namespace.RDF;
import static io.newsgraph.export.rdf.Namespace.SCHEMA;

/** A property that resources have. */
enum Term {
    NAME(SCHEMA, "name", Kind.TEXT),
    ALTERNATE_NAME(SCHEMA, "alternateName", Kind.TEXT),
    SAME_PAGE(SCHEMA, "sameAs", Kind.RESOURCE),
    SAME_AS(OWL, "sameAs", Kind.RESOURCE),
    HEADLINE(SCHEMA, "headline", Kind.TEXT),
    BODY(SCHEMA, "articleBody", Kind.TEXT),
    TEXT(SCHEMA, "text", Kind.TEXT),
    URL(SCHEMA, "url", Kind.ADDRESS),
    LANGUAGE(SCHEMA, "inLanguage", Kind.TEXT),
    AUTHOR(SCHEMA, "author", Kind.TEXT),
    PUBLISHER(SCHEMA, "publisher", Kind.RESOURCE),
    PUBLISHED(SCHEMA, "datePublished", Kind.TIME),
    MENTIONS(SCHEMA, "mentions", Kind.RESOURCE),
    LOCATION(SCHEMA, "location", Kind.RESOURCE),
    START_DATE(SCHEMA, "startDate", Kind.DAY),
    END_DATE(SCHEMA, "endDate", Kind.DAY),
    SOFTWARE_VERSION(SCHEMA, "softwareVersion", Kind.TEXT),

    WAS_DERIVED_FROM(PROV, "wasDerivedFrom", Kind.RESOURCE),
    HAD_PRIMARY_SOURCE(PROV, "hadPrimarySource", Kind.RESOURCE),
    WAS_QUOTED_FROM(PROV, "wasQuotedFrom", Kind.RESOURCE),
    WAS_ATTRIBUTED_TO(PROV, "wasAttributedTo", Kind.RESOURCE),
    WAS_GENERATED_BY(PROV, "wasGeneratedBy", Kind.RESOURCE),
    GENERATED_AT(PROV, "generatedAtTime", Kind.TIME),
    USED(PROV, "used", Kind.RESOURCE),
    ENDED_AT(PROV, "endedAtTime", Kind.TIME),
    WAS_ASSOCIATED_WITH(PROV, "wasAssociatedWith", Kind.RESOURCE),

    HAS_TARGET(OA, "hasTarget", Kind.RESOURCE),
    HAS_SOURCE(OA, "hasSource", Kind.RESOURCE),
    HAS_SELECTOR(OA, "hasSelector", Kind.RESOURCE),
    START(OA, "start", Kind.COUNT),
    END(OA, "end", Kind.COUNT),
    EXACT(OA, "exact", Kind.TEXT),

    SUBJECT(RDF, "subject", Kind.RESOURCE),
    PREDICATE(RDF, "predicate", Kind.RESOURCE),
    OBJECT(RDF, "object", Kind.RESOURCE),

    TYPE(NG, "type", Kind.TEXT),
    STATUS(NG, "status", Kind.TEXT),
    MODALITY(NG, "modality", Kind.TEXT),
    NEGATED(NG, "negated", Kind.TRUTH),
    CONFIDENCE(NG, "confidence", Kind.NUMBER),
    RULE(NG, "rule", Kind.TEXT),
    VALUE(NG, "value", Kind.TEXT),
    PRECISION(NG, "precision", Kind.TEXT),
    QUAD_CLASS(NG, "quadClass", Kind.TEXT),
    MODE(NG, "mode", Kind.TEXT),
    CONTEXT(NG, "context", Kind.TEXT),
    FUTURE_OF(NG, "futureOf", Kind.TEXT),
    TRIGGER(NG, "trigger", Kind.TEXT),
    SOURCE(NG, "source", Kind.RESOURCE),
    TARGET(NG, "target", Kind.RESOURCE),
    TOOK_PLACE(NG, "becameFact", Kind.RESOURCE),
    CONTRADICTED(NG, "contradictedBy", Kind.RESOURCE),
    COPY_OF(NG, "copyOf", Kind.RESOURCE),
    SPEAKER(NG, "speaker", Kind.RESOURCE),
    COUNTRY(NG, "country", Kind.TEXT),
    IDENTIFIED_BY(NG, "identifiedBy", Kind.TEXT),
    REVISION(NG, "revision", Kind.TEXT),
    ARTICLES(NG, "articles", Kind.COUNT),
    ORIGINS(NG, "origins", Kind.COUNT),
    ASSERTED(NG, "asserted", Kind.COUNT),
    FORMER(NG, "former", Kind.COUNT),
    ATTRIBUTED(NG, "attributed", Kind.COUNT),
    PLANNED(NG, "planned", Kind.COUNT),
    HYPOTHETICAL(NG, "hypothetical", Kind.COUNT),
    DENIED(NG, "denied", Kind.COUNT),
    FIRST_SEEN(NG, "firstSeen", Kind.TIME),
    LAST_SEEN(NG, "lastSeen", Kind.TIME);

    private final Iri iri;
    private final Kind kind;

    Term(Namespace namespace, String name, Kind kind) {
        this.iri = new Iri(namespace, name);
        this.kind = kind;
    }

    Iri iri() {
        return iri;
    }

    Kind kind() {
        return kind;
    }

    /** What its values are: other resources, or literals of a type of XML Schema. */
    enum Kind {
        RESOURCE("@id"),
        TEXT("string"),
        COUNT("integer"),
        NUMBER("double"),
        TRUTH("boolean"),
        DAY("date"),
        TIME("dateTime"),
        ADDRESS("anyURI");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /** The name of the type in XML Schema; of a resource, what JSON-LD calls it. */
        String type() {
            return type;
        }
    }
}
