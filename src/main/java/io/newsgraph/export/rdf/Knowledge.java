package io.newsgraph.export.rdf;

import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.Value;

/** What the graph knows as resources: actors, the relations between them, and events. */
public final class Knowledge {

    private static final Iri ENTITY = new Iri(Namespace.PROV, "Entity");

    private Knowledge() {}

    /** The actor of a line of {@code exchange/actors}. */
    public static Resource actor(Value line) {
        var actor = Resource.of(Iri.of(Namespace.ACTOR, line.get("id").asString()), type(line))
                .with(Term.NAME, Fields.of(line, "name"))
                .withAll(Term.ALTERNATE_NAME, Fields.texts(line, "aliases"))
                .with(Term.SAME_AS, Fields.iri(Namespace.WD, line, "wikidata"))
                .with(Term.COUNTRY, Fields.of(line, "country"))
                .with(Term.IDENTIFIED_BY, Fields.of(line, "identifiedBy"))
                .with(Term.ARTICLES, Fields.of(line, "articles"));
        var title = line.get("wikipedia");
        return title.isNull()
                ? actor
                : actor.with(
                        Term.SAME_PAGE,
                        Iri.of(Namespace.WIKIPEDIA, title.asString().replace(' ', '_')));
    }

    /**
     * The relation of a line of {@code exchange/relations}, as a statement about its subject and object; and once more as
     * what it states, if somebody states it as a fact of now.
     */
    public static List<Resource> relation(Value line) {
        var subject = Iri.of(Namespace.ACTOR, line.get("subject").asString());
        var predicate = Iri.of(Namespace.NG, line.get("type").asString());
        var object = Fields.iri(Namespace.ACTOR, line, "object");
        var relation = Resource.of(
                        Iri.of(Namespace.RELATION, line.get("id").asString()),
                        new Iri(Namespace.RDF, "Statement"),
                        new Iri(Namespace.NG, "Relation"),
                        ENTITY)
                .with(Term.SUBJECT, subject)
                .with(Term.PREDICATE, predicate)
                .with(Term.OBJECT, object)
                .withAll(Term.VALUE, Fields.texts(line, "values"));
        var resources = new ArrayList<>(List.of(Fields.summed(relation, line)));
        if (object != null && line.get("asserted").asLong() > 0) {
            resources.add(Resource.of(subject).related(predicate, object));
        }
        return resources;
    }

    /** The event of a line of {@code export/50-event}. */
    public static Resource event(Value line) {
        var event = Resource.of(
                        Iri.of(Namespace.EVENT, line.get("id").asString()),
                        new Iri(Namespace.NG, "Event"),
                        new Iri(Namespace.SCHEMA, "Event"),
                        ENTITY)
                .with(Term.TYPE, Fields.of(line, "type"))
                .with(Term.FUTURE_OF, Fields.of(line, "futureOf"))
                .with(Term.MODE, Fields.of(line, "mode"))
                .withAll(Term.CONTEXT, Fields.texts(line, "contexts"))
                .with(Term.TRIGGER, Fields.of(line, "trigger"))
                .with(Term.COUNTRY, Fields.of(line, "country"))
                .withAll(Term.SOURCE, Fields.iris(Namespace.ACTOR, line, "sources"))
                .withAll(Term.TARGET, Fields.iris(Namespace.ACTOR, line, "targets"))
                .withAll(Term.LOCATION, Fields.iris(Namespace.ACTOR, line, "places"));
        line.get("became").values().forEach(became -> event.with(outcome(became), later(became)));
        return Fields.summed(event, line);
    }

    private static Term outcome(Value became) {
        return became.get("outcome").asString().equals("OCCURRED") ? Term.TOOK_PLACE : Term.CONTRADICTED;
    }

    private static Iri later(Value became) {
        return Iri.of(Namespace.EVENT, became.get("event").asString());
    }

    private static Iri type(Value line) {
        return switch (line.get("type").asString()) {
            case "PERSON" -> new Iri(Namespace.SCHEMA, "Person");
            case "ORGANIZATION" -> new Iri(Namespace.SCHEMA, "Organization");
            case "COUNTRY" -> new Iri(Namespace.SCHEMA, "Country");
            case "PLACE" -> new Iri(Namespace.SCHEMA, "Place");
            default -> new Iri(Namespace.NG, "Group");
        };
    }
}
