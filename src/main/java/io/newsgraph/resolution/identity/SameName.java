package io.newsgraph.resolution.identity;

import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.ActorType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The bearers of one name: one actor, unless what articles say of them contradicts itself. Whoever has a Wikipedia article
 * keeps the plain id, whatever else comes, as long as those whose name leads there do not contradict each other: for a name
 * leads to the best known of its bearers, whoever is meant.
 */
final class SameName {

    private static final double TOLD_APART = 0.9;
    private static final double AGREEING = 0.9;
    private static final double NOTHING_AGAINST = 0.75;
    private static final double OTHER_COUNTRY = 0.5;
    private static final double UNPLACED = 0.4;

    /** One of many namesakes is not worth a look. */
    private static final double LEAST_DOUBT = 0.1;

    private final ActorId name;
    private final Collection<Profile> linked;
    private final Collection<Profile> unlinked;
    private final Camps camps;

    private SameName(Collection<Profile> profiles) {
        var any = profiles.iterator().next();
        name = any.name();
        var led = profiles.stream().filter(SameName::isLinked).toList();
        var areOne =
                any.type() != ActorType.PERSON || Camps.areOne(Traits.of(led).domains());
        linked = areOne ? led : List.of();
        unlinked = profiles.stream()
                .filter(profile -> !areOne || !isLinked(profile))
                .toList();
        camps = Camps.of(any.type(), unlinked, linked);
    }

    /** The bearers of a name, given all its profiles. */
    static SameName of(Collection<Profile> profiles) {
        return new SameName(profiles);
    }

    private static boolean isLinked(Profile profile) {
        return profile.link() != null;
    }

    /** Who each of them is. */
    SortedMap<Profile, Identity> identities() {
        var identities = new TreeMap<Profile, Identity>();
        for (var profile : linked) {
            identities.put(profile, new Identity(name, 1, "Wikipedia article \"" + profile.link() + "\""));
        }
        for (var profile : unlinked) {
            identities.put(profile, identity(profile));
        }
        return identities;
    }

    private Identity identity(Profile profile) {
        var camp = camps.of(profile);
        if (camp.isPresent()) {
            return new Identity(name.apart(camp.get()), TOLD_APART, "same name, but " + contrast(camp.get()));
        }
        if (camps.all().isEmpty() || !linked.isEmpty()) {
            return plain(profile);
        }
        var compatriots = camps.all().stream()
                .filter(each -> profile.domain() == null && traits(each).isOf(profile.country()))
                .toList();
        return compatriots.size() == 1
                ? new Identity(
                        name.apart(compatriots.get(0)),
                        OTHER_COUNTRY,
                        "same name, and only one so called is of " + profile.country())
                : new Identity(name, UNPLACED, "same name, but unsure which of " + String.join(", ", camps.all()));
    }

    private Traits traits(String camp) {
        return Traits.of(unlinked.stream()
                .filter(profile -> camps.of(profile).equals(Optional.of(camp)))
                .toList());
    }

    /** What tells a party from the others, or from the one with a Wikipedia article. */
    private String contrast(String camp) {
        var others = Stream.concat(
                        camps.all().stream().filter(other -> !other.equals(camp)),
                        Traits.of(linked).domains().stream().map(domain -> domain.label()))
                .distinct()
                .collect(Collectors.joining(", "));
        return camp + " against " + (others.isEmpty() ? "others" : others);
    }

    private Identity plain(Profile profile) {
        var others = Traits.of(
                linked.isEmpty()
                        ? unlinked.stream()
                                .filter(other -> !other.equals(profile))
                                .toList()
                        : linked);
        var whom = linked.isEmpty() ? "same name" : "name of a Wikipedia article";
        if (others.contradict(profile.country())) {
            return new Identity(
                    name,
                    OTHER_COUNTRY,
                    whom + ", but " + profile.country() + " against " + String.join(", ", others.countries()));
        }
        var agreement = others.agreement(profile);
        return agreement.isEmpty()
                ? new Identity(name, NOTHING_AGAINST, whom + ", and nothing speaks against it")
                : new Identity(name, AGREEING, whom + ", " + String.join(" and ", agreement) + " agree");
    }

    /** Those of whom nobody can tell to which party they belong, with each that they may belong to. */
    List<Doubt> doubts() {
        var score = UNPLACED / Math.max(1, camps.all().size());
        var isLeft = linked.isEmpty()
                ? identities().values().stream()
                        .anyMatch(identity -> identity.actor().equals(name))
                : Traits.of(linked).domains().isEmpty();
        return !isLeft || score < LEAST_DOUBT
                ? List.of()
                : camps.all().stream()
                        .map(camp -> new Doubt(
                                name, name.apart(camp), score, "same name, and nothing tells which of several"))
                        .toList();
    }
}
