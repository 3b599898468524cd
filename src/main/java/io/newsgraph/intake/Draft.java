package io.newsgraph.intake;

import io.newsgraph.news.Article;
import io.newsgraph.news.ArticleId;
import java.net.URI;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article as far as its parts have been found. */
final class Draft {

    private final Content content;
    private final String text;
    private String title = "";
    private @Nullable String id;
    private @Nullable Instant published;
    private @Nullable URI url;
    private @Nullable String publisher;
    private @Nullable String author;
    private @Nullable String language;

    private Draft(Content content, String text) {
        this.content = content;
        this.text = text;
    }

    static Draft of(Content content, String text) {
        var draft = new Draft(content, WellFormed.text(text));
        draft.url = WebAddress.web(content.address()).orElse(null);
        return draft;
    }

    Draft id(@Nullable String given) {
        id = WellFormed.orNull(given);
        return this;
    }

    Draft title(@Nullable String given) {
        title = WellFormed.text(given).strip();
        return this;
    }

    Draft published(@Nullable Instant given) {
        published = given;
        return this;
    }

    /** The address that the source itself gives; one that is not complete changes nothing. */
    Draft url(@Nullable String given) {
        url = WebAddress.web(given).orElse(url);
        return this;
    }

    Draft publisher(@Nullable String given) {
        publisher = WellFormed.orNull(given);
        return this;
    }

    Draft author(@Nullable String given) {
        author = WellFormed.orNull(given);
        return this;
    }

    Draft language(@Nullable String given) {
        language = Languages.code(given);
        return this;
    }

    /** What became of the draft: an article, or why it is none. */
    Intake outcome() {
        if (text.isBlank()) {
            return new Intake.Unreadable(content.origin(), id, "the article has no text");
        }
        return new Intake.Read(new Article(
                ArticleId.of(id, url, title, text),
                title,
                text,
                published,
                url,
                publisher,
                author,
                language,
                content.place()));
    }

    /** The outcome as the only one of its content. */
    Iterator<Intake> intake() {
        return List.of(outcome()).iterator();
    }
}
