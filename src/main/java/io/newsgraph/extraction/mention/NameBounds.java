package io.newsgraph.extraction.mention;

import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.reading.Name;
import io.newsgraph.reading.NameType;
import io.newsgraph.reading.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mends where the statistical name finder lets names begin and end: two names in one are parted, one name
 * in pieces is joined, and what is no part of a name is cut off.
 */
final class NameBounds {

    private final NameParts parts;
    private final NameEdges edges;
    private final PersonNames persons;

    NameBounds(Lexicon lexicon) {
        this.parts = new NameParts(lexicon);
        this.edges = new NameEdges(lexicon);
        this.persons = new PersonNames(lexicon);
    }

    /** The names of a sentence as they should be, from left to right. */
    List<Name> names(Sentence sentence) {
        var names = new ArrayList<Name>();
        for (var seen : sentence.names()) {
            if (seen.type() == NameType.MISC) {
                names.add(seen);
                continue;
            }
            parts.of(sentence, seen).stream()
                    .map(part -> edges.trimmed(sentence, part))
                    .flatMap(Optional::stream)
                    .map(part -> withLegalForm(sentence, part))
                    .filter(part -> names.isEmpty()
                            || part.start() >= names.get(names.size() - 1).end())
                    .forEach(names::add);
        }
        return persons.completed(sentence, names);
    }

    /** "Nordal, Inc." with what stands behind the comma. */
    private static Name withLegalForm(Sentence sentence, Name name) {
        var form = Around.text(sentence, name.end()).equals(",") ? name.end() + 1 : name.end();
        return name.type() != NameType.LOCATION && CompanyForms.isAbbreviation(Around.text(sentence, form))
                ? new Name(name.start(), form + 1, NameType.ORGANIZATION)
                : name;
    }
}
