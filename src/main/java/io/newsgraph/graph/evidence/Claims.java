package io.newsgraph.graph.evidence;

import io.newsgraph.graph.GraphId;
import io.newsgraph.knowledge.EventContext;
import io.newsgraph.knowledge.EventStatement;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.knowledge.Precision;
import io.newsgraph.knowledge.RelationStatement;
import io.newsgraph.news.Span;
import io.newsgraph.resolution.grouping.Tellings;
import io.newsgraph.resolution.grouping.Tellings.Telling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns the statements of one article into claims; what is said twice in the same words is one claim. */
final class Claims {

    private final Findings findings;
    private final Roster roster;

    private Claims(Findings findings, Roster roster) {
        this.findings = findings;
        this.roster = roster;
    }

    static List<Claim> of(Findings findings, Roster roster) {
        var maker = new Claims(findings, roster);
        Map<String, Claim> claims = new LinkedHashMap<>();
        var tellings = Tellings.of(findings);
        var events = findings.events();
        IntStream.range(0, events.size())
                .mapToObj(number -> maker.claim(events.get(number), tellings.get(number)))
                .forEach(claim -> claims.putIfAbsent(claim.id(), claim));
        findings.relations().stream().map(maker::claim).forEach(claim -> claims.putIfAbsent(claim.id(), claim));
        return new ArrayList<>(claims.values());
    }

    private Claim claim(EventStatement statement, Telling telling) {
        var shared = telling.shared();
        var date = statement.date();
        var quote = quote(statement.trigger());
        return new Claim(
                id(
                        statement.type(),
                        statement.futureOf(),
                        statement.sources(),
                        statement.targets(),
                        statement.standing(),
                        statement.attributedTo(),
                        date,
                        quote,
                        quote(statement.sentence())),
                Claim.Kind.EVENT,
                statement.type().name(),
                name(statement.futureOf()),
                statement.mode(),
                statement.contexts().stream().sorted().map(EventContext::label).toList(),
                roster.numbers(statement.sources()),
                roster.numbers(statement.targets()),
                roster.numberIfAny(statement.location()),
                roster.numberIfAny(statement.attributedTo()),
                statement.standing(),
                statement.status().name(),
                statement.negated(),
                statement.confidence().value(),
                statement.rule(),
                findings.version(),
                null,
                date == null ? null : date.start(),
                date == null ? null : date.end(),
                date == null ? null : Precision.of(date),
                quote,
                statement.trigger(),
                statement.sentence(),
                telling.own().key(),
                shared == null ? null : shared.key(),
                statement.toll());
    }

    private Claim claim(RelationStatement statement) {
        var object = statement.object();
        return new Claim(
                id(
                        statement.type(),
                        statement.subject(),
                        object,
                        statement.value(),
                        statement.held().start(),
                        statement.held().end(),
                        statement.standing(),
                        statement.attributedTo(),
                        quote(statement.sentence())),
                Claim.Kind.RELATION,
                statement.type().name(),
                null,
                null,
                List.of(),
                List.of(roster.number(statement.subject())),
                object == null ? List.of() : List.of(roster.number(object)),
                null,
                roster.numberIfAny(statement.attributedTo()),
                statement.standing(),
                statement.status().name(),
                statement.negated(),
                statement.confidence().value(),
                statement.rule(),
                findings.version(),
                statement.value(),
                statement.held().start(),
                statement.held().end(),
                statement.held().precision(),
                quote(statement.sentence()),
                statement.sentence(),
                statement.sentence(),
                null,
                null,
                null);
    }

    /** Made of words, not of offsets: text that is put in elsewhere in the article leaves a claim the one it was. */
    private String id(@Nullable Object... parts) {
        return GraphId.of("c", findings.article().id().value(), GraphId.of("", parts));
    }

    private String quote(Span span) {
        return span.of(findings.article().text());
    }

    private static @Nullable String name(@Nullable EventType type) {
        return type == null ? null : type.name();
    }
}
