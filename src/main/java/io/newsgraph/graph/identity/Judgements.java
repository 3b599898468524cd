package io.newsgraph.graph.identity;

import io.newsgraph.graph.Statements;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.news.ArticleId;
import io.newsgraph.resolution.identity.Judgement;
import io.newsgraph.resolution.identity.Profile;
import io.newsgraph.resolution.identity.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people have decided, as the graph holds it at one moment of a transaction. */
public final class Judgements {

    private final List<Judgement> ofActors = new ArrayList<>();
    private final Set<ActorId> actors = new HashSet<>();
    private final Set<String> blocks = new HashSet<>();
    private final Set<String> apart = new HashSet<>();

    private Judgements() {}

    /** Reads all of them; people decide of thousands, not of millions. */
    public static Judgements read(Statements statements) {
        var judgements = new Judgements();
        statements.list("judge/all", Map.of(), row -> row).forEach(row -> {
            var one = row.get("one").asString();
            var other = row.get("other").asString();
            if (row.get("about").asString().equals("EVENTS")) {
                judgements.apart.add(one);
            } else if (!one.equals(other)) {
                judgements.add(new Judgement(
                        Verdict.valueOf(row.get("verdict").asString()), new ActorId(one), new ActorId(other)));
            }
        });
        return judgements;
    }

    /** Those of actors. */
    public List<Judgement> ofActors() {
        return ofActors;
    }

    /** Whether one of them is about somebody of a block. */
    boolean concern(String block) {
        return blocks.contains(block);
    }

    /** Whether a claim has been judged to tell of another event than it was taken to. */
    public boolean setsApart(String claim) {
        return apart.contains(claim);
    }

    /**
     * The profile itself, or that of this article alone if somebody has judged the name there or nothing tells that it is
     * not somebody of this article.
     */
    public Profile scoped(Profile profile, ArticleId article) {
        var isOfArticle = profile.isBare() || !profile.isLocal() && actors.contains(profile.scoped(article));
        return isOfArticle ? profile.in(article) : profile;
    }

    private void add(Judgement judgement) {
        ofActors.add(judgement);
        actors.add(judgement.one());
        actors.add(judgement.other());
        blocks.add(Profile.block(judgement.one()));
        blocks.add(Profile.block(judgement.other()));
    }
}
