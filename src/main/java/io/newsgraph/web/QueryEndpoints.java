package io.newsgraph.web;

import io.newsgraph.query.cypher.NamedQueries;
import io.newsgraph.query.cypher.NamedQuery;
import io.newsgraph.query.cypher.Table;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/queries")
@Tag(name = "Queries", description = "Questions that have names")
class QueryEndpoints {

    private final NamedQueries queries;

    QueryEndpoints(NamedQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Operation(
            summary =
                    "Lists the questions with what they take, and those of your own that cannot be asked with the reason.")
    Queries list() {
        return new Queries(queries.list());
    }

    @GetMapping("/{name}")
    @Operation(summary = "Asks one of them; what is not given has its default.")
    Table ask(
            @Parameter(example = "who-met-whom") @PathVariable String name,
            @Parameter(description = "The question's own parameters.", example = "{\"limit\": \"5\"}") @RequestParam
                    Map<String, String> parameters,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> all) {
        var given = new HashMap<String, Object>(parameters);
        all.forEach((parameter, values) -> {
            if (values.size() > 1) {
                given.put(parameter, values);
            }
        });
        return queries.run(name, given);
    }

    record Queries(List<NamedQuery> queries) {}
}
