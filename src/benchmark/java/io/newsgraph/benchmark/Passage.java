package io.newsgraph.benchmark;

import io.newsgraph.knowledge.Actor;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.ActorMention;
import io.newsgraph.knowledge.EventStatement;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.knowledge.MentionKind;
import io.newsgraph.knowledge.RelationStatement;
import io.newsgraph.news.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A sentence of an article and what was found in it. */
final class Passage {

    private final Findings findings;
    private final Span span;

    private Passage(Findings findings, Span span) {
        this.findings = findings;
        this.span = span;
    }

    /** The stretch of the article that a sentence takes up. */
    static Passage of(Findings findings, String sentence) {
        var start = findings.article().text().indexOf(sentence);
        if (start < 0) {
            throw new IllegalStateException(findings.article().id().value() + " lacks the sentence: " + sentence);
        }
        return new Passage(findings, new Span(start, start + sentence.length()));
    }

    String text() {
        return span.of(findings.article().text());
    }

    String text(Span part) {
        return part.of(findings.article().text());
    }

    List<EventStatement> events() {
        return findings.events().stream()
                .filter(event -> span.covers(event.trigger()))
                .toList();
    }

    List<RelationStatement> relations() {
        return findings.relations().stream()
                .filter(relation -> span.overlaps(relation.sentence()))
                .toList();
    }

    /** The first mention that stands where the wording first stands, or the shortest that covers it. */
    @Nullable
    ActorMention mention(String wording) {
        var at = span.start() + indexOfWord(text(), wording);
        var place = new Span(at, at + wording.length());
        return findings.mentions().stream()
                .filter(mention ->
                        mention.span().overlaps(place) && mention.span().end() <= place.end())
                .reduce(null, (best, next) -> better(best, next, place), (one, other) -> one);
    }

    private static ActorMention better(@Nullable ActorMention best, ActorMention next, Span place) {
        return best == null || distance(next.span(), place) < distance(best.span(), place) ? next : best;
    }

    private static int distance(Span one, Span other) {
        return Math.abs(one.start() - other.start()) + Math.abs(one.end() - other.end());
    }

    private static int indexOfWord(String text, String wording) {
        for (var at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + 1)) {
            var end = at + wording.length();
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return at;
            }
        }
        throw new IllegalStateException("no \"" + wording + "\" in: " + text);
    }

    boolean isCalled(@Nullable ActorId id, String name) {
        return id != null && Names.match(name, actor(id), nominals(id));
    }

    /** How many of the names are names of one of the actors. */
    int named(List<ActorId> actors, List<String> names) {
        return (int) names.stream()
                .filter(name -> actors.stream().anyMatch(actor -> isCalled(actor, name)))
                .count();
    }

    String names(List<ActorId> actors) {
        return actors.stream().map(id -> actor(id).name()).collect(Collectors.joining("; "));
    }

    Actor actor(ActorId id) {
        return findings.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> nominals(ActorId id) {
        return findings.mentions().stream()
                .filter(mention -> mention.actor().equals(id))
                .filter(mention -> mention.kind() == MentionKind.NOMINAL && span.covers(mention.span()))
                .map(ActorMention::text)
                .toList();
    }
}
