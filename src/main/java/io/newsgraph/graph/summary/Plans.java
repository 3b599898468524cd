package io.newsgraph.graph.summary;

import io.newsgraph.graph.Row;
import io.newsgraph.graph.Statements;
import io.newsgraph.knowledge.Standing;
import io.newsgraph.resolution.grouping.Account;
import io.newsgraph.resolution.grouping.Outcomes;
import io.newsgraph.resolution.grouping.Outcomes.Happening;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Ties plans to what became of them. */
final class Plans {

    /** Days by which events of one group may begin apart from the one that stands for them. */
    private static final int MARGIN = 10;

    private final Statements statements;

    Plans(Statements statements) {
        this.statements = statements;
    }

    /** Decides anew what became of the plans that the changed events may be the outcome of, or are. */
    void settle(Collection<String> changed, Collection<Account> gone) {
        var plans = plansNear(changed, gone);
        if (plans.isEmpty()) {
            return;
        }
        statements.runIds("summary/clear-outcomes", plans.keySet());
        var happenings = happeningsNear(plans.values());
        var rows = new LinkedHashSet<Map<String, @Nullable Object>>();
        Outcomes.of(happenings).stream()
                .map(outcome -> Row.of(
                        "plan", EventKey.id(outcome.planned()),
                        "event", EventKey.id(outcome.reported()),
                        "outcome", outcome.kind().name(),
                        "reason", outcome.reason()))
                .filter(row -> plans.containsKey(String.valueOf(row.get("plan"))))
                .forEach(rows::add);
        statements.runRows("summary/outcomes", rows);
    }

    private Map<String, Account> plansNear(Collection<String> changed, Collection<Account> gone) {
        var accounts = new ArrayList<>(gone);
        accounts.addAll(statements.listIds(
                "summary/accounts",
                changed,
                row -> Account.parse(row.get("account").asString())));
        var windows = new LinkedHashSet<Map<String, @Nullable Object>>();
        for (var account : accounts) {
            for (var occasion : Outcomes.plans(account)) {
                windows.add(EventKey.window(EventKey.occasion(occasion, account), account, Outcomes.REACH + MARGIN));
            }
        }
        var plans = new TreeMap<String, Account>();
        statements
                .listRows("summary/plans", windows, row -> row)
                .forEach(row -> plans.put(
                        row.get("id").asString(),
                        Account.parse(row.get("account").asString())));
        return plans;
    }

    private List<Happening> happeningsNear(Collection<Account> plans) {
        var windows = new LinkedHashSet<Map<String, @Nullable Object>>();
        for (var plan : plans) {
            var occasions = new ArrayList<>(Outcomes.cancellations(plan));
            occasions.add(plan.occasion());
            occasions.forEach(occasion ->
                    windows.add(EventKey.window(EventKey.occasion(occasion, plan), plan, 2 * Outcomes.REACH + MARGIN)));
        }
        Set<Happening> happenings = new LinkedHashSet<>();
        statements
                .listRows("summary/happenings", windows, row -> row)
                .forEach(row -> happenings.add(new Happening(
                        Account.parse(row.get("account").asString()),
                        Standing.valueOf(row.get("status").asString()),
                        row.get("firstTold").asLocalDate(null))));
        return List.copyOf(happenings);
    }
}
