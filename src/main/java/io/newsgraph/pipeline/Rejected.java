package io.newsgraph.pipeline;

import io.newsgraph.intake.Intake;
import io.newsgraph.news.Article;
import org.jspecify.annotations.Nullable;

/**
 * An article that was left out.
 *
 * @param id its id, if that much could be read
 * @param origin where it was looked for, if known
 * @param reason what was wrong, as one sentence for a person
 */
public record Rejected(@Nullable String id, @Nullable String origin, String reason) implements Analysis, LoadOutcome {

    static Rejected of(Article article, String reason) {
        return new Rejected(article.id().value(), article.origin(), reason);
    }

    /** A place that held no article that could be read. */
    public static Rejected of(Intake.Unreadable unreadable) {
        return new Rejected(unreadable.id(), unreadable.origin(), unreadable.reason());
    }

    /** The name by which the person who handed it in will know it. */
    public String name() {
        if (id != null) {
            return id;
        }
        return origin != null ? origin : "an article without a name";
    }
}
