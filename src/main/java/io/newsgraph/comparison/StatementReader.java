package io.newsgraph.comparison;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Takes a line apart into what it says. */
interface StatementReader {

    Stream<Statement> read(JsonNode line);

    /** What is known of an actor, by the names that all kinds of lines share. */
    static Fields identity(JsonNode actor) {
        return new Fields()
                .with("name", actor.path("name"))
                .with("type", actor.path("type"))
                .with("wikidata", actor.path("wikidata"))
                .with("wikipedia", actor.path("wikipedia"))
                .with("country", actor.path("country"))
                .with("aliases", actor.path("aliases"));
    }
}
