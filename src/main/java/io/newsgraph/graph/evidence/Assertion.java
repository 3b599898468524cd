package io.newsgraph.graph.evidence;

import io.newsgraph.knowledge.ActorId;
import io.newsgraph.resolution.grouping.Account;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A claim together with who makes it and who is meant.
 *
 * @param claim the claim
 * @param report the article that makes it
 * @param players who is meant
 */
public record Assertion(Claim claim, Report report, Players players) {

    /** Those who did it; the subject of a relation. */
    public List<ActorId> sources() {
        return actors(claim.sources());
    }

    /** Those to whom; the object of a relation. */
    public List<ActorId> targets() {
        return actors(claim.targets());
    }

    /** Where. */
    public @Nullable ActorId location() {
        return actor(claim.location());
    }

    /** Who is named as saying so. */
    public @Nullable ActorId speaker() {
        return actor(claim.speaker());
    }

    /** Whether its article tells of its event by other claims as well. */
    public boolean isShared() {
        return claim.sharedAccount() != null;
    }

    /** What its article says of the event it tells of, with the actors of the graph. */
    public Account account() {
        return account(claim.told());
    }

    /** What it says itself of the event it tells of, with the actors of the graph. */
    public Account ownAccount() {
        return account(claim.account());
    }

    private Account account(@Nullable String key) {
        return Account.parse(Objects.requireNonNull(key))
                .withActors(players::named, players::isLocal, report.article());
    }

    private @Nullable ActorId actor(@Nullable Integer number) {
        return Optional.ofNullable(number).map(players::actor).orElse(null);
    }

    private List<ActorId> actors(List<Integer> numbers) {
        return numbers.stream().map(players::actor).distinct().sorted().toList();
    }
}
