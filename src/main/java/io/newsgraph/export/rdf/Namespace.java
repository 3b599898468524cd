package io.newsgraph.export.rdf;

import java.util.Locale;

/** Where names come from. */
enum Namespace {
    NG("urn:newsgraph:terms:"),
    SCHEMA("https://schema.org/"),
    PROV("http://www.w3.org/ns/prov#"),
    OA("http://www.w3.org/ns/oa#"),
    OWL("http://www.w3.org/2002/07/owl#"),
    RDF("http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    XSD("http://www.w3.org/2001/XMLSchema#"),
    WD("http://www.wikidata.org/entity/"),
    WIKIPEDIA("https://en.wikipedia.org/wiki/"),
    ACTOR("urn:newsgraph:actor:"),
    RELATION("urn:newsgraph:relation:"),
    EVENT("urn:newsgraph:event:"),
    CLAIM("urn:newsgraph:claim:"),
    SENTENCE("urn:newsgraph:sentence:"),
    ARTICLE("urn:newsgraph:article:"),
    READING("urn:newsgraph:reading:"),
    PUBLISHER("urn:newsgraph:publisher:"),
    PROGRAM("urn:newsgraph:program:");

    private final String iri;

    Namespace(String iri) {
        this.iri = iri;
    }

    String iri() {
        return iri;
    }

    String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
