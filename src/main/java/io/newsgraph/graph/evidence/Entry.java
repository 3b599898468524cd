package io.newsgraph.graph.evidence;

import io.newsgraph.graph.Row;
import io.newsgraph.graph.Times;
import io.newsgraph.graph.evidence.Players.Player;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.ActorMention;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.news.Article;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One article on its way into the graph: the rows that write what it says. */
public final class Entry {

    private final Findings findings;
    private final Roster roster;
    private final Sentences sentences;
    private final List<Claim> claims;
    private final Map<ActorId, Long> mentions;

    /** An entry for what was found in an article. */
    public Entry(Findings findings) {
        this.findings = findings;
        this.roster = new Roster(findings.actors());
        this.sentences = new Sentences(findings);
        this.claims = List.copyOf(Claims.of(findings, roster));
        this.mentions =
                findings.mentions().stream().collect(Collectors.groupingBy(ActorMention::actor, Collectors.counting()));
    }

    /** The article. */
    public Article article() {
        return findings.article();
    }

    /** Its id. */
    public String id() {
        return article().id().value();
    }

    /** The rules by which it was read. */
    public String version() {
        return findings.version();
    }

    /** Its actors. */
    public Roster roster() {
        return roster;
    }

    /** Its claims. */
    public List<Claim> claims() {
        return claims;
    }

    /** What is needed of the article to weigh its claims. */
    public Report report() {
        return new Report(id(), article().published());
    }

    /** Its claims, with its actors taken for whom their names say. */
    public List<Assertion> assertions() {
        var actors = roster.actors();
        var players = new Players(IntStream.range(0, actors.size())
                .mapToObj(number -> new Player(
                        number, actors.get(number).id(), actors.get(number).id(), false))
                .toList());
        return claims.stream()
                .map(claim -> new Assertion(claim, report(), players))
                .toList();
    }

    /** Of how many events it tells. */
    public int eventCount() {
        return (int) claims.stream()
                .map(Claim::told)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /** How many sentences it has. */
    public int sentenceCount() {
        return findings.sentences().size();
    }

    /** How often it mentions the actor of this number. */
    public long mentionsOf(int number) {
        return mentions.getOrDefault(roster.actors().get(number).id(), 0L);
    }

    /** The row that writes the article itself. */
    public Map<String, @Nullable Object> articleRow() {
        var article = article();
        var url = article.url();
        return Row.of(
                "id", id(),
                "publisher", article.publisher(),
                "properties",
                        Row.of(
                                "title", article.title(),
                                "text", article.text(),
                                "published", Times.of(article.published()),
                                "url", url == null ? null : url.toString(),
                                "address", article.address(),
                                "author", article.author(),
                                "language", article.language(),
                                "origin", article.origin(),
                                "revision", article.revision().value(),
                                "fingerprints", sentences.fingerprints(),
                                "version", version()));
    }

    /** The row that writes its sentences. */
    public Map<String, @Nullable Object> sentencesRow() {
        return Row.of("article", id(), "sentences", sentences.rows());
    }

    /** Hands over the rows that write where it mentions actors, each with the number of the actor. */
    public void forEachMention(BiConsumer<Integer, Map<String, @Nullable Object>> rows) {
        findings.mentions().forEach(mention -> {
            var number = roster.number(mention.actor());
            rows.accept(number, mentionRow(mention, number));
        });
    }

    /** The row that writes one of its claims. */
    public Map<String, @Nullable Object> claimRow(Claim claim) {
        return Row.of("sentence", sentences.idAt(claim.sentence().start()), "properties", claim.properties());
    }

    private Map<String, @Nullable Object> mentionRow(ActorMention mention, int number) {
        return Row.of(
                "sentence",
                sentences.idAt(mention.span().start()),
                "properties",
                Row.of(
                        "start", mention.span().start(),
                        "end", mention.span().end(),
                        "text", mention.text(),
                        "kind", mention.kind().name(),
                        "number", number));
    }
}
