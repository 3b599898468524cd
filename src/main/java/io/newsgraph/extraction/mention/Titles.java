package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.lexicon.KnownActor;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.reading.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the title before a name tells of its bearer: "Gambian President Dawda Jawara", "President Obama". */
final class Titles {

    private static final int LONGEST = 7;
    private static final List<String> HIGH = List.of("speaker", "president", "prime minister", "pope", "king");

    private final Lexicon lexicon;

    Titles(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The one known person of that surname who held the office that stands before it. */
    Optional<KnownActor> bearer(Spot spot) {
        var fitting = bearers(spot);
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The country of all known persons of that surname who held the office: "President Bush" is American, either way. */
    Optional<String> bearersCountry(Spot spot) {
        var countries = bearers(spot).stream()
                .flatMap(person -> Stream.ofNullable(person.country()))
                .distinct()
                .toList();
        return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    }

    private List<KnownActor> bearers(Spot spot) {
        var title = title(spot.sentence(), spot.start());
        return lexicon.bySurname(spot.text()).stream()
                .filter(person -> !title.isEmpty() && holds(person, title))
                .toList();
    }

    /** Whether a surname is said to hold a high office that its known bearer never held: "Mr. Johnson, the speaker". */
    boolean contradict(Spot spot, Entity bearer) {
        var known = bearer.known();
        if (known == null || known.roles().isEmpty()) {
            return false;
        }
        var said = apposition(spot);
        return HIGH.stream().anyMatch(office -> said.matches("(.* )?" + office) && !holds(known, office));
    }

    /** "house speaker" in "Johnson, the House speaker": the longest office behind a comma, lower case. */
    private String apposition(Spot spot) {
        var sentence = spot.sentence();
        var start = spot.end() + 1;
        if (!Around.text(sentence, spot.end()).equals(",")
                || !Around.tag(sentence, start).equals("DT")) {
            return "";
        }
        for (var end = Math.min(sentence.size(), start + LONGEST); end > start + 1; end--) {
            for (var from = start + 1; from < end; from++) {
                if (isOffice(sentence, from, end) && isNounPhrase(sentence, start + 1, end)) {
                    return sentence.words(from, end).toLowerCase(Locale.ROOT);
                }
            }
        }
        return "";
    }

    private static boolean isNounPhrase(Sentence sentence, int start, int end) {
        return sentence.tokens().subList(start, end).stream()
                .allMatch(token -> token.isNoun() || token.tag().startsWith("JJ"));
    }

    private static boolean holds(KnownActor person, String title) {
        return person.roles().stream()
                .anyMatch(role -> role.toLowerCase(Locale.ROOT).contains(title));
    }

    /** The office right before a token, lower case; empty when there is none. */
    private String title(Sentence sentence, int end) {
        for (var start = Math.max(0, end - LONGEST); start < end; start++) {
            if (isOffice(sentence, start, end)) {
                return sentence.words(start, end).toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    private boolean isOffice(Sentence sentence, int start, int end) {
        var words = List.of(sentence.words(start, end).split(" "));
        return lexicon.offices(words).stream().anyMatch(match -> match.start() == 0 && match.end() == words.size());
    }

    /** Gives persons in a sentence the country that stands before their title. */
    void giveCountries(Sentence sentence, List<Mention> names) {
        for (var person : names) {
            var title = title(sentence, person.start());
            if (person.entity().type() == ActorType.PERSON && !title.isEmpty()) {
                var start = person.start() - title.split(" ").length;
                countryUpTo(names, start).ifPresent(person.entity()::belongsTo);
            }
        }
    }

    private static Optional<String> countryUpTo(List<Mention> names, int end) {
        return names.stream()
                .filter(name -> name.end() == end && name.entity().type() == ActorType.COUNTRY)
                .flatMap(name -> Optional.ofNullable(name.entity().country()).stream())
                .findFirst();
    }
}
