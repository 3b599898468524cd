package io.newsgraph.intake;

import io.newsgraph.news.Article;
import org.jspecify.annotations.Nullable;

/** What became of one place that was to hold an article. */
public sealed interface Intake {

    /** An article was there. */
    record Read(Article article) implements Intake {}

    /**
     * A line of an export of the graph stood there, which tells of something else than an article.
     *
     * @param kind of what: an actor, say, or a claim
     * @param line the whole line
     */
    record Other(String kind, String line) implements Intake {}

    /**
     * No article could be read.
     *
     * @param origin the path or address where it was looked for
     * @param id the article's id, if that much was readable
     * @param reason what is wrong, as one sentence for the person who asked
     */
    record Unreadable(String origin, @Nullable String id, String reason) implements Intake {

        /** Whether the same place can be looked at again, which standard input cannot. */
        public boolean isLasting() {
            return !origin.equals(Content.STANDARD_INPUT);
        }
    }
}
