package io.newsgraph.graph.summary;

import io.newsgraph.graph.Row;
import io.newsgraph.graph.Statements;
import io.newsgraph.graph.evidence.Assertion;
import io.newsgraph.graph.identity.Judgements;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.resolution.grouping.Account;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings claims to the events that they tell of, and events to the actors that take part. */
final class EventSums {

    private static final Map<String, String> QUAD_CLASSES = Arrays.stream(EventType.values())
            .collect(Collectors.toMap(EventType::name, type -> type.quadClass().name()));

    /** What the reason of a claim begins with whose article tells of the event by others as well. */
    private static final String SHARED = "told more than once in its article; ";

    private final Judgements judgements;
    private final Statements statements;
    private final TreeSet<String> touched = new TreeSet<>();
    private final TreeSet<String> thinned = new TreeSet<>();

    EventSums(Judgements judgements, Statements statements) {
        this.judgements = judgements;
        this.statements = statements;
    }

    /** Events from which claims have been taken. */
    void thin(Collection<String> events) {
        thinned.addAll(events);
    }

    /** Ties claims that are tied to no event, and moves others whose account is better placed elsewhere from now on. */
    void write(Collection<Assertion> assertions, Collection<Account> gone) {
        var accounts = new LinkedHashMap<Assertion, Account>();
        assertions.stream()
                .filter(assertion -> assertion.claim().isOfEvent())
                .forEach(assertion -> accounts.put(assertion, account(assertion)));
        // The accounts of claims that have gone must not lead those that are left.
        recount(thinned);
        var groups = EventGroups.around(accounts.values(), gone, statements);
        statements.runRows("summary/events", groups.eventRows(accounts.values()));
        tie(accounts, groups);
        var moves = groups.moveRows();
        if (!moves.isEmpty()) {
            statements.run("summary/regroup", Map.of("batch", Map.of("rows", moves, "shared", SHARED)));
        }
        moves.forEach(move -> {
            thinned.add(String.valueOf(move.get("from")));
            thinned.add(String.valueOf(move.get("event")));
        });
        settle();
    }

    /** The ids of the events that have changed and are still there. */
    Set<String> touched() {
        return touched;
    }

    private Account account(Assertion assertion) {
        var claim = assertion.claim().id();
        return judgements.setsApart(claim) ? assertion.ownAccount().setApart(claim) : assertion.account();
    }

    private String reason(Assertion assertion, Account account, EventGroups groups) {
        var reason = groups.reason(account);
        return assertion.isShared() && account.apart() == null ? SHARED + reason : reason;
    }

    private void tie(Map<Assertion, Account> accounts, EventGroups groups) {
        var supports = new ArrayList<Map<String, @Nullable Object>>();
        var sources = new LinkedHashSet<Map<String, @Nullable Object>>();
        var targets = new LinkedHashSet<Map<String, @Nullable Object>>();
        var places = new LinkedHashSet<Map<String, @Nullable Object>>();
        accounts.forEach((assertion, account) -> {
            var event = groups.event(account);
            touched.add(event);
            supports.add(Row.of(
                    "claim", assertion.claim().id(),
                    "event", event,
                    "account", account.key(),
                    "reason", reason(assertion, account, groups)));
            assertion.sources().forEach(actor -> sources.add(tie(event, actor)));
            assertion.targets().forEach(actor -> targets.add(tie(event, actor)));
            var location = assertion.location();
            if (location != null) {
                places.add(tie(event, location));
            }
        });
        statements.runRows("summary/supports-event", supports);
        statements.runRows("summary/sources", sources);
        statements.runRows("summary/targets", targets);
        statements.runRows("summary/places", places);
    }

    private void settle() {
        touched.addAll(thinned);
        statements.runIds("summary/unsupported", thinned);
        tieAgain();
        recount(touched);
    }

    private void recount(Collection<String> events) {
        if (!events.isEmpty()) {
            statements.run(
                    "summary/recount-events",
                    Map.of("batch", Map.of("ids", List.copyOf(events)), "quadClasses", QUAD_CLASSES));
        }
    }

    private void tieAgain() {
        statements.runIds("summary/untie", thinned);
        var parts = statements.listIds("summary/parts", thinned, row -> row);
        for (var part : List.of("isSource", "isTarget", "isPlace")) {
            var rows = parts.stream()
                    .filter(row -> row.get(part).asBoolean())
                    .map(row -> Row.of(
                            "event", row.get("event").asString(),
                            "actor", row.get("actor").asString()))
                    .toList();
            statements.runRows(
                    switch (part) {
                        case "isSource" -> "summary/sources";
                        case "isTarget" -> "summary/targets";
                        default -> "summary/places";
                    },
                    rows);
        }
    }

    private static Map<String, @Nullable Object> tie(String event, ActorId actor) {
        return Row.of("event", event, "actor", actor.value());
    }
}
