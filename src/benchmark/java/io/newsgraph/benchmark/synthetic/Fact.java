package io.newsgraph.benchmark.synthetic;

import io.newsgraph.knowledge.DayRange;
import io.newsgraph.knowledge.EventContext;
import io.newsgraph.knowledge.EventStatus;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.Held;
import io.newsgraph.knowledge.RelationStatus;
import io.newsgraph.knowledge.RelationType;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** What reports of a story state in words of their own. Actors go by rank. */
sealed interface Fact {

    /** An event: who did what to whom. */
    record Act(
            EventType type,
            @Nullable EventType futureOf,
            @Nullable String mode,
            Set<EventContext> contexts,
            List<Integer> sources,
            List<Integer> targets,
            @Nullable Integer place,
            @Nullable DayRange date,
            EventStatus status,
            boolean negated,
            @Nullable Integer speaker)
            implements Fact {

        @Override
        public void eachRelation(RelationListener listener) {
            var verb = type.verb(futureOf);
            for (var source : sources) {
                for (var target : targets) {
                    if (!source.equals(target)) {
                        listener.relation(source, verb, target);
                    }
                }
            }
        }

        @Override
        public void eachActor(IntConsumer listener) {
            sources.forEach(listener::accept);
            targets.forEach(listener::accept);
            accept(place, listener);
            accept(speaker, listener);
        }
    }

    /** A relation that holds or held between two, or of one and a value. */
    record Bond(
            RelationType type,
            int subject,
            @Nullable Integer object,
            @Nullable String value,
            Held held,
            RelationStatus status,
            @Nullable Integer speaker)
            implements Fact {

        @Override
        public void eachRelation(RelationListener listener) {
            listener.relation(subject, type.name(), object == null ? NOBODY : object);
        }

        @Override
        public void eachActor(IntConsumer listener) {
            listener.accept(subject);
            accept(object, listener);
            accept(speaker, listener);
        }
    }

    /** Stands for an object that is not there. */
    int NOBODY = -1;

    /** Names each relation that the fact supports: one from every source to every target. */
    void eachRelation(RelationListener listener);

    /** Names everybody in it. */
    void eachActor(IntConsumer listener);

    /** Is told of relations. */
    interface RelationListener {
        void relation(int subject, String type, int object);
    }

    private static void accept(@Nullable Integer actor, IntConsumer listener) {
        if (actor != null) {
            listener.accept(actor);
        }
    }
}
