package io.newsgraph.graph;

import io.newsgraph.resolution.grouping.Account;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Takes away what some articles say, inside a transaction; what they shared with others is left for the caller to settle. */
final class Removal {

    private final Statements statements;
    private final Set<String> supported = new TreeSet<>();
    private final List<Account> accounts = new ArrayList<>();
    private final Set<String> actors = new TreeSet<>();
    private final Map<String, Integer> profiles = new HashMap<>();
    private final Set<String> publishers = new TreeSet<>();
    private final Set<String> bereft = new TreeSet<>();

    private Removal(Statements statements) {
        this.statements = statements;
    }

    /** Takes away the claims, sentences and names of the articles; the articles themselves stay. */
    static Removal of(Collection<String> articles, Statements statements) {
        var removal = new Removal(statements);
        if (!articles.isEmpty()) {
            removal.look(articles);
            statements.runIds("withdraw/claims", articles);
            statements.runIds("withdraw/sentences", articles);
            statements.runIds("withdraw/names", articles);
        }
        return removal;
    }

    /** The ids of the events and relations that they supported. */
    Set<String> supported() {
        return supported;
    }

    /** The accounts that they gave of events. */
    List<Account> accounts() {
        return accounts;
    }

    /** The ids of the actors that they named. */
    Set<String> actors() {
        return actors;
    }

    /** How many of them showed each profile, by its id. */
    Map<String, Integer> profiles() {
        return profiles;
    }

    /** The ids of the articles that were copies of the same reports. */
    Set<String> bereft() {
        return bereft;
    }

    /** Takes away the publishers that have no article any more. */
    void settlePublishers() {
        statements.runIds("withdraw/publishers", publishers);
    }

    private void look(Collection<String> articles) {
        var voices = new TreeSet<String>();
        statements.listIds("withdraw/affected", articles, row -> row).forEach(row -> {
            voices.add(row.get("voice").asString());
            publishers.addAll(row.get("publishers").asList(value -> value.asString()));
            row.get("supported").values().forEach(pair -> {
                supported.add(pair.get(0).asString());
                if (!pair.get(1).isNull()) {
                    accounts.add(Account.parse(pair.get(1).asString()));
                }
            });
            row.get("actors").values().forEach(pair -> {
                actors.add(pair.get(0).asString());
                if (!pair.get(1).isNull()) {
                    profiles.merge(pair.get(1).asString(), 1, Integer::sum);
                }
            });
        });
        bereft.addAll(statements.listIds(
                "withdraw/voices", voices, row -> row.get("id").asString()));
        bereft.removeAll(Set.copyOf(articles));
    }
}
