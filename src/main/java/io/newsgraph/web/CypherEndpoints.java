package io.newsgraph.web;

import io.newsgraph.query.WrongParameter;
import io.newsgraph.query.cypher.OpenCypher;
import io.newsgraph.query.cypher.Table;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/cypher")
@Tag(name = "Cypher", description = "Statements of your own")
class CypherEndpoints {

    private static final int USUAL_LIMIT = 1000;

    private final OpenCypher cypher;
    private final CallerWatch watch;
    private final boolean isEnabled;

    CypherEndpoints(
            OpenCypher cypher, CallerWatch watch, @Value("${newsgraph.cypher.enabled:false}") boolean isEnabled) {
        this.cypher = cypher;
        this.watch = watch;
        this.isEnabled = isEnabled;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Asks a statement that only reads, for 30 seconds at most.",
            description = "Off unless the server was started with --open-cypher. Nodes and relationships are given as"
                    + " objects, paths as lists of both.")
    Table ask(@RequestBody Question question, HttpServletRequest request, HttpServletResponse response) {
        if (!isEnabled) {
            throw Problem.of(
                            HttpStatus.FORBIDDEN,
                            "Statements of your own are switched off: start newsgraph with serve --open-cypher,"
                                    + " or set newsgraph.cypher.enabled to true.")
                    .toException();
        }
        // What comes after a body cannot be kept while we look whether the caller is there.
        response.setHeader(HttpHeaders.CONNECTION, "close");
        try (var watching = watch.over(request)) {
            return cypher.run(question.required(), question.given(), question.most());
        }
    }

    /**
     * A statement to ask.
     *
     * @param statement the statement
     * @param parameters values for what it calls by $names
     * @param limit how many rows to give at most
     */
    record Question(
            @Schema(example = "MATCH (actor:Actor {name: $name}) RETURN actor") @Nullable
            String statement,

            @Schema(example = "{\"name\": \"NATO\"}") @Nullable
            Map<String, @Nullable Object> parameters,

            @Schema(example = "100", minimum = "1", maximum = "10000", defaultValue = "1000") @Nullable
            Integer limit) {

        String required() {
            if (statement == null || statement.isBlank()) {
                throw new WrongParameter("statement", "statement is missing");
            }
            return statement;
        }

        Map<String, @Nullable Object> given() {
            return parameters == null ? Map.of() : parameters;
        }

        int most() {
            var most = limit == null ? USUAL_LIMIT : limit;
            if (most < 1 || most > OpenCypher.MOST_ROWS) {
                throw new WrongParameter("limit", "limit must be from 1 to " + OpenCypher.MOST_ROWS + ", not " + most);
            }
            return most;
        }
    }
}
