package io.newsgraph.resolution.identity;

import io.newsgraph.knowledge.Domain;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What several profiles say together.
 *
 * @param domains their walks of life
 * @param countries their countries
 */
record Traits(SortedSet<Domain> domains, SortedSet<String> countries) {

    static Traits of(Collection<Profile> profiles) {
        var domains = new TreeSet<Domain>();
        var countries = new TreeSet<String>();
        for (var profile : profiles) {
            if (profile.domain() != null) {
                domains.add(profile.domain());
            }
            if (profile.country() != null) {
                countries.add(profile.country());
            }
        }
        return new Traits(Collections.unmodifiableSortedSet(domains), Collections.unmodifiableSortedSet(countries));
    }

    boolean isOf(@Nullable Domain domain) {
        return domain != null && domains.contains(domain);
    }

    boolean isOf(@Nullable String country) {
        return country != null && countries.contains(country);
    }

    /** Whether a walk of life is none of these and goes with none of them. */
    boolean contradict(@Nullable Domain domain) {
        return domain != null && !domains.isEmpty() && domains.stream().noneMatch(domain::goesWith);
    }

    /** Whether a country is none of these, of which there are some. */
    boolean contradict(@Nullable String country) {
        return country != null && !countries.isEmpty() && !countries.contains(country);
    }

    /** Whether one person cannot be of these and of others: another country, or walks of life none of which go together. */
    boolean conflictWith(Traits others) {
        var areAbroad = !countries.isEmpty()
                && !others.countries.isEmpty()
                && Collections.disjoint(countries, others.countries);
        var areOtherwise = !others.domains.isEmpty() && others.domains.stream().allMatch(this::contradict);
        return areAbroad || areOtherwise;
    }

    /** What a profile agrees with, in words. */
    List<String> agreement(Profile profile) {
        var agreement = new ArrayList<String>();
        var domain = profile.domain();
        if (domain != null && domains.contains(domain)) {
            agreement.add("domain " + domain.label());
        }
        if (isOf(profile.country())) {
            agreement.add("country " + profile.country());
        }
        return agreement;
    }
}
