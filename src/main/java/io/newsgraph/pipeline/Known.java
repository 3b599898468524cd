package io.newsgraph.pipeline;

import io.newsgraph.graph.Graph;
import io.newsgraph.graph.HeldArticle;
import io.newsgraph.graph.RejectedArticle;
import io.newsgraph.graph.RejectedArticles;
import io.newsgraph.intake.Intake;
import io.newsgraph.news.Article;
import io.newsgraph.news.ArticleId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the graph knows of some articles before they are read.
 *
 * @param held which articles it holds, in which wording and read by which rules
 * @param rejected which articles or places failed before, by their names
 */
record Known(Map<ArticleId, HeldArticle> held, Map<String, RejectedArticle> rejected) {

    static Known of(Collection<Intake> intakes, Graph graph, RejectedArticles list) {
        var articles = intakes.stream().flatMap(Known::article).toList();
        var names = articles.stream()
                .flatMap(article -> Stream.of(article.id().value(), article.origin()))
                .filter(name -> name != null)
                .distinct()
                .toList();
        return new Known(graph.held(articles.stream().map(Article::id).toList()), list.among(names));
    }

    /** Whether the graph holds this very wording, of that day or a later one, read by the rules of today. */
    boolean holds(Article article) {
        var known = held.get(article.id());
        return known != null && known.covers(article, RulesVersion.current());
    }

    /** The failures of this very wording, if they were too many. */
    Optional<RejectedArticle> givenUp(Article article) {
        return Optional.ofNullable(rejected.get(article.id().value()))
                .filter(failed ->
                        failed.isGivenUp() && article.revision().value().equals(failed.revision()));
    }

    boolean isRejected(String name) {
        return rejected.containsKey(name);
    }

    private static Stream<Article> article(Intake intake) {
        return intake instanceof Intake.Read read ? Stream.of(read.article()) : Stream.empty();
    }
}
