package io.newsgraph.graph.summary;

import io.newsgraph.graph.GraphId;
import io.newsgraph.graph.Row;
import io.newsgraph.graph.evidence.Assertion;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.QuadClass;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What makes a relation the one it is: whose it is, of which type, to whom.
 *
 * @param subject whose relation it is
 * @param type the type of the relationship between the two
 * @param object to whom; absent when the relation has only values
 * @param quadClass the family of the events that it sums up; absent when it sums up no events
 */
public record RelationKey(
        ActorId subject,
        String type,
        @Nullable ActorId object,
        @Nullable QuadClass quadClass) {

    private static final Set<EventType> MUTUAL = Set.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE);

    /** How many relations some claims support. */
    public static int count(Collection<Assertion> assertions) {
        return (int) assertions.stream()
                .flatMap(assertion -> of(assertion).stream())
                .distinct()
                .count();
    }

    /** The relations that a claim supports; none where two names in it have turned out to mean one actor. */
    static List<RelationKey> of(Assertion assertion) {
        var claim = assertion.claim();
        if (claim.isOfEvent()) {
            return ofEvent(assertion);
        }
        var subject = assertion.sources().get(0);
        var object = assertion.targets().stream().findFirst().orElse(null);
        return subject.equals(object) ? List.of() : List.of(new RelationKey(subject, claim.type(), object, null));
    }

    /**
     * One from every source to every target. A mutual event without targets, such as a meeting of equals, draws one
     * between any two of its sources, from the one whose id comes first.
     */
    private static List<RelationKey> ofEvent(Assertion assertion) {
        var type = EventType.valueOf(assertion.claim().type());
        var futureOf = assertion.claim().futureOf();
        var verb = type.verb(futureOf == null ? null : EventType.valueOf(futureOf));
        var isMutual = assertion.targets().isEmpty() && MUTUAL.contains(type);
        var relations = new LinkedHashSet<RelationKey>();
        for (var source : assertion.sources()) {
            for (var target : isMutual ? assertion.sources() : assertion.targets()) {
                if (isMutual ? source.compareTo(target) < 0 : !source.equals(target)) {
                    relations.add(new RelationKey(source, verb, target, type.quadClass()));
                }
            }
        }
        return List.copyOf(relations);
    }

    /** Its lasting name, a hash; costs more than the rest of the key. */
    String id() {
        return GraphId.of("r", subject.value(), type, object == null ? null : object.value());
    }

    Map<String, @Nullable Object> properties() {
        return Row.of(
                "type",
                type,
                "subject",
                subject.value(),
                "object",
                object == null ? null : object.value(),
                "quadClass",
                quadClass == null ? null : quadClass.name());
    }
}
