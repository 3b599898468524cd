package io.newsgraph.resolution.identity;

import io.newsgraph.knowledge.ActorId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who the bearers of profiles are: a function of the set of profiles and of the set of judgements, so that neither the
 * order in which they came nor what was there before plays a part. Immutable.
 *
 * <p>Bearers of one full name are one actor unless something tells them apart, those of one surname alone only where
 * something speaks for it; persons who are called by less join the one fuller name that the context agrees with; at last people's judgements unite actors under the id of the one with a
 * Wikipedia article, else of the one with most names, else the first. Judgements that contradict each other are weighed by
 * their actors' ids, and two who were judged different stay so; see {@link #conflict} to refuse such a judgement.
 */
public final class Identities {

    private final Clusters clusters;
    private final Set<ActorId> linked = new HashSet<>();
    private final Map<Profile, Identity> identities = new HashMap<>();
    private final List<Doubt> found = new ArrayList<>();
    private final List<Doubt> doubts;

    private Identities(Collection<Profile> profiles, Collection<Judgement> judgements) {
        clusters = Clusters.of(judgements);
        var free = profiles.stream()
                .filter(profile -> pin(profile).isEmpty() && !profile.isLocal())
                .map(Profile::shared)
                .collect(Collectors.toCollection(TreeSet::new));
        free.stream().filter(profile -> profile.link() != null).forEach(profile -> linked.add(profile.name()));
        var byName = new HashMap<Profile, Identity>();
        free.stream()
                .collect(Collectors.groupingBy(Profile::block, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(block -> byName.putAll(identify(block)));
        for (var profile : profiles) {
            identities.put(profile, judged(identity(profile, byName)));
        }
        doubts = doubts(found);
    }

    /**
     * The identities of all profiles of one or several blocks.
     *
     * @param profiles all of each block, and of the blocks that judgements tie to it, see {@link #blocks}
     * @param judgements all that concern the actors of those blocks
     */
    public static Identities of(Collection<Profile> profiles, Collection<Judgement> judgements) {
        return new Identities(profiles, judgements);
    }

    /** The blocks whose profiles have to be looked at together when those of some blocks change. */
    public static SortedSet<String> blocks(Collection<String> changed, Collection<Judgement> judgements) {
        var blocks = new TreeSet<>(changed);
        var isGrowing = true;
        while (isGrowing) {
            isGrowing = false;
            for (var judgement : judgements) {
                var one = Profile.block(judgement.one());
                var other = Profile.block(judgement.other());
                if (blocks.contains(one) || blocks.contains(other)) {
                    isGrowing |= blocks.add(one) | blocks.add(other);
                }
            }
        }
        return blocks;
    }

    /** The first of the existing judgements that a new one would contradict, in itself or by what follows from them. */
    public static Optional<Judgement> conflict(Collection<Judgement> existing, Judgement added) {
        return Clusters.against(existing, added);
    }

    /** Who the bearer of one of the profiles is. */
    public Identity of(Profile profile) {
        var identity = identities.get(profile);
        if (identity == null) {
            throw new IllegalArgumentException("not among the profiles: " + profile.id());
        }
        return identity;
    }

    /** The pairs of actors who may be one, likeliest first. */
    public List<Doubt> doubts() {
        return doubts;
    }

    /** Whom a name means in the article of which people have judged it. */
    private Optional<ActorId> pin(Profile profile) {
        return Optional.ofNullable(profile.scope()).map(profile::scoped).filter(clusters::isDecided);
    }

    private Map<Profile, Identity> identify(Collection<Profile> block) {
        var byName = new TreeMap<Profile, Identity>();
        block.stream()
                .collect(Collectors.groupingBy(Profile::name, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(bearers -> byName.putAll(identifySameName(bearers)));
        var shortNames = new ShortNames(byName, clusters);
        byName.putAll(shortNames.joined());
        found.addAll(shortNames.doubts());
        return byName;
    }

    private Map<Profile, Identity> identifySameName(Collection<Profile> bearers) {
        if (bearers.stream().allMatch(bearer -> bearer.link() == null && bearer.isSurname())) {
            var sameSurname = SameSurname.of(bearers);
            found.addAll(sameSurname.doubts());
            return sameSurname.identities();
        }
        var sameName = SameName.of(bearers);
        found.addAll(sameName.doubts());
        return sameName.identities();
    }

    private Identity identity(Profile profile, Map<Profile, Identity> byName) {
        return pin(profile)
                .map(actor -> new Identity(actor, 1, "judged for this article alone"))
                .or(() -> Optional.ofNullable(byName.get(profile.shared())))
                .orElseGet(() -> new Identity(profile.name(), 1, "known only inside its article"));
    }

    private Identity judged(Identity byName) {
        var actor = canonical(byName.actor());
        return actor.equals(byName.actor())
                ? byName
                : new Identity(actor, 1, "judged the same as " + byName.actor().value());
    }

    private ActorId canonical(ActorId actor) {
        return clusters.with(actor).stream()
                .min(Comparator.comparing((ActorId each) -> !linked.contains(each))
                        .thenComparing(each -> each.scope().isPresent())
                        .thenComparing(each -> -PersonName.of(each)
                                .map(name -> name.given().size())
                                .orElse(0))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(actor);
    }

    /** One per pair of actors that people have not decided, both of whom somebody is. */
    private List<Doubt> doubts(Collection<Doubt> found) {
        var actors = identities.values().stream().map(Identity::actor).collect(Collectors.toSet());
        var best = new TreeMap<List<ActorId>, Doubt>(
                Comparator.comparing((List<ActorId> pair) -> pair.get(0)).thenComparing(pair -> pair.get(1)));
        for (var each : found) {
            var doubt = new Doubt(canonical(each.one()), canonical(each.other()), each.score(), each.reason());
            if (!doubt.one().equals(doubt.other())
                    && actors.contains(doubt.one())
                    && actors.contains(doubt.other())
                    && !clusters.areDifferent(doubt.one(), doubt.other())) {
                best.merge(
                        List.of(doubt.one(), doubt.other()),
                        doubt,
                        (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        return best.values().stream().sorted().toList();
    }
}
