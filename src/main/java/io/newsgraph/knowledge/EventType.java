package io.newsgraph.knowledge;

import static io.newsgraph.knowledge.QuadClass.MATERIAL_CONFLICT;
import static io.newsgraph.knowledge.QuadClass.MATERIAL_COOPERATION;
import static io.newsgraph.knowledge.QuadClass.VERBAL_CONFLICT;
import static io.newsgraph.knowledge.QuadClass.VERBAL_COOPERATION;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sixteen event types of PLOVER (manual draft 0.8, Open Event Data Alliance) with their modes. */
public enum EventType {
    AGREE(VERBAL_COOPERATION, "AGREED_WITH"),
    CONSULT(VERBAL_COOPERATION, "MET", "visit", "third-party", "multilateral", "phone"),
    SUPPORT(VERBAL_COOPERATION, "SUPPORTED"),
    CONCEDE(VERBAL_COOPERATION, "CONCEDED_TO"),
    COOPERATE(MATERIAL_COOPERATION, "COOPERATED_WITH"),
    AID(MATERIAL_COOPERATION, "AIDED"),
    RETREAT(MATERIAL_COOPERATION, "YIELDED_TO", "withdraw", "release", "disarm", "ceasefire", "access", "resign"),
    REQUEST(VERBAL_CONFLICT, "ASKED", "assist", "change", "yield", "meet"),
    ACCUSE(VERBAL_CONFLICT, "ACCUSED", "disapprove", "investigate", "allege"),
    REJECT(VERBAL_CONFLICT, "REJECTED", "assist", "change", "yield", "meet"),
    THREATEN(VERBAL_CONFLICT, "THREATENED", "restrict", "arrest", "relations", "expel", "territory", "violence"),
    PROTEST(
            MATERIAL_CONFLICT,
            "PROTESTED_AGAINST",
            "demo",
            "riot",
            "strike",
            "hunger",
            "boycott",
            "obstruct",
            "vandalize"),
    SANCTION(MATERIAL_CONFLICT, "SANCTIONED", "convict", "expel", "withdraw", "discontinue"),
    MOBILIZE(MATERIAL_CONFLICT, "MOBILIZED_AGAINST", "troops", "weapons", "police", "militia"),
    COERCE(
            MATERIAL_CONFLICT,
            "COERCED",
            "seize",
            "restrict",
            "censor",
            "curfew",
            "martial-law",
            "arrest",
            "deport",
            "withhold",
            "misinformation",
            "cyber"),
    ASSAULT(
            MATERIAL_CONFLICT,
            "ATTACKED",
            "abduct",
            "beat",
            "torture",
            "sexual",
            "targeted",
            "destroy",
            "primitive",
            "firearms",
            "explosives",
            "suicide-attack",
            "aerial",
            "drone",
            "heavy-weapons",
            "crowd-control",
            "unconventional");

    private final QuadClass quadClass;
    private final String verb;
    private final Set<String> modes;

    EventType(QuadClass quadClass, String verb, String... modes) {
        this.quadClass = quadClass;
        this.verb = verb;
        this.modes = Set.of(modes);
    }

    /** The family this type belongs to. */
    public QuadClass quadClass() {
        return quadClass;
    }

    /** The type of the relationship that such an event draws from its source to its target. */
    public String verb() {
        return verb;
    }

    /**
     * The same for an act still to come: what is only agreed to has a type of its own, such as
     * {@code AGREED_TO_MEET}, so that nobody who overlooks the status counts a plan as a fact.
     */
    public String verb(@Nullable EventType futureOf) {
        if (this != AGREE || futureOf == null) {
            return verb;
        }
        return switch (futureOf) {
            case CONSULT -> "AGREED_TO_MEET";
            case SUPPORT -> "AGREED_TO_SUPPORT";
            case COOPERATE -> "AGREED_TO_COOPERATE";
            case AID -> "AGREED_TO_AID";
            default -> verb;
        };
    }

    /** The modes that PLOVER defines for this type; empty when it defines none. */
    public Set<String> modes() {
        return modes;
    }
}
