package io.newsgraph.graph.evidence;

import io.newsgraph.graph.Statements;
import io.newsgraph.graph.Times;
import io.newsgraph.graph.evidence.Players.Player;
import io.newsgraph.knowledge.ActorId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import org.neo4j.driver.Record;

/** Reads claims that are in the graph, and whom they mean by now. */
public final class Assertions {

    private Assertions() {}

    /** Those of these ids. */
    public static List<Assertion> read(Collection<String> claims, Statements statements) {
        var rows = statements.listIds("evidence/claims", claims, row -> row);
        var articles = new TreeSet<String>();
        rows.forEach(row -> articles.add(row.get("article").asString()));
        var players = new HashMap<String, List<Player>>();
        statements
                .listIds("evidence/players", articles, row -> row)
                .forEach(row -> players.computeIfAbsent(row.get("article").asString(), none -> new ArrayList<>())
                        .add(player(row)));
        var byArticle = new HashMap<String, Players>();
        players.forEach((article, all) -> byArticle.put(article, new Players(all)));
        return rows.stream()
                .map(row -> new Assertion(
                        Claim.of(row.get("claim")),
                        report(row),
                        byArticle.getOrDefault(row.get("article").asString(), new Players(List.of()))))
                .toList();
    }

    private static Report report(Record row) {
        return new Report(row.get("article").asString(), Times.read(row.get("published")));
    }

    private static Player player(Record row) {
        var actor = new ActorId(row.get("actor").asString());
        var profile = row.get("profile").asString(null);
        return new Player(
                row.get("number").asInt(),
                profile == null ? actor : new ActorId(profile.substring(0, profile.indexOf('|'))),
                actor,
                profile == null);
    }
}
