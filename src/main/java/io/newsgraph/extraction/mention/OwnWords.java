package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.lexicon.Lexicon;
import java.util.Locale;
import java.util.Set;

/** What the words of a name tell of the kind of its bearer: "University of", "Ltd", a given name. */
final class OwnWords {

    private static final int CLEAR = 4;
    private static final int GOOD = 3;

    private static final Set<String> LINKS = Set.of("of", "for", "de", "des", "du", "di", "del", "für", "voor");

    private final Lexicon lexicon;

    OwnWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Counts for each kind what the words say for it. */
    void add(Spot spot, TypeScores scores) {
        var sentence = spot.sentence();
        var last = sentence.token(spot.end() - 1).text();
        var head = lexicon.nameHead(last);
        for (var i = spot.start() + 1; i < spot.end() && head.isEmpty(); i++) {
            if (LINKS.contains(sentence.token(i).text())) {
                head = lexicon.nameHead(sentence.token(i - 1).text());
            }
        }
        var isPerson = spot.type() == ActorType.PERSON && spot.length() == 2 && startsWithGivenName(spot);
        if (spot.length() > 1 && head.isPresent() && !isPerson) {
            scores.add(head.get(), CLEAR);
        } else if (spot.length() > 1 && CompanyForms.is(last)) {
            scores.add(ActorType.ORGANIZATION, CLEAR);
        } else if (spot.length() > 1 && startsWithGivenName(spot)) {
            scores.add(ActorType.PERSON, GOOD);
        }
    }

    /** A given name in front, unless places bear it too. */
    private boolean startsWithGivenName(Spot spot) {
        var first = spot.sentence().token(spot.start()).text();
        var name = first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT))
                ? first.charAt(0) + first.substring(1).toLowerCase(Locale.ROOT)
                : first;
        var isPlace = !lexicon.senses(name).isEmpty();
        return lexicon.givenNameGender(name).isPresent()
                && (!isPlace || isSubjectOfPersonalVerb(spot))
                && spot.sentence().tokens().subList(spot.start() + 1, spot.end()).stream()
                        .allMatch(token -> token.isCapitalized()
                                || Particles.is(token.text())
                                || token.text().equals("-"));
    }

    /** "Chad Wolf resigned", which no place does. */
    private static boolean isSubjectOfPersonalVerb(Spot spot) {
        return spot.length() == 2
                && Around.tag(spot.sentence(), spot.end()).matches("VBD|VBZ|,")
                && !Around.tag(spot.sentence(), spot.start() - 1).matches("IN|DT|TO");
    }
}
