package io.newsgraph.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How the names of persons are made: forms of given names, common surnames, and family names that stand first. All in
 * lower case without accents. Immutable.
 */
public final class PersonalNames {

    private static final int LONGEST_SYLLABLE = 5;

    private final Map<String, List<String>> families = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, String> common = Table.pairs("common-surnames.txt");
    private final Map<String, String> familyFirst = Table.pairs("family-first.txt");

    private PersonalNames() {
        for (var row : Table.rows("given-name-forms.tsv")) {
            add(row.get("name"), row.get("name"), 0);
            var forms = row.list("forms");
            for (var i = 0; i < forms.size(); i++) {
                add(forms.get(i), row.get("name"), i + 1);
            }
        }
        families.replaceAll((form, names) -> List.copyOf(names));
    }

    private static final class Shared {
        private static final PersonalNames NAMES = new PersonalNames();
    }

    /** Those of the class path, loaded once for the process. */
    public static PersonalNames shared() {
        return Shared.NAMES;
    }

    private void add(String form, String name, int rank) {
        families.computeIfAbsent(form, key -> new ArrayList<>()).add(name);
        ranks.merge(form, rank, Math::min);
    }

    /** Whether two given names may be one person's: "bob" and "robert", "sergei" and "sergey". */
    public boolean areForms(String one, String other) {
        return formsOf(one).stream().anyMatch(formsOf(other)::contains);
    }

    /** The given names of which a text is a form: of "bob", "robert"; none if it is not known. */
    public List<String> formsOf(String form) {
        return families.getOrDefault(form, List.of());
    }

    /** How far a form of a given name is from the one that says most, which has 0; empty when it is not known. */
    public OptionalInt rank(String form) {
        var rank = ranks.get(form);
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    /** Whether a surname is so common that it alone tells nothing. */
    public boolean isCommon(String surname) {
        return common.containsKey(surname);
    }

    /** Whether the family name stands first among the words of a name: "xi jinping", "kim jong un", not "kim beazley". */
    public boolean isFamilyFirst(List<String> words) {
        var kind = familyFirst.get(words.get(0));
        return kind != null
                && words.size() > 1
                && (kind.isEmpty()
                        || words.size() == 3 && words.stream().allMatch(word -> word.length() <= LONGEST_SYLLABLE));
    }
}
