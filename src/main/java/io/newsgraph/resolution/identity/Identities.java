package io.newsgraph.resolution.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who the bearers of profiles are: a function of the set of profiles and of the set of judgements, so that neither the
 * order in which they came nor what was there before plays a part. Immutable.
 */
public final class Identities {

    private final Map<Profile, Identity> identities;
    private final List<Doubt> doubts;

    private Identities(Map<Profile, Identity> identities, List<Doubt> doubts) {
        this.identities = Map.copyOf(identities);
        this.doubts = List.copyOf(doubts);
    }

    /**
     * The identities of all profiles of one or several blocks.
     *
     * @param profiles all of each block, and of the blocks that judgements tie to it, see {@link #blocks}
     * @param judgements all that concern the actors of those blocks
     */
    public static Identities of(Collection<Profile> profiles, Collection<Judgement> judgements) {
        var identities = new TreeMap<Profile, Identity>();
        for (var profile : profiles) {
            identities.put(profile, new Identity(profile.name(), 0.7, "same name, and nothing speaks against it"));
        }
        return new Identities(identities, List.of());
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

    /** Why a judgement cannot be passed beside the existing ones: the first of them that says the contrary. */
    public static Optional<Judgement> conflict(Collection<Judgement> existing, Judgement added) {
        return Optional.empty();
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
}
