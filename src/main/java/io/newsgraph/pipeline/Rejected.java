package io.newsgraph.pipeline;

import io.newsgraph.graph.RejectedArticle;
import io.newsgraph.intake.Intake;
import io.newsgraph.news.Article;
import org.jspecify.annotations.Nullable;

/**
 * An article that was left out.
 *
 * @param id its id, if that much could be read
 * @param origin where it was looked for, if known
 * @param reason what was wrong, as one sentence for a person
 * @param attempts how often it was tried
 */
public record Rejected(@Nullable String id, @Nullable String origin, String reason, int attempts)
        implements Analysis, LoadOutcome {

    static Rejected of(Article article, String reason) {
        return new Rejected(article.id().value(), article.origin(), reason, 1);
    }

    /** A place that held no article that could be read. */
    public static Rejected of(Intake.Unreadable unreadable) {
        return new Rejected(unreadable.id(), unreadable.origin(), unreadable.reason(), 1);
    }

    /** An article that was read and could not be written, however often that was tried. */
    static Rejected unwritable(Article article, RuntimeException failure) {
        var reason = failure instanceof IllegalArgumentException
                ? "what was found in it contradicts itself: " + failure.getMessage()
                : "it could not be written: " + (failure.getMessage() == null ? failure : failure.getMessage());
        return new Rejected(article.id().value(), article.origin(), reason, RejectedArticle.MOST_ATTEMPTS);
    }

    /** The name by which the person who handed it in will know it. */
    public String name() {
        if (id != null) {
            return id;
        }
        return origin != null ? origin : "an article without a name";
    }
}
