package io.newsgraph.query.profile;

import io.newsgraph.query.ActorReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with whom an actor has relations, in either direction.
 *
 * @param actor who
 * @param relations how many relations
 * @param reports in how many reports; an article counts once for each relation
 * @param asserted how many of these state a fact
 * @param cooperation how many of the reports tell of cooperation
 * @param conflict how many of the reports tell of conflict
 * @param firstSeen the first report
 * @param lastSeen the last report
 */
public record Counterpart(
        ActorReference actor,
        long relations,
        long reports,
        long asserted,
        long cooperation,
        long conflict,
        @Nullable Instant firstSeen,
        @Nullable Instant lastSeen) {}
