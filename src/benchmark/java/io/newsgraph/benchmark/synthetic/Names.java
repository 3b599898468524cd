package io.newsgraph.benchmark.synthetic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names that differ for different numbers: those of countries are real, the others made of syllables. */
final class Names {

    private static final List<String> FIRST_NAMES = List.of(
            "Anna", "Boris", "Carla", "David", "Elena", "Farid", "Grace", "Hassan", "Irene", "James", "Katya", "Luis",
            "Maria", "Nadia", "Omar", "Paul", "Qasim", "Rosa", "Samuel", "Tariq", "Ursula", "Viktor", "Wei", "Ximena",
            "Yusuf", "Zoe", "Amina", "Bruno", "Chen", "Dmitri", "Emma", "Felix");
    private static final List<String> SYLLABLES = List.of(
            "ba", "ber", "cas", "dor", "el", "fan", "gar", "hol", "im", "jan", "kov", "lan", "mar", "nov", "or", "pet",
            "qui", "ros", "san", "tor", "ul", "ven", "wal", "yer", "zan", "bri", "cho", "den", "fel", "gri", "kal",
            "lod");
    private static final List<String> BODIES = List.of(
            "Ministry", "Bank", "University", "Party", "Group", "Agency", "Council", "Company", "Institute", "Union");
    private static final List<String> CROWDS =
            List.of("rebels", "protesters", "farmers", "militias", "voters", "workers", "settlers", "veterans");
    private static final List<String> SITES = List.of("", "Port ", "Mount ", "Lake ", "New ", "Fort ", "Saint ");
    private static final List<Locale> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(code -> new Locale.Builder().setRegion(code).build())
            .sorted(Comparator.comparing(Locale::getISO3Country))
            .toList();

    private Names() {}

    static String person(int number) {
        return pick(FIRST_NAMES, number) + " " + word(number / FIRST_NAMES.size());
    }

    /** What remains of a person's name when it is mentioned again. */
    static String surname(String person) {
        return person.substring(person.indexOf(' ') + 1);
    }

    static String organization(int number) {
        return word(number / BODIES.size()) + " " + pick(BODIES, number);
    }

    static String group(int number) {
        return word(number / CROWDS.size()) + " " + pick(CROWDS, number);
    }

    static String place(int number) {
        return pick(SITES, number) + word(number / SITES.size());
    }

    static int countries() {
        return COUNTRIES.size();
    }

    static String country(int number) {
        return COUNTRIES.get(number).getDisplayCountry(Locale.ENGLISH);
    }

    /** The ISO 3166-1 alpha-3 code of a country, whatever the number. */
    static String countryCode(int number) {
        return pick(COUNTRIES, number).getISO3Country();
    }

    /** A word of two syllables or more, capitalized; another one for another number. */
    private static String word(int number) {
        var word = new StringBuilder();
        var rest = number + SYLLABLES.size();
        while (rest > 0) {
            word.append(pick(SYLLABLES, rest));
            rest /= SYLLABLES.size();
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    static <T> T pick(List<T> choices, int number) {
        return choices.get(Math.floorMod(number, choices.size()));
    }
}
