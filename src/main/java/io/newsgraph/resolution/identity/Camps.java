package io.newsgraph.resolution.identity;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.Domain;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The parties into which the bearers of one name fall apart when articles contradict each other: persons by walks of life,
 * organizations and places by countries. One party is none.
 *
 * <p>Persons do not fall apart by countries, since of the countries that articles give one in ten is that of a post or a
 * host.
 */
final class Camps {

    private final Map<Domain, Domain> byDomain;
    private final SortedSet<String> byCountry;

    private Camps(Map<Domain, Domain> byDomain, SortedSet<String> byCountry) {
        this.byDomain = byDomain;
        this.byCountry = byCountry;
    }

    /** The parties among those without a Wikipedia article, beside those with one. */
    static Camps of(ActorType type, Collection<Profile> unlinked, Collection<Profile> linked) {
        var traits = Traits.of(unlinked);
        if (type == ActorType.PERSON) {
            return new Camps(
                    byDomain(traits.domains(), Traits.of(linked).domains(), !linked.isEmpty()), new TreeSet<>());
        }
        var areApart = linked.isEmpty() && traits.countries().size() > 1;
        return new Camps(Map.of(), areApart ? traits.countries() : new TreeSet<>());
    }

    private static Map<Domain, Domain> byDomain(
            SortedSet<Domain> domains, SortedSet<Domain> ofLinked, boolean hasLinked) {
        if (ofLinked.isEmpty()) {
            return areOne(domains) ? Map.of() : seeds(domains.stream().toList(), hasLinked);
        }
        return seeds(
                domains.stream()
                        .filter(domain -> ofLinked.stream().noneMatch(domain::goesWith))
                        .toList(),
                true);
    }

    /** Whether one person may well follow all of some walks of life. */
    static boolean areOne(Collection<Domain> domains) {
        return domains.stream().allMatch(one -> domains.stream().allMatch(one::goesWith));
    }

    /**
     * Each domain with the first, in the order of the enumeration, that it goes with. One that goes with several is left
     * out, for it tells nothing, unless it would then fall to somebody else.
     */
    static Map<Domain, Domain> seeds(List<Domain> domains, boolean hasLinked) {
        var seeds = new EnumMap<Domain, Domain>(Domain.class);
        for (var domain : domains) {
            var fitting = seeds.values().stream()
                    .distinct()
                    .filter(seed -> seed.goesWith(domain))
                    .sorted()
                    .toList();
            if (fitting.size() < 2 || hasLinked) {
                seeds.put(domain, fitting.isEmpty() ? domain : fitting.get(0));
            }
        }
        return seeds;
    }

    /** The party of a profile, as it stands in ids. */
    Optional<String> of(Profile profile) {
        if (profile.domain() != null && byDomain.containsKey(profile.domain())) {
            return Optional.of(byDomain.get(profile.domain()).label());
        }
        return profile.country() != null && byCountry.contains(profile.country())
                ? Optional.of(label(profile.country()))
                : Optional.empty();
    }

    /** All parties, as they stand in ids. */
    SortedSet<String> all() {
        var all = new TreeSet<String>();
        byDomain.values().forEach(seed -> all.add(seed.label()));
        byCountry.forEach(country -> all.add(label(country)));
        return all;
    }

    private static String label(String country) {
        return country.toLowerCase(Locale.ROOT);
    }
}
