package io.newsgraph.web;

import io.newsgraph.graph.Graph;
import io.newsgraph.intake.ArticleLine;
import io.newsgraph.news.Article;
import io.newsgraph.news.ArticleId;
import io.newsgraph.pipeline.ArticleLoader;
import io.newsgraph.pipeline.Rejected;
import io.newsgraph.query.ArticleAnswer;
import io.newsgraph.query.Articles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

@RestController
@RequestMapping("/api/v1/articles")
@Tag(name = "Articles", description = "What the graph is made from")
class ArticleEndpoints {

    private final ArticleLoader loader;
    private final Articles articles;
    private final Graph graph;

    ArticleEndpoints(ArticleLoader loader, Articles articles, Graph graph) {
        this.loader = loader;
        this.articles = articles;
        this.graph = graph;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Reads an article and writes what it says into the graph.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ArticleLine.class))))
    @ApiResponse(responseCode = "201", description = "Loaded", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "Replaced, or loaded already", useReturnTypeSchema = true)
    ResponseEntity<Receipt> load(@RequestBody String json) {
        return load(ArticleLine.parse(json));
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Puts an article in the place of the one with this id; slashes in its id are written as %2F.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ArticleLine.class))))
    @ApiResponse(responseCode = "201", description = "Loaded", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "Replaced, or loaded already", useReturnTypeSchema = true)
    ResponseEntity<Receipt> put(@PathVariable String id, @RequestBody String json) {
        return replace(id, json);
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Puts an article in the place of the one with this id.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ArticleLine.class))))
    @ApiResponse(responseCode = "201", description = "Loaded", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "Replaced, or loaded already", useReturnTypeSchema = true)
    ResponseEntity<Receipt> replace(@RequestParam String id, @RequestBody String json) {
        var line = ArticleLine.parse(json);
        if (line.id() != null && !line.id().equals(id)) {
            throw Problem.of(
                            HttpStatus.BAD_REQUEST,
                            "The article has the id \"" + line.id() + "\" but is put at \"" + id
                                    + "\"; leave its id out or make them equal.")
                    .with("parameter", "id")
                    .toException();
        }
        return load(line.withId(id));
    }

    private ResponseEntity<Receipt> load(ArticleLine line) {
        var outcome = loader.load(article(line));
        if (outcome instanceof Rejected rejected) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "The article was left out: " + rejected.reason() + ".")
                    .with("id", rejected.id())
                    .toException();
        }
        var receipt = Receipt.of(outcome);
        var status = receipt.outcome() == Receipt.Outcome.LOADED ? HttpStatus.CREATED : HttpStatus.OK;
        return ResponseEntity.status(status).location(place(receipt)).body(receipt);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Gives an article with what was found in it; slashes in its id are written as %2F.")
    ArticleAnswer get(@Parameter(example = "sample-2024-12-02-blinken-nato-osce") @PathVariable String id) {
        return find(id);
    }

    /** OpenAPI knows one operation for a path and method: the list tells of this one. */
    @GetMapping(params = "id")
    @Operation(hidden = true)
    ArticleAnswer find(@RequestParam String id) {
        return articles.find(id).orElseThrow(() -> unknown(id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Takes an article out of the graph, with everything that only it supported;"
                    + " slashes in its id are written as %2F.")
    void delete(@Parameter(example = "sample-2024-12-02-blinken-nato-osce") @PathVariable String id) {
        withdraw(id);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes an article out of the graph, with everything that only it supported.")
    void withdraw(@Parameter(example = "sample-2024-12-02-blinken-nato-osce") @RequestParam String id) {
        if (!graph.withdraw(new ArticleId(id))) {
            throw unknown(id);
        }
    }

    private static ErrorResponseException unknown(String id) {
        return Problem.of(HttpStatus.NOT_FOUND, "No article has the id \"" + id + "\".")
                .toException();
    }

    private static Article article(ArticleLine line) {
        try {
            return line.toArticle();
        } catch (IllegalArgumentException e) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "The article was left out: " + e.getMessage() + ".")
                    .with("id", line.id())
                    .toException();
        }
    }

    private static URI place(Receipt receipt) {
        return UriComponentsBuilder.fromPath("/api/v1/articles")
                .queryParam("id", "{id}")
                .build(receipt.id());
    }
}
