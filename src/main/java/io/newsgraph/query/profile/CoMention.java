package io.newsgraph.query.profile;

import io.newsgraph.query.ActorReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is named in the same articles as an actor. That alone states nothing of the two.
 *
 * @param actor who
 * @param articles in how many articles
 * @param origins in how many independent reports
 * @param lastSeen the last of the articles
 * @param isRelated whether a relation between the two is reported as well
 */
public record CoMention(
        ActorReference actor,
        long articles,
        long origins,
        @Nullable Instant lastSeen,
        boolean isRelated) {}
