package io.newsgraph.graph.summary;

import io.newsgraph.graph.Row;
import io.newsgraph.graph.Statements;
import io.newsgraph.resolution.grouping.Account;
import io.newsgraph.resolution.grouping.Grouping;
import io.newsgraph.resolution.grouping.Grouping.Group;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which event each account tells of, after some accounts have come or gone. Looks at the accounts around these only, which
 * {@link Grouping#REACH} says is enough.
 */
final class EventGroups {

    /** An event is found by the day of its fullest account; others in it begin at most so much apart. */
    private static final int WITHIN_EVENT = 10;

    private final Map<Account, String> before = new LinkedHashMap<>();
    private final Map<Account, String> occasions = new HashMap<>();
    private final Map<String, Set<LocalDate>> seeds = new HashMap<>();
    private final Map<Account, Group> groups;
    private final Map<Account, String> events = new HashMap<>();

    private EventGroups(Set<Account> around, Collection<Account> present, Statements statements) {
        around.forEach(seed -> seeds.computeIfAbsent(occasion(seed), occasion -> new HashSet<>())
                .add(EventKey.day(seed)));
        read(around, statements);
        var all = new HashSet<>(before.keySet());
        all.addAll(present);
        groups = grouped(all);
    }

    /**
     * The groups around some accounts.
     *
     * @param come accounts that are in the graph from now on
     * @param gone accounts that may have been in the graph before
     */
    static EventGroups around(Collection<Account> come, Collection<Account> gone, Statements statements) {
        var seeds = new HashSet<>(come);
        seeds.addAll(gone);
        return new EventGroups(seeds, come, statements);
    }

    /** The id of the event that an account tells of. */
    String event(Account account) {
        return events.computeIfAbsent(group(account).fullest(), EventKey::id);
    }

    /** Why it is taken to tell of that one. */
    String reason(Account account) {
        return group(account).reason();
    }

    /** The events for which accounts that came or moved stand. */
    Collection<Map<String, @Nullable Object>> eventRows(Collection<Account> come) {
        var rows = new LinkedHashMap<String, Map<String, @Nullable Object>>();
        come.forEach(account -> add(rows, account));
        moved().forEach(account -> add(rows, account));
        return rows.values();
    }

    /** The accounts that tell of another event than before, from which to which. */
    List<Map<String, @Nullable Object>> moveRows() {
        return moved().stream()
                .map(account -> Row.of(
                        "account", account.key(),
                        "from", before.get(account),
                        "event", event(account),
                        "reason", reason(account)))
                .toList();
    }

    private List<Account> moved() {
        return before.keySet().stream()
                .filter(this::isNearSeed)
                .filter(account -> !event(account).equals(before.get(account)))
                .toList();
    }

    private void add(Map<String, Map<String, @Nullable Object>> rows, Account account) {
        rows.computeIfAbsent(event(account), id -> EventKey.row(group(account).fullest()));
    }

    private Group group(Account account) {
        return Objects.requireNonNull(groups.get(account), account::key);
    }

    private void read(Set<Account> around, Statements statements) {
        var windows = new HashSet<Map<String, @Nullable Object>>();
        for (var seed : around) {
            windows.add(EventKey.window(occasion(seed), seed, 2 * Grouping.REACH + WITHIN_EVENT));
        }
        statements
                .listRows("summary/window", windows, row -> row)
                .forEach(row -> row.get("accounts").asList(value -> Account.parse(value.asString())).stream()
                        .forEach(account -> before.put(account, row.get("id").asString())));
    }

    /** Accounts that are kept to their article are none of anybody else's business, whatever their occasion. */
    private Map<Account, Group> grouped(Collection<Account> all) {
        var byOccasion = new HashMap<String, List<Account>>();
        all.forEach(account -> byOccasion
                .computeIfAbsent(occasion(account), occasion -> new ArrayList<>())
                .add(account));
        var groups = new HashMap<Account, Group>();
        byOccasion.values().forEach(accounts -> groups.putAll(Grouping.of(accounts)));
        return groups;
    }

    private boolean isNearSeed(Account account) {
        var day = EventKey.day(account);
        return seeds.getOrDefault(occasion(account), Set.of()).stream()
                .anyMatch(seed -> Math.abs(ChronoUnit.DAYS.between(seed, day)) <= Grouping.REACH);
    }

    private String occasion(Account account) {
        return occasions.computeIfAbsent(account, EventKey::occasion);
    }
}
