package io.newsgraph.graph.identity;

import io.newsgraph.graph.Statements;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.news.ArticleId;
import io.newsgraph.resolution.identity.Judgement;
import io.newsgraph.resolution.identity.Profile;
import io.newsgraph.resolution.identity.Verdict;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people have decided of actors, as the graph holds it at the beginning of a transaction. */
public final class Judgements {

    private final List<Judgement> all;
    private final Set<ActorId> actors;

    private Judgements(List<Judgement> all) {
        this.all = all;
        this.actors = all.stream()
                .flatMap(judgement -> Stream.of(judgement.one(), judgement.other()))
                .collect(Collectors.toSet());
    }

    /** Reads all of them; people decide of thousands, not of millions. */
    public static Judgements read(Statements statements) {
        return new Judgements(statements.list(
                "judge/all",
                java.util.Map.of(),
                row -> new Judgement(
                        Verdict.valueOf(row.get("verdict").asString()),
                        new ActorId(row.get("one").asString()),
                        new ActorId(row.get("other").asString()))));
    }

    /** All of them. */
    public List<Judgement> all() {
        return all;
    }

    /** The profile itself, or that of this article alone if somebody has judged the name there. */
    public Profile scoped(Profile profile, ArticleId article) {
        return actors.contains(profile.scoped(article)) ? profile.in(article) : profile;
    }
}
