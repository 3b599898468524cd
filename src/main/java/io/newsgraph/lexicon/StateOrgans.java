package io.newsgraph.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Those through whom states act: governments, ministries, armed forces and police, known by name or called by their country,
 * "Russian forces". Immutable.
 */
public final class StateOrgans {

    private static final Set<String> KINDS = Set.of("government", "ministry", "military");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

    private final Map<String, String> phrases = Table.pairs("state-organs.txt");
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, String> named = new HashMap<>();

    private StateOrgans() {
        for (var row : Table.rows("countries.tsv")) {
            countries.putIfAbsent(row.get("code"), row.get("name"));
            var ofCountry = words.computeIfAbsent(row.get("code"), key -> new HashSet<>());
            ofCountry.add(row.get("name").toLowerCase(Locale.ROOT));
            for (var column : List.of("aliases", "adjectives")) {
                row.list(column).forEach(word -> ofCountry.add(word.toLowerCase(Locale.ROOT)));
            }
        }
        for (var row : Table.rows("organizations.tsv")) {
            if (KINDS.contains(row.get("kind")) && !row.get("country").isEmpty()) {
                named.put(row.get("name"), row.get("country"));
            }
        }
    }

    private static final class Shared {
        private static final StateOrgans ORGANS = new StateOrgans();
    }

    /** Those of the class path, loaded once for the process. */
    public static StateOrgans shared() {
        return Shared.ORGANS;
    }

    /**
     * The name of the country that acts through somebody; empty when nobody's state does, or another's than the one given.
     *
     * @param name canonical name of a group or an organization
     * @param country ISO 3166-1 alpha-3 code of the country to which it belongs
     */
    public Optional<String> state(String name, String country) {
        return country.equals(named.get(name)) || isOrganOf(name.toLowerCase(Locale.ROOT), country)
                ? Optional.ofNullable(countries.get(country))
                : Optional.empty();
    }

    /** Between the country and what it acts through no word may stand, for "Syrian rebel forces" are not the state's. */
    private boolean isOrganOf(String name, String country) {
        var ofCountry = words.getOrDefault(country, Set.of());
        for (var space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
            var first = POSSESSIVE.matcher(name.substring(0, space)).replaceFirst("");
            if (ofCountry.contains(first) && phrases.containsKey(name.substring(space + 1))) {
                return true;
            }
        }
        return false;
    }
}
