package io.newsgraph.web;

import io.newsgraph.query.article.ArticleFilter;
import io.newsgraph.query.article.ArticleList;
import io.newsgraph.query.article.ArticleOrder;
import io.newsgraph.query.article.ArticleQuestion;
import io.newsgraph.query.article.ArticleSummary;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/articles")
@Tag(name = "Articles", description = "What the graph is made from")
class ArticleListEndpoints {

    private final ArticleList articles;
    private final NamedActor namedActor;

    ArticleListEndpoints(ArticleList articles, NamedActor namedActor) {
        this.articles = articles;
        this.namedActor = namedActor;
    }

    @GetMapping(params = "!id")
    @Operation(
            summary =
                    "Lists articles by words, address, publisher, date and actor; with the sentences that hold the words.",
            description =
                    "With id and nothing else, gives that article as /api/v1/articles/{id} does; slashes in its id"
                            + " stay as they are.")
    FoundArticles list(
            @Parameter(
                            description = "What title and text must hold: every word, every \"phrase in quotes\", and"
                                    + " for begin* a word that begins so.",
                            example = "\"prisoner exchange\" Turk*")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(
                            description = "Where it stands, at this or another address of the page.",
                            example = "https://stories.example/meeting")
                    @RequestParam(required = false)
                    @Nullable
                    URI url,
            @Parameter(description = "Who published it, as sources name it.", example = "Reuters")
                    @RequestParam(required = false)
                    @Nullable
                    String publisher,
            @Parameter(description = "Id, name or alias of an actor whom it names.", example = "NATO")
                    @RequestParam(required = false)
                    @Nullable
                    String actor,
            @Parameter(description = "Published on that day or later.", example = "2024-01-01")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate since,
            @Parameter(description = "Published on that day or earlier.", example = "2024-12-31")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate until,
            @Parameter(description = "With q: the best match first, or the newest. Without: the newest first.")
                    @RequestParam(defaultValue = "BEST")
                    ArticleOrder order,
            @Parameter(description = "How many sentences to quote from each that hold the words.")
                    @RequestParam(defaultValue = "2")
                    @Min(0)
                    @Max(20)
                    int quotes,
            @Parameter(description = "What the page before gave as next.") @RequestParam(required = false) @Nullable
                    String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(500) int limit) {
        var named = actor == null ? null : namedActor.get("actor", actor).id();
        var filter = new ArticleFilter(url, publisher, since, until, named);
        var page = articles.page(new ArticleQuestion(q, filter, order, quotes, cursor, limit));
        return new FoundArticles(page.items(), page.next());
    }

    record FoundArticles(
            List<ArticleSummary> articles, @Nullable String next) {}
}
