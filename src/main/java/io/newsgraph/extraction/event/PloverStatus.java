package io.newsgraph.extraction.event;

import static io.newsgraph.knowledge.EventType.AGREE;
import static io.newsgraph.knowledge.EventType.AID;
import static io.newsgraph.knowledge.EventType.CONCEDE;
import static io.newsgraph.knowledge.EventType.CONSULT;
import static io.newsgraph.knowledge.EventType.COOPERATE;
import static io.newsgraph.knowledge.EventType.REJECT;
import static io.newsgraph.knowledge.EventType.RETREAT;
import static io.newsgraph.knowledge.EventType.SUPPORT;

import io.newsgraph.knowledge.EventStatus;
import io.newsgraph.knowledge.EventType;
import java.util.Set;

/**
 * PLOVER's preference for one fitting type over a type with an auxiliary: a planned cooperative act is
 * AGREE, a planned RETREAT is CONCEDE, and cooperation that is refused is REJECT.
 */
final class PloverStatus {

    private static final Set<EventType> COOPERATION = Set.of(CONSULT, SUPPORT, COOPERATE, AID);

    private PloverStatus() {}

    static EventClaim apply(EventClaim claim) {
        var type = claim.type();
        var isPlanned = claim.status() == EventStatus.PLANNED;
        if (isPlanned && claim.negated() && (COOPERATION.contains(type) || type == AGREE)) {
            var mode = type == CONSULT ? "meet" : type == AID ? "assist" : null;
            return claim.as(REJECT, null, mode, EventStatus.OCCURRED, false);
        }
        if (isPlanned && !claim.negated() && COOPERATION.contains(type)) {
            return claim.as(AGREE, type, claim.mode(), claim.status(), false);
        }
        if (isPlanned && !claim.negated() && type == RETREAT) {
            return claim.as(CONCEDE, type, claim.mode(), claim.status(), false);
        }
        return claim;
    }
}
