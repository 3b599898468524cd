package io.newsgraph.knowledge;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Walks of life that one person seldom follows both, so that a name met in two of them is two persons'. A businessman in
 * politics is one; a striker in parliament is rather two.
 */
final class DomainConflicts {

    private static final Map<Domain, Set<Domain>> CONFLICTS = new EnumMap<>(Domain.class);

    static {
        conflict(
                Domain.SPORT,
                EnumSet.of(
                        Domain.POLITICS,
                        Domain.SECURITY,
                        Domain.LAW,
                        Domain.RELIGION,
                        Domain.SCIENCE,
                        Domain.ARTS,
                        Domain.CRIME,
                        Domain.WORK));
        conflict(
                Domain.ARTS,
                EnumSet.of(
                        Domain.POLITICS,
                        Domain.SECURITY,
                        Domain.LAW,
                        Domain.RELIGION,
                        Domain.SCIENCE,
                        Domain.CRIME,
                        Domain.WORK));
        conflict(
                Domain.WORK, EnumSet.of(Domain.POLITICS, Domain.SECURITY, Domain.LAW, Domain.RELIGION, Domain.SCIENCE));
        conflict(Domain.RELIGION, EnumSet.of(Domain.SECURITY, Domain.LAW, Domain.BUSINESS));
        conflict(Domain.CRIME, EnumSet.of(Domain.LAW, Domain.SCIENCE));
    }

    private DomainConflicts() {}

    private static void conflict(Domain one, Set<Domain> others) {
        for (var other : others) {
            CONFLICTS.computeIfAbsent(one, key -> EnumSet.noneOf(Domain.class)).add(other);
            CONFLICTS
                    .computeIfAbsent(other, key -> EnumSet.noneOf(Domain.class))
                    .add(one);
        }
    }

    /** Whether one person may well follow both. */
    static boolean areCompatible(Domain one, Domain other) {
        return !CONFLICTS.getOrDefault(one, Set.of()).contains(other);
    }
}
