package io.newsgraph.resolution.identity;

import io.newsgraph.knowledge.ActorId;
import io.newsgraph.resolution.identity.PersonName.Likeness;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the full name of a person whom an article calls by less: by surname, with an initial or by another form of the
 * given name. The names of one surname are given at once, so that what fits two of them is left undecided.
 *
 * <p>From the fullest name on, each profile joins the one actor of a fuller name, or with a Wikipedia article, that its
 * walk of life and country agree with.
 */
final class ShortNames {

    private final Clusters clusters;
    private final Map<Profile, Identity> identities;
    private final SortedMap<ActorId, Bearers> bearers = new TreeMap<>();
    private final Map<String, List<Bearers>> byKey = new HashMap<>();
    private final Map<Profile, Identity> joined = new HashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();

    /**
     * @param identities the profiles of one surname, by name alone
     * @param clusters what people have judged
     */
    ShortNames(SortedMap<Profile, Identity> identities, Clusters clusters) {
        this.identities = identities;
        this.clusters = clusters;
        for (var profile : identities.keySet()) {
            var known = bearers.get(profile.name());
            if (known != null) {
                known.profiles().add(profile);
            } else {
                PersonName.of(profile.name()).ifPresent(name -> bearers.put(profile.name(), Bearers.of(name, profile)));
            }
        }
        bearers.values()
                .forEach(one -> one.name()
                        .keys()
                        .forEach(key -> byKey.computeIfAbsent(key, names -> new ArrayList<>())
                                .add(one)));
        bearers.entrySet().stream()
                .sorted(Map.Entry.<ActorId, Bearers>comparingByValue(Bearers.FULLEST_FIRST)
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> decide(entry.getValue()));
    }

    /** All who go by a name; names are compared, not those who bear them, of whom there may be many more. */
    private record Bearers(PersonName name, List<Profile> profiles) {

        static final Comparator<Bearers> FULLEST_FIRST =
                Comparator.comparing(Bearers::name, PersonName.FULLNESS.reversed());

        static Bearers of(PersonName name, Profile first) {
            return new Bearers(name, new ArrayList<>(List.of(first)));
        }

        boolean areFullerThan(PersonName other) {
            return PersonName.FULLNESS.compare(name, other) > 0;
        }
    }

    /** The profiles that join somebody of another name. */
    Map<Profile, Identity> joined() {
        return joined;
    }

    /** Who may be one with somebody of another name. */
    List<Doubt> doubts() {
        return doubts;
    }

    private void decide(Bearers namesakes) {
        var undecided = namesakes.profiles().stream()
                .filter(profile -> profile.link() == null)
                .toList();
        if (!undecided.isEmpty()) {
            var candidates = candidates(namesakes.name());
            undecided.forEach(profile -> decide(profile, namesakes.name(), candidates));
        }
    }

    private void decide(Profile profile, PersonName name, List<Candidate> candidates) {
        var own = identity(profile).actor();
        var possible = candidates.stream()
                .filter(candidate -> !clusters.with(own).contains(candidate.actor())
                        && !clusters.areDifferent(own, candidate.actor())
                        && !candidate.isContradicted(profile))
                .toList();
        var convincing = possible.stream()
                .filter(candidate -> candidate.isConvincing(profile, name, possible.size() == 1))
                .toList();
        if (convincing.size() == 1 && isUndecided(own, convincing.get(0).actor())) {
            var one = convincing.get(0);
            joined.put(profile, new Identity(one.actor(), one.score(profile), one.reason(profile)));
            return;
        }
        for (var candidate : possible) {
            doubts.add(new Doubt(
                    own, candidate.actor(), candidate.doubt(profile, possible.size()), candidate.reason(profile)));
        }
    }

    /** Whom people have made one with somebody joins nobody by itself. */
    private boolean isUndecided(ActorId own, ActorId other) {
        return !clusters.isUnited(own) && !clusters.areOpen(own, other);
    }

    private Identity identity(Profile profile) {
        var identity = joined.getOrDefault(profile, identities.get(profile));
        if (identity == null) {
            throw new IllegalStateException(profile.id() + " has no identity");
        }
        return identity;
    }

    /** The actors of names that are fuller than one, and those with a Wikipedia article, by their ids. */
    private List<Candidate> candidates(PersonName name) {
        var meant = new TreeMap<ActorId, List<Profile>>();
        var likeness = new HashMap<ActorId, Likeness>();
        for (var others : mayBe(name)) {
            var how = name.likeness(others.name()).orElse(null);
            if (how == null) {
                continue;
            }
            var areFuller = others.areFullerThan(name);
            for (var other : others.profiles()) {
                if (areFuller || other.link() != null) {
                    var actor = clusters.with(identity(other).actor()).first();
                    meant.computeIfAbsent(actor, key -> new ArrayList<>()).add(other);
                    likeness.merge(actor, how, (one, another) -> one.compareTo(another) < 0 ? one : another);
                }
            }
        }
        return meant.entrySet().stream()
                .map(entry -> new Candidate(
                        entry.getKey(),
                        likeness.getOrDefault(entry.getKey(), Likeness.SURNAME),
                        Traits.of(entry.getValue())))
                .toList();
    }

    /** Those whose name may be another form of one, by their ids; there may be thousands of one surname, such as Kim. */
    private Collection<Bearers> mayBe(PersonName name) {
        if (name.given().isEmpty()) {
            return bearers.values();
        }
        var found = new TreeMap<ActorId, Bearers>();
        name.keysOfLike()
                .forEach(key -> byKey.getOrDefault(key, List.of())
                        .forEach(one -> found.put(one.profiles().get(0).name(), one)));
        return found.values();
    }
}
