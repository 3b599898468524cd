package io.newsgraph.resolution.identity;

import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.Domain;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Those whom articles call by one surname alone. They are one only where something speaks for it: the same country, or the
 * same walk of life, and nothing against it. Of whom an article says neither is somebody of that article.
 */
final class SameSurname {

    private static final double AGREEING = 0.7;
    private static final double ALONE = 0.5;
    private static final double DOUBT = 0.3;
    private static final double PER_TRAIT = 0.15;

    /** One of many who are called so is not worth a look. */
    private static final double LEAST_DOUBT = 0.1;

    private final ActorId name;
    private final Collection<Profile> profiles;
    private final Map<String, Map<Domain, Domain>> camps = new HashMap<>();
    private final SortedMap<ActorId, List<Profile>> bearers = new TreeMap<>();

    private SameSurname(Collection<Profile> profiles) {
        this.profiles = profiles;
        name = profiles.iterator().next().name();
        countries()
                .forEach((country, ofIt) -> camps.put(
                        country, Camps.seeds(List.copyOf(Traits.of(ofIt).domains()), false)));
        var parties = profiles.stream()
                .filter(profile -> !profile.isBare())
                .map(this::party)
                .collect(Collectors.toSet());
        for (var profile : profiles) {
            bearers.computeIfAbsent(actor(profile, parties.size() > 1), key -> new ArrayList<>())
                    .add(profile);
        }
    }

    /** The bearers of a surname, given all profiles that have it without a given name. */
    static SameSurname of(Collection<Profile> profiles) {
        return new SameSurname(profiles);
    }

    private SortedMap<String, List<Profile>> countries() {
        return profiles.stream()
                .filter(profile -> profile.country() != null)
                .collect(Collectors.groupingBy(
                        profile -> Objects.requireNonNull(profile.country()), TreeMap::new, Collectors.toList()));
    }

    private ActorId actor(Profile profile, boolean isOneOfSeveral) {
        var scope = profile.scope();
        if (profile.isBare()) {
            return scope == null ? name : name.in(scope);
        }
        return isOneOfSeveral ? name.apart(party(profile)) : name;
    }

    /** The party of a profile that says something, as it stands in ids; a part of it joins the only whole that it fits. */
    private String party(Profile profile) {
        if (profile.domain() != null && profile.country() != null) {
            return whole(profile.domain(), profile.country());
        }
        var wholes = new TreeSet<String>();
        for (var other : profiles) {
            var isPart = profile.domain() == null
                    ? Objects.equals(profile.country(), other.country())
                    : profile.domain() == other.domain();
            if (isPart && other.domain() != null && other.country() != null) {
                wholes.add(whole(other.domain(), other.country()));
            }
        }
        return wholes.size() == 1 ? wholes.first() : label(profile.domain(), profile.country());
    }

    private String whole(Domain domain, String country) {
        return label(camps.getOrDefault(country, Map.of()).getOrDefault(domain, domain), country);
    }

    private static String label(@Nullable Domain domain, @Nullable String country) {
        var ofDomain = domain == null ? "" : domain.label();
        var ofCountry = country == null ? "" : country.toLowerCase(Locale.ROOT);
        return ofDomain + (ofDomain.isEmpty() || ofCountry.isEmpty() ? "" : "-") + ofCountry;
    }

    /** Who each of them is. */
    SortedMap<Profile, Identity> identities() {
        var identities = new TreeMap<Profile, Identity>();
        bearers.forEach((actor, one) -> one.forEach(profile -> {
            var others = one.stream().filter(other -> !other.equals(profile)).toList();
            identities.put(profile, identity(actor, Traits.of(others).agreement(profile)));
        }));
        return identities;
    }

    private static Identity identity(ActorId actor, List<String> agreement) {
        return agreement.isEmpty()
                ? new Identity(actor, ALONE, "surname alone, and nobody else so called agrees")
                : new Identity(actor, AGREEING, "same surname, same " + String.join(" and ", agreement));
    }

    /** Those who may be one although nothing or too little speaks for it. */
    List<Doubt> doubts() {
        var doubts = new ArrayList<Doubt>();
        var actors = List.copyOf(bearers.keySet());
        var others = Math.max(1, actors.size() - 1);
        if ((DOUBT + 2 * PER_TRAIT) / others < LEAST_DOUBT) {
            return doubts;
        }
        for (var actor : actors) {
            for (var other : bearers.tailMap(actor).keySet()) {
                var one = traits(actor);
                var another = traits(other);
                var score = Math.round(score(one, another) * 100 / others) / 100.0;
                if (!other.equals(actor) && !one.conflictWith(another) && score >= LEAST_DOUBT) {
                    doubts.add(new Doubt(actor, other, score, "only the surname is known to agree"));
                }
            }
        }
        return doubts;
    }

    private Traits traits(ActorId actor) {
        return Traits.of(bearers.getOrDefault(actor, List.of()));
    }

    private static double score(Traits one, Traits other) {
        return DOUBT
                + (one.domains().stream().anyMatch(other::isOf) ? PER_TRAIT : 0)
                + (one.countries().stream().anyMatch(other::isOf) ? PER_TRAIT : 0);
    }
}
