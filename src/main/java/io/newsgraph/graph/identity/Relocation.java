package io.newsgraph.graph.identity;

import io.newsgraph.graph.Row;
import io.newsgraph.graph.Statements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Moves what articles say of a profile from one actor to another, and cuts the ties of the claims that are about it. */
public final class Relocation {

    private final Statements statements;
    private final TreeSet<String> claims = new TreeSet<>();
    private final TreeSet<String> supported = new TreeSet<>();
    private final List<String> accounts = new ArrayList<>();
    private final TreeSet<String> left = new TreeSet<>();

    private Relocation(Statements statements) {
        this.statements = statements;
    }

    /** Moves all that the identification says; only articles that are in the graph already are concerned. */
    public static Relocation of(Identification identification, Statements statements) {
        var relocation = new Relocation(statements);
        var rows = identification.moves().stream()
                .map(move -> Row.of("profile", move.profile(), "from", move.from(), "to", move.to()))
                .toList();
        var said = statements.listRows("identity/said", rows, row -> row);
        if (!said.isEmpty()) {
            relocation.move(said);
        }
        identification.moves().forEach(move -> relocation.left.add(move.from()));
        return relocation;
    }

    /** Cuts the ties of some claims, of whatever profile they speak. */
    public static Relocation ofClaims(Collection<String> claims, Statements statements) {
        var relocation = new Relocation(statements);
        relocation.claims.addAll(claims);
        relocation.cut();
        return relocation;
    }

    /** The ids of claims that have to be tied again. */
    public TreeSet<String> claims() {
        return claims;
    }

    /** The ids of the events and relations that they supported. */
    public TreeSet<String> supported() {
        return supported;
    }

    /** The accounts that they gave of events. */
    public List<String> accounts() {
        return accounts;
    }

    /** The ids of the actors that profiles were taken for before. */
    public TreeSet<String> left() {
        return left;
    }

    private void move(List<Record> said) {
        var actors = new TreeMap<String, Map<String, @Nullable Object>>();
        var names = new ArrayList<Map<String, @Nullable Object>>();
        for (var row : said) {
            var to = row.get("to").asString();
            actors.computeIfAbsent(to, Portrait::blank);
            names.add(Row.of(
                    "article", row.get("article").asString(),
                    "number", row.get("number").asInt(),
                    "from", row.get("from").asString(),
                    "to", to));
        }
        statements.listRows("write/actors", actors.values(), row -> row);
        statements.runRows("identity/move-names", names);
        statements.runRows("identity/move-mentions", names);
        statements.listRows(
                "identity/claims", names, row -> claims.add(row.get("id").asString()));
        cut();
        left.addAll(actors.keySet());
    }

    private void cut() {
        statements.listIds("identity/supported", claims, row -> row).forEach(row -> {
            supported.add(row.get("id").asString());
            if (!row.get("account").isNull()) {
                accounts.add(row.get("account").asString());
            }
        });
        statements.runIds("identity/cut", claims);
    }
}
