package io.newsgraph.resolution.identity;

import io.newsgraph.knowledge.ActorId;
import io.newsgraph.lexicon.PersonalNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person's name, as an id has it.
 *
 * @param given given names and initials, in lower case
 * @param surname the surname without its particles, in lower case
 */
record PersonName(List<String> given, String surname) {

    /** How two names that may be one person's are alike, from the closest on. */
    enum Likeness {
        /** The same words. */
        NAME("name"),
        /** One has a middle name or another form of the given name. */
        VARIANT("variant of the name"),
        /** One has but the initial of the given name. */
        INITIAL("initial and surname"),
        /** One has no given name. */
        SURNAME("surname");

        private final String label;

        Likeness(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private static final String PERSON = "person-";

    /** Marks the key of whole given names that begin with a letter. */
    private static final String WHOLE = "*";

    private static final PersonalNames NAMES = PersonalNames.shared();
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "la", "le", "del", "della", "di", "da", "do", "dos", "du", "al", "el",
            "bin", "ibn", "ben", "ter", "zu", "o", "d", "st");

    /** Who says more of a person: whole given names count before initials, and those before the form of the first. */
    static final Comparator<PersonName> FULLNESS = Comparator.comparing(PersonName::wholeNames)
            .thenComparing(name -> name.given().size())
            .thenComparing(PersonName::rank, Comparator.reverseOrder());

    /** The name in an id; empty for an actor that is no person. */
    static Optional<PersonName> of(ActorId actor) {
        var id = actor.shared().value();
        return id.startsWith(PERSON) ? Optional.of(of(id.substring(PERSON.length()))) : Optional.empty();
    }

    private static PersonName of(String slug) {
        var words = new ArrayList<>(List.of(slug.split("-")));
        while (words.size() > 1 && SUFFIXES.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        if (NAMES.isFamilyFirst(words)) {
            return new PersonName(List.copyOf(words.subList(1, words.size())), words.get(0));
        }
        var surname = words.remove(words.size() - 1);
        while (!words.isEmpty() && isParticle(words)) {
            words.remove(words.size() - 1);
        }
        return new PersonName(List.copyOf(words), surname);
    }

    /** Whether the last word belongs to the surname behind it; Ben alone is a given name. */
    private static boolean isParticle(List<String> words) {
        var last = words.get(words.size() - 1);
        return PARTICLES.contains(last) && !(words.size() == 1 && last.equals("ben"));
    }

    boolean isCommon() {
        return NAMES.isCommon(surname);
    }

    private int wholeNames() {
        return (int) given.stream().filter(name -> name.length() > 1).count();
    }

    private int rank() {
        return given.isEmpty() ? 0 : NAMES.rank(given.get(0)).orElse(0);
    }

    /** By which names of this surname that may be one person's find this one: see {@link #keysOfLike}. */
    Set<String> keys() {
        if (given.isEmpty()) {
            return Set.of("");
        }
        var keys = keysOfForms();
        if (!hasInitialAlone()) {
            keys.add(initial() + WHOLE);
        }
        return keys;
    }

    /**
     * Under which keys all names of this surname with a given name stand of which {@link #likeness} is not empty. Others may
     * stand there, too.
     */
    Set<String> keysOfLike() {
        var keys = keysOfForms();
        keys.add("");
        keys.add(hasInitialAlone() ? initial() + WHOLE : initial());
        return keys;
    }

    private Set<String> keysOfForms() {
        var first = given.get(0);
        var keys = new HashSet<>(NAMES.formsOf(first));
        keys.add(first);
        return keys;
    }

    /** Whether an initial stands for the given name. */
    private boolean hasInitialAlone() {
        return given.get(0).length() == 1;
    }

    private String initial() {
        return given.get(0).substring(0, 1);
    }

    /** How this name is like another that may be the same person's; empty when it cannot be. */
    Optional<Likeness> likeness(PersonName other) {
        if (!surname.equals(other.surname)) {
            return Optional.empty();
        }
        if (given.equals(other.given)) {
            return Optional.of(Likeness.NAME);
        }
        if (given.isEmpty() || other.given.isEmpty()) {
            return Optional.of(Likeness.SURNAME);
        }
        if (!hasFittingMiddle(other)) {
            return Optional.empty();
        }
        var first = given.get(0);
        var otherFirst = other.given.get(0);
        if (first.equals(otherFirst) || NAMES.areForms(first, otherFirst)) {
            return Optional.of(Likeness.VARIANT);
        }
        return isInitial(first, otherFirst) ? Optional.of(Likeness.INITIAL) : Optional.empty();
    }

    /** Middle names in one place may differ in their length alone. */
    private boolean hasFittingMiddle(PersonName other) {
        var both = Math.min(given.size(), other.given.size());
        for (var i = 1; i < both; i++) {
            var one = given.get(i);
            if (!one.equals(other.given.get(i)) && !isInitial(one, other.given.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInitial(String one, String other) {
        return one.length() == 1 && other.startsWith(one) || other.length() == 1 && one.startsWith(other);
    }
}
