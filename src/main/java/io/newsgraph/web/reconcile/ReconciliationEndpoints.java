package io.newsgraph.web.reconcile;

import io.newsgraph.query.Actors;
import io.newsgraph.query.reconcile.Reconciler;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@RestController
@RequestMapping(ReconciliationEndpoints.PATH)
@Tag(name = "Reconciliation", description = "Which actors the names of other records mean, as OpenRefine asks it")
class ReconciliationEndpoints {

    static final String PATH = "/api/v1/reconcile";

    private final Reconciler reconciler;

    ReconciliationEndpoints(Actors actors) {
        this.reconciler = new Reconciler(actors);
    }

    @GetMapping
    @Operation(
            summary = "Says what this service offers (Reconciliation Service API 0.2).",
            description = "With queries or extend, answers as to a POST with the same in a form.")
    Manifest manifest() {
        return Manifest.at(
                ServletUriComponentsBuilder.fromCurrentContextPath().path(PATH).toUriString());
    }

    /** OpenAPI knows one operation for a path and method; the others are hidden and told of there. */
    @GetMapping(params = "queries")
    @Operation(hidden = true)
    Map<String, Candidates> ask(@RequestParam String queries) {
        return answer(queries);
    }

    @PostMapping(params = "queries", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Operation(
            summary = "Finds for each name of a batch the actors that it may mean, best first.",
            description =
                    "With extend instead of queries, such as {\"ids\": [\"organization-nato\"], \"properties\": [{\"id\":"
                            + " \"wikidata\"}]}, gives what is known of some actors.")
    Map<String, Candidates> answer(
            @Parameter(example = "{\"q0\": {\"query\": \"Blinken\", \"type\": \"PERSON\", \"limit\": 3}}") @RequestParam
                    String queries) {
        var answers = new LinkedHashMap<String, Candidates>();
        QueryBatch.parse(queries)
                .forEach((key, query) -> answers.put(key, Candidates.of(reconciler.candidates(query))));
        return answers;
    }

    @GetMapping(params = {"extend", "!queries"})
    @Operation(hidden = true)
    Extension fetch(@RequestParam String extend) {
        return extend(extend);
    }

    @PostMapping(
            params = {"extend", "!queries"},
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Operation(hidden = true)
    Extension extend(@RequestParam String extend) {
        return Extension.answer(extend, reconciler);
    }
}
