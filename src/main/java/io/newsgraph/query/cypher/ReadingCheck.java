package io.newsgraph.query.cypher;

import io.newsgraph.query.Reader;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/**
 * Lets only those statements of people's own pass that do nothing but read the graph, judged by how the server would carry
 * them out. What its plan does not show, which is the inside of expressions over lists, is judged by its words.
 */
final class ReadingCheck {

    private static final int LONGEST_STATEMENT = 20_000;

    private static final Set<String> PROCEDURES = Set.of(
            "db.index.fulltext.queryNodes",
            "db.index.fulltext.queryRelationships",
            "db.index.vector.queryNodes",
            "db.index.vector.queryRelationships",
            "db.labels",
            "db.propertyKeys",
            "db.relationshipTypes",
            "db.schema.visualization");

    private static final Pattern SIGNATURE = Pattern.compile("^\"?([\\w.]+)\\(");

    private final Reader reader;

    ReadingCheck(Reader reader) {
        this.reader = reader;
    }

    /**
     * Checks a statement.
     *
     * @throws RefusedStatement when it is not understood or does more than to read
     */
    void check(String statement, Map<String, @Nullable Object> parameters) {
        if (statement.length() > LONGEST_STATEMENT) {
            throw new RefusedStatement("The statement is longer than " + LONGEST_STATEMENT + " characters.");
        }
        var summary = explain(statement, parameters);
        if (summary.hasPlan()) {
            operators(summary.plan()).forEach(ReadingCheck::check);
        }
        if (!summary.hasPlan() || summary.queryType() != QueryType.READ_ONLY) {
            throw new RefusedStatement("The statement does more than to read the graph, which is all it may do.");
        }
        check(StatementWords.of(statement));
    }

    private ResultSummary explain(String statement, Map<String, @Nullable Object> parameters) {
        try {
            return reader.explain(statement, parameters);
        } catch (ClientException wrong) {
            throw new RefusedStatement("Neo4j does not understand the statement: " + firstLine(wrong) + ".");
        }
    }

    private static Stream<Plan> operators(Plan plan) {
        return Stream.concat(Stream.of(plan), plan.children().stream().flatMap(ReadingCheck::operators));
    }

    private static String name(Plan operator) {
        return operator.operatorType().replaceAll("@.*", "");
    }

    private static void check(Plan operator) {
        var name = name(operator);
        if (name.equals("LoadCSV")) {
            throw loadsCsv();
        } else if (name.startsWith("Transaction")) {
            throw opensTransactions();
        } else if (name.startsWith("Show") || name.startsWith("Terminate") || name.contains("Command")) {
            throw new RefusedStatement("Commands to the server, such as SHOW, are not allowed: ask the graph itself.");
        } else if (name.contains("ProcedureCall")) {
            var details = operator.arguments().get("Details");
            var signature = SIGNATURE.matcher(details == null ? "" : details.asString(""));
            checkProcedure(signature.find() ? signature.group(1) : name);
        }
    }

    /** The plan does not show subqueries in expressions over lists. */
    private static void check(StatementWords words) {
        if (words.loadsCsv()) {
            throw loadsCsv();
        } else if (words.opensTransactions()) {
            throw opensTransactions();
        }
        words.procedures().forEach(ReadingCheck::checkProcedure);
    }

    private static RefusedStatement loadsCsv() {
        return new RefusedStatement("LOAD CSV is not allowed: a question reads the graph and nothing else.");
    }

    private static RefusedStatement opensTransactions() {
        return new RefusedStatement("IN TRANSACTIONS is not allowed: a question is one transaction.");
    }

    private static void checkProcedure(String procedure) {
        if (!PROCEDURES.contains(procedure)) {
            throw new RefusedStatement("The procedure " + procedure + " is not allowed; these are: "
                    + String.join(", ", PROCEDURES.stream().sorted().toList()) + ".");
        }
    }

    static String firstLine(ClientException wrong) {
        return String.valueOf(wrong.getMessage()).lines().findFirst().orElse("it says no more");
    }
}
