package io.newsgraph.mcp;

import io.newsgraph.mcp.Argument.Kind;
import io.newsgraph.query.UnknownName;
import io.newsgraph.query.cypher.NamedQueries;
import io.newsgraph.query.cypher.NamedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The questions that have names. */
final class QueryTools {

    private final NamedQueries queries;

    QueryTools(NamedQueries queries) {
        this.queries = queries;
    }

    List<GraphTool> list() {
        return List.of(
                new GraphTool(
                        "list_queries",
                        "Named questions",
                        "Lists the prepared questions, what each answers and its parameters with their defaults: office"
                                + " holders, who met whom, contradictions, differing tolls, what is planned and more, and"
                                + " those that the user has added. One with a problem cannot be asked.",
                        List.of(),
                        arguments -> new Queries(queries.list().stream()
                                .map(QueryTools::describe)
                                .toList())),
                new GraphTool(
                        "run_query",
                        "Ask a named question",
                        "Asks one of the questions of list_queries and gives a table. Actors must be given by their"
                                + " canonical names. Where a row has an id of a relation or event, the tool evidence gives"
                                + " the sentences to cite.",
                        List.of(
                                Argument.required("name", "name of the question, such as who-met-whom"),
                                Argument.optional(
                                        "parameters",
                                        Kind.OBJECT,
                                        "values by parameter, such as {\"actor\": \"NATO\", \"limit\": 10}; what is left"
                                                + " out has its default")),
                        this::run));
    }

    private Object run(Arguments arguments) {
        try {
            var table = queries.run(arguments.text("name"), arguments.values("parameters"));
            return new Answer(table.columns(), table.rows(), table.hint());
        } catch (UnknownName unknown) {
            throw new IllegalArgumentException(sentence(unknown) + " list_queries lists names and parameters", unknown);
        }
    }

    private static String sentence(UnknownName unknown) {
        var message = String.valueOf(unknown.getMessage());
        return message.endsWith("?") ? message : message + ".";
    }

    private static Description describe(NamedQuery query) {
        var parameters = new LinkedHashMap<String, Object>();
        query.parameters().forEach(parameter -> parameters.put(parameter.name(), parameter.defaultValue()));
        return new Description(query.name(), query.description(), parameters, query.problem());
    }

    record Queries(List<Description> queries) {}

    record Description(
            String name,
            @Nullable String answers,
            Map<String, Object> parameters,
            @Nullable String problem) {}

    record Answer(
            List<String> columns,
            @Always List<? extends List<?>> rows,
            @Nullable String hint) {}
}
