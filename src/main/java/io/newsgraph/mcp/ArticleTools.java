package io.newsgraph.mcp;

import io.newsgraph.mcp.Argument.Kind;
import io.newsgraph.query.ArticleAnswer;
import io.newsgraph.query.Articles;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What does an article say? */
final class ArticleTools {

    private final Articles articles;

    ArticleTools(Articles articles) {
        this.articles = articles;
    }

    List<GraphTool> list() {
        return List.of(new GraphTool(
                "article",
                "An article and what it claims",
                "Gives an article with title, publisher, day and url, whom it names, and all statements that were found in"
                        + " it, each with status, confidence and citation. Ask for the text only if you need it.",
                List.of(
                        Argument.required("id", "id of the article, as citations give it"),
                        Argument.optional("with_text", Kind.TRUTH, "true to get the whole text as well")),
                this::article));
    }

    private Object article(Arguments arguments) {
        var id = arguments.text("id");
        var article = articles.find(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no article with the id \"" + id + "\"; citations give the ids of articles"));
        return Told.of(article, arguments.truth("with_text"));
    }

    record Told(
            String id,
            String title,
            @Nullable String publisher,
            @Nullable Instant published,
            @Nullable String url,
            @Nullable String author,
            @Nullable String copyOf,
            @Nullable String text,
            List<String> actors,
            @Always List<Statement> statements) {

        static Told of(ArticleAnswer article, boolean withText) {
            return new Told(
                    article.id(),
                    article.title(),
                    article.publisher(),
                    article.published(),
                    article.url(),
                    article.author(),
                    article.copyOf() == null ? null : article.copyOf().article(),
                    withText ? article.text() : null,
                    article.mentions().stream()
                            .map(mention -> mention.actor().name())
                            .distinct()
                            .toList(),
                    article.claims().stream()
                            .map(claim -> Statement.of(claim, article))
                            .toList());
        }
    }
}
