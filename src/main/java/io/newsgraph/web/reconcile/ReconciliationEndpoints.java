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
    @Operation(summary = "Says what this service offers (Reconciliation Service API 0.2).")
    Manifest manifest() {
        return Manifest.at(
                ServletUriComponentsBuilder.fromCurrentContextPath().path(PATH).toUriString());
    }

    @GetMapping(params = "queries")
    @Operation(summary = "Finds for each name of a batch the actors that it may mean, best first.")
    Map<String, Candidates> ask(
            @Parameter(example = "{\"q0\": {\"query\": \"Blinken\", \"type\": \"PERSON\", \"limit\": 3}}") @RequestParam
                    String queries) {
        return answer(queries);
    }

    @PostMapping(params = "queries", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Operation(summary = "Finds for each name of a batch the actors that it may mean, best first.")
    Map<String, Candidates> answer(@RequestParam String queries) {
        var answers = new LinkedHashMap<String, Candidates>();
        QueryBatch.parse(queries)
                .forEach((key, query) -> answers.put(key, Candidates.of(reconciler.candidates(query))));
        return answers;
    }

    @GetMapping(params = "extend")
    @Operation(summary = "Gives what is known of some actors.")
    Extension fetch(
            @Parameter(example = "{\"ids\": [\"organization-nato\"], \"properties\": [{\"id\": \"wikidata\"}]}")
                    @RequestParam
                    String extend) {
        return extend(extend);
    }

    @PostMapping(params = "extend", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Operation(summary = "Gives what is known of some actors.")
    Extension extend(@RequestParam String extend) {
        return Extension.answer(extend, reconciler);
    }
}
