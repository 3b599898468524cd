package io.newsgraph.query;

import io.newsgraph.graph.CypherFile;
import io.newsgraph.graph.CypherFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ClientException;

/** The questions of the folder {@code cypher/query}, by name. */
public final class NamedQueries {

    private static final String FOLDER = "query";

    private final Questions questions;
    private final CypherFiles files;
    private final ActorHints hints;

    /** Asks the graph behind the driver. */
    public NamedQueries(Driver driver, CypherFiles files) {
        this.questions = new Questions(driver, files);
        this.files = files;
        this.hints = new ActorHints(new Actors(driver, files));
    }

    /** All queries in the order of their names. */
    public List<NamedQuery> list() {
        return files.list(FOLDER).stream().map(NamedQueries::describe).toList();
    }

    /**
     * Asks a query. Parameters that are not given have their defaults; texts are read as the type of the
     * parameter asks, other values are passed on. An empty answer says whether an actor that was asked for does not exist.
     *
     * @throws UnknownName when no query or no parameter has the name
     * @throws IllegalArgumentException when a text is no value of the parameter's type
     */
    public Table run(String name, Map<String, ?> given) {
        var file = named(name);
        var parameters = new HashMap<String, Object>(file.defaults());
        given.forEach((parameter, value) -> parameters.put(parameter, valueOf(file, parameter, value)));
        try {
            var table = questions.ask(
                    file,
                    parameters,
                    result -> new Table(
                            result.keys(),
                            result.list(
                                    row -> row.values().stream().map(Plain::of).toList())));
            return table.rows().isEmpty()
                    ? new Table(
                            table.columns(),
                            table.rows(),
                            hints.about(file.defaults().keySet(), parameters))
                    : table;
        } catch (ClientException refused) {
            // The question itself is tested; what is left to refuse is a value, such as a day that is none.
            throw new IllegalArgumentException(
                    "A value given to " + name + " cannot be used: "
                            + String.valueOf(refused.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse("Neo4j refuses it"),
                    refused);
        }
    }

    private CypherFile named(String name) {
        return files.list(FOLDER).stream()
                .filter(file -> file.shortName().equals(name))
                .findFirst()
                .orElseThrow(() -> UnknownName.among(
                        "query", name, list().stream().map(NamedQuery::name).toList()));
    }

    private static Object valueOf(CypherFile file, String parameter, Object value) {
        var usual = file.defaults().get(parameter);
        if (usual == null) {
            throw UnknownName.among("parameter", parameter, file.defaults().keySet());
        }
        return value instanceof String text ? ParameterType.of(usual).read(parameter, text) : value;
    }

    private static NamedQuery describe(CypherFile file) {
        var parameters = file.defaults().entrySet().stream()
                .map(entry ->
                        new NamedQuery.Parameter(entry.getKey(), ParameterType.of(entry.getValue()), entry.getValue()))
                .toList();
        return new NamedQuery(file.shortName(), file.description(), parameters);
    }
}
