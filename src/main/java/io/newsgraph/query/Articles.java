package io.newsgraph.query;

import io.newsgraph.graph.CypherFiles;
import io.newsgraph.knowledge.MentionKind;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Finds articles with all that was found in them. */
public final class Articles {

    private final Questions questions;

    /** Asks the graph behind the driver. */
    public Articles(Driver driver, CypherFiles files) {
        this.questions = new Questions(driver, files);
    }

    /** The article with this id. */
    public Optional<ArticleAnswer> find(String id) {
        return questions.list("lookup/article", Map.of("id", id), Articles::article).stream()
                .findFirst();
    }

    private static ArticleAnswer article(Record row) {
        var article = row.get("article");
        return new ArticleAnswer(
                article.get("id").asString(),
                article.get("title").asString(),
                article.get("text").asString(),
                Values.instant(article, "published"),
                Values.text(article, "url"),
                row.get("publisher").asString(null),
                Values.text(article, "author"),
                Values.text(article, "language"),
                Values.text(article, "origin"),
                article.get("revision").asString(),
                Values.text(article, "version"),
                row.get("copyOf").isNull() ? null : copy(row.get("copyOf")),
                row.get("copies").asList(Articles::copy),
                row.get("revisions").asList(Articles::wording),
                row.get("sentences").asList(sentence -> Values.span(sentence, "start", "end")),
                row.get("mentions").asList(Articles::mention),
                row.get("claims").asList(Articles::claim));
    }

    private static ArticleAnswer.Copy copy(Value copy) {
        return new ArticleAnswer.Copy(
                copy.get("article").asString(),
                copy.get("share").asDouble(),
                copy.get("reason").asString());
    }

    private static ArticleAnswer.Wording wording(Value revision) {
        return new ArticleAnswer.Wording(
                revision.get("revision").asString(),
                Values.text(revision, "title"),
                Values.instant(revision, "published"),
                Values.instant(revision, "loaded"));
    }

    private static ArticleAnswer.Mention mention(Value mention) {
        return new ArticleAnswer.Mention(
                Objects.requireNonNull(Values.reference(mention.get("actor"))),
                Values.span(mention, "start", "end"),
                mention.get("text").asString(),
                MentionKind.valueOf(mention.get("kind").asString()));
    }

    private static ArticleAnswer.Claim claim(Value claim) {
        return new ArticleAnswer.Claim(
                claim.get("id").asString(),
                claim.get("type").asString(),
                Values.standing(claim),
                claim.get("negated").asBoolean(),
                Values.reference(claim.get("speaker")),
                claim.get("confidence").asDouble(),
                claim.get("rule").asString(),
                Values.text(claim, "value"),
                Values.date(claim, "startDate"),
                Values.date(claim, "endDate"),
                Values.precision(claim),
                claim.get("quote").asString(),
                Values.span(claim, "start", "end"),
                Values.span(claim, "sentenceStart", "sentenceEnd"),
                Values.texts(claim, "events"),
                Values.texts(claim, "relations"));
    }
}
