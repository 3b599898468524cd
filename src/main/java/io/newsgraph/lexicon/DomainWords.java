package io.newsgraph.lexicon;

import io.newsgraph.knowledge.Domain;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that tell in which walk of life somebody acts. Immutable. */
public final class DomainWords {

    private final Map<String, Domain> levels = new HashMap<>();
    private final Map<String, Domain> kinds = new HashMap<>();
    private final Map<String, Domain> bodies = new HashMap<>();
    private final Map<String, Domain> persons = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    private DomainWords() {}

    /** The words of {@code domains.tsv}; a word that stands in two rows belongs to the first. */
    static DomainWords load() {
        var words = new DomainWords();
        for (var row : Table.rows("domains.tsv")) {
            if (row.get("domain").isEmpty()) {
                words.ambiguous.addAll(row.list("persons"));
                continue;
            }
            var domain = Domain.valueOf(row.get("domain"));
            row.list("levels").forEach(level -> words.levels.putIfAbsent(level, domain));
            row.list("kinds").forEach(kind -> words.kinds.putIfAbsent(kind, domain));
            row.list("bodies").forEach(body -> words.bodies.putIfAbsent(body, domain));
            row.list("persons").forEach(person -> words.persons.putIfAbsent(person, domain));
        }
        return words;
    }

    /** That of the holders of an office; empty for a captain, who may command a ship or a team. */
    public Optional<Domain> of(Office office) {
        return ambiguous.contains(office.title().toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.ofNullable(levels.get(office.level()));
    }

    /** That of an organization of a kind, such as a university. */
    public Optional<Domain> ofKind(String kind) {
        return Optional.ofNullable(kinds.get(kind));
    }

    /** That of an organization, which the last words of its name give away. */
    public Optional<Domain> ofBody(String name) {
        return longestEnding(name, bodies);
    }

    /** That of a person who is called something, such as "striker"; whatever the case. */
    public Optional<Domain> ofPerson(String phrase) {
        return Optional.ofNullable(persons.get(phrase.toLowerCase(Locale.ROOT)));
    }

    private static Optional<Domain> longestEnding(String name, Map<String, Domain> domains) {
        var rest = name.toLowerCase(Locale.ROOT);
        while (!domains.containsKey(rest) && rest.indexOf(' ') >= 0) {
            rest = rest.substring(rest.indexOf(' ') + 1);
        }
        return Optional.ofNullable(domains.get(rest));
    }
}
