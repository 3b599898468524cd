package io.newsgraph.graph;

import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.EventStatement;
import io.newsgraph.knowledge.EventType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says between which actors an event draws relationships. */
final class Participants {

    private static final Set<EventType> MUTUAL = Set.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE);

    private Participants() {}

    /**
     * One from every source to every target. A mutual event without targets, such as a meeting of equals,
     * draws one between any two of its sources, from the one whose id comes first.
     */
    static List<RelationKey> relationsOf(EventStatement statement) {
        var relations = new LinkedHashSet<RelationKey>();
        var mutual = statement.targets().isEmpty() && MUTUAL.contains(statement.type());
        for (var source : statement.sources()) {
            for (var target : mutual ? statement.sources() : statement.targets()) {
                if (mutual ? source.compareTo(target) < 0 : !source.equals(target)) {
                    relations.add(relation(statement, source, target));
                }
            }
        }
        return List.copyOf(relations);
    }

    private static RelationKey relation(EventStatement statement, ActorId source, ActorId target) {
        return new RelationKey(
                source, statement.verb(), target, statement.type().quadClass());
    }
}
