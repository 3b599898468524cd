package io.newsgraph.benchmark;

import static io.newsgraph.knowledge.EventType.AGREE;
import static io.newsgraph.knowledge.EventType.CONSULT;
import static io.newsgraph.knowledge.EventType.COOPERATE;
import static io.newsgraph.knowledge.EventType.SUPPORT;

import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.EventStatement;
import io.newsgraph.knowledge.EventType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who does it and to whom, compared; in a mutual event all participants count as sources, in any order. */
record Roles(
        List<String> wantedSources,
        List<String> wantedTargets,
        List<ActorId> foundSources,
        List<ActorId> foundTargets) {

    private static final Set<EventType> TWO_SIDED = Set.of(AGREE, CONSULT, COOPERATE, SUPPORT);

    static Roles of(GoldEvent gold, EventStatement found) {
        var foundMutual = found.targets().isEmpty() && found.sources().size() > 1 && TWO_SIDED.contains(found.type());
        return gold.isMutual() || foundMutual
                ? new Roles(
                        both(gold.sources(), gold.targets()),
                        List.of(),
                        both(found.sources(), found.targets()),
                        List.of())
                : new Roles(gold.sources(), gold.targets(), found.sources(), found.targets());
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    void countSources(Passage passage, Tally tally) {
        count(passage, wantedSources, foundSources, tally);
    }

    void countTargets(Passage passage, Tally tally) {
        count(passage, wantedTargets, foundTargets, tally);
    }

    /** Whether nobody is named who is not in that role. */
    boolean areRight(Passage passage) {
        return isRight(passage, wantedSources, foundSources) && isRight(passage, wantedTargets, foundTargets);
    }

    private static void count(Passage passage, List<String> wanted, List<ActorId> found, Tally tally) {
        tally.want(wanted.size());
        tally.find(found.size());
        tally.hit(Math.min(found.size(), passage.named(found, wanted)));
    }

    private static boolean isRight(Passage passage, List<String> wanted, List<ActorId> found) {
        return found.stream().allMatch(actor -> wanted.stream().anyMatch(name -> passage.isCalled(actor, name)));
    }
}
