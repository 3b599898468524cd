package io.newsgraph.knowledge;

import io.newsgraph.news.ArticleId;
import java.util.Optional;

/**
 * newsgraph's own stable name of an actor, such as {@code person-antony-blinken}.
 *
 * <p>Behind two hyphens stands what tells the actor from namesakes, {@code person-mike-johnson--sport}; behind an at sign
 * the article whose mentions alone are meant, {@code person-mike-johnson@a1}.
 *
 * @param value lower-case letters, digits and hyphens, with an article's id behind the at sign if there is one
 */
public record ActorId(String value) implements Comparable<ActorId> {

    private static final String APART = "--";
    private static final String IN = "@";

    /** Rejects a blank value with an {@link IllegalArgumentException}. */
    public ActorId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an actor id must not be blank");
        }
    }

    /** The actor that bears the name in one article, if it is somebody else there than in others. */
    public ActorId in(ArticleId article) {
        return new ActorId(value + IN + article.value());
    }

    /** The namesake that something tells apart from others, such as a domain or a country. */
    public ActorId apart(String by) {
        return new ActorId(value + APART + by);
    }

    /** Whether something tells the actor from namesakes. */
    public boolean isApart() {
        var apart = value.indexOf(APART);
        var in = value.indexOf(IN);
        return apart > 0 && (in < 0 || apart < in);
    }

    /** The article whose mentions alone are meant; empty for an actor of all articles. */
    public Optional<ArticleId> scope() {
        var at = value.indexOf(IN);
        return at < 0 ? Optional.empty() : Optional.of(new ArticleId(value.substring(at + 1)));
    }

    /** The id that all namesakes share: without an article and without what tells them apart. */
    public ActorId shared() {
        var end = value.indexOf(IN);
        var unscoped = end < 0 ? value : value.substring(0, end);
        var apart = unscoped.indexOf(APART);
        return apart < 0 && end < 0 ? this : new ActorId(apart < 0 ? unscoped : unscoped.substring(0, apart));
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }
}
