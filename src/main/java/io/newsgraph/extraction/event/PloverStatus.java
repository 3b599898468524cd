package io.newsgraph.extraction.event;

import static io.newsgraph.knowledge.EventType.AGREE;
import static io.newsgraph.knowledge.EventType.AID;
import static io.newsgraph.knowledge.EventType.ASSAULT;
import static io.newsgraph.knowledge.EventType.COERCE;
import static io.newsgraph.knowledge.EventType.CONCEDE;
import static io.newsgraph.knowledge.EventType.CONSULT;
import static io.newsgraph.knowledge.EventType.COOPERATE;
import static io.newsgraph.knowledge.EventType.MOBILIZE;
import static io.newsgraph.knowledge.EventType.PROTEST;
import static io.newsgraph.knowledge.EventType.REJECT;
import static io.newsgraph.knowledge.EventType.RETREAT;
import static io.newsgraph.knowledge.EventType.SANCTION;
import static io.newsgraph.knowledge.EventType.SUPPORT;
import static io.newsgraph.knowledge.EventType.THREATEN;

import io.newsgraph.extraction.mention.Entity;
import io.newsgraph.knowledge.EventStatus;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.QuadClass;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * PLOVER's preference for one fitting type over a type with an auxiliary: a planned cooperative act is
 * AGREE, a planned RETREAT is CONCEDE, cooperation that is refused is REJECT. A hostile act that its own
 * author announces is a threat.
 */
final class PloverStatus {

    private static final Set<EventType> COOPERATION = Set.of(CONSULT, SUPPORT, COOPERATE, AID);
    private static final Set<EventType> THREATS = Set.of(ASSAULT, MOBILIZE, SANCTION, COERCE, PROTEST);

    private PloverStatus() {}

    static EventClaim apply(EventClaim claim) {
        if (claim.status() != EventStatus.PLANNED) {
            return claim;
        }
        var type = claim.type();
        if (claim.negated()) {
            return type.quadClass() == QuadClass.VERBAL_COOPERATION || COOPERATION.contains(type) || type == RETREAT
                    ? claim.as(REJECT, null, refusal(type), EventStatus.OCCURRED, false)
                    : claim;
        }
        if (COOPERATION.contains(type)) {
            return claim.as(AGREE, type, claim.mode(), claim.status(), false);
        }
        if (type == RETREAT) {
            return claim.as(CONCEDE, type, claim.mode(), claim.status(), false);
        }
        return THREATS.contains(type) && isAnnouncedByItsAuthor(claim)
                ? claim.as(THREATEN, type, threat(type), claim.status(), false)
                : claim;
    }

    private static @Nullable String refusal(EventType type) {
        return switch (type) {
            case CONSULT -> "meet";
            case AID -> "assist";
            case CONCEDE, RETREAT -> "yield";
            default -> null;
        };
    }

    private static @Nullable String threat(EventType type) {
        return switch (type) {
            case ASSAULT, MOBILIZE -> "violence";
            case SANCTION, COERCE -> "restrict";
            default -> null;
        };
    }

    private static boolean isAnnouncedByItsAuthor(EventClaim claim) {
        var speaker = claim.speaker();
        return speaker != null
                && claim.sources().stream().anyMatch(source -> isSameSide(source.entity(), speaker.entity()));
    }

    private static boolean isSameSide(Entity one, Entity other) {
        return one == other || one.country() != null && one.country().equals(other.country());
    }
}
