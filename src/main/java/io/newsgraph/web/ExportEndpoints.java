package io.newsgraph.web;

import io.newsgraph.export.ExportFormat;
import io.newsgraph.export.GraphExport;
import io.newsgraph.export.Selection;
import io.newsgraph.query.WrongParameter;
import io.newsgraph.workspace.Selections;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@RestController
@RequestMapping("/api/v1/export")
@Tag(name = "Export", description = "The graph in formats that other programs open")
class ExportEndpoints {

    private static final Set<String> OWN = Set.of("format", "facts", "query");

    private final GraphExport export;
    private final Selections selections;

    ExportEndpoints(GraphExport export, Selections selections) {
        this.export = export;
        this.selections = selections;
    }

    @GetMapping
    @Operation(
            summary = "Gives out the graph, or what belongs to the ids that a question answers;"
                    + " what else is given are the question's parameters.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/graphml+xml"),
                @Content(mediaType = "application/ld+json"),
                @Content(mediaType = "text/turtle"),
                @Content(mediaType = "application/zip"),
                @Content(mediaType = "application/x-ndjson")
            })
    ResponseEntity<StreamingResponseBody> export(
            @Parameter(
                            description = "graphml, jsonld, turtle, csv (two tables in a ZIP archive) or jsonl.",
                            example = "graphml")
                    @RequestParam
                    String format,
            @Parameter(description = "Whether only what is stated as a fact of now is given out.")
                    @RequestParam(defaultValue = "false")
                    boolean facts,
            @Parameter(description = "The name of a question; /api/v1/queries lists them.", example = "who-met-whom")
                    @RequestParam(required = false)
                    @Nullable
                    String query,
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        var named = format(format);
        var selection = selection(facts, query, parameters);
        GraphExport.check(named, selection);
        var name = ContentDisposition.attachment()
                .filename("newsgraph." + named.ending())
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(named.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(out -> export.write(named, selection, out));
    }

    private Selection selection(boolean facts, @Nullable String query, Map<String, String> parameters) {
        var values = new HashMap<>(parameters);
        values.keySet().removeAll(OWN);
        if (query == null && !values.isEmpty()) {
            var name = values.keySet().iterator().next();
            throw new WrongParameter(name, "the parameter \"" + name + "\" belongs to no question; name one as query");
        }
        return selections.of(facts, query, values);
    }

    private static ExportFormat format(String name) {
        try {
            return ExportFormat.named(name);
        } catch (IllegalArgumentException unknown) {
            throw Problem.of(HttpStatus.BAD_REQUEST, ProblemAdvice.sentence(unknown.getMessage()))
                    .with("parameter", "format")
                    .with("given", name)
                    .toException();
        }
    }
}
