package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.lexicon.Match;
import io.newsgraph.lexicon.Sense;
import io.newsgraph.reading.Name;
import io.newsgraph.reading.NameType;
import io.newsgraph.reading.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Brings together what the name finder saw and what the lexicon knows into names without overlap. */
final class NameSpotter {

    private final Lexicon lexicon;
    private final KnownNames known;
    private final NameBounds bounds;
    private final AmericanTowns towns;
    private final Leaders leaders;
    private final UnseenNames unseen;
    private final PartyLetters partyLetters;

    NameSpotter(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.known = new KnownNames(lexicon);
        this.bounds = new NameBounds(lexicon);
        this.towns = new AmericanTowns(lexicon);
        this.leaders = new Leaders(lexicon);
        this.unseen = new UnseenNames(lexicon);
        this.partyLetters = new PartyLetters(lexicon);
    }

    /** The names of a sentence, from left to right, none overlapping another. */
    List<Spot> spots(Sentence sentence) {
        var names = bounds.names(sentence);
        var matches = known.in(sentence);
        var spots = new ArrayList<Spot>();
        var covered = new boolean[sentence.size()];
        for (var match : matches) {
            spot(sentence, match, names).map(NameSpotter::orJunior).ifPresent(spot -> take(spot, spots, covered));
        }
        for (var name : names) {
            if (name.type() != NameType.MISC && isFree(name, covered)) {
                take(new Spot(sentence, name.start(), name.end(), type(sentence, name), List.of()), spots, covered);
            }
        }
        spots.addAll(unseen.in(sentence, covered));
        spots.addAll(leaders.in(sentence, covered));
        spots.addAll(partyLetters.in(sentence, covered));
        spots.addAll(Abbreviations.unseen(sentence, spots, covered));
        spots.sort(Comparator.comparingInt(Spot::start));
        return ScoreLine.is(sentence, spots) ? ScoreLine.teams(spots) : spots;
    }

    private static void take(Spot spot, List<Spot> spots, boolean[] covered) {
        spots.add(spot);
        for (var i = spot.start(); i < spot.end(); i++) {
            covered[i] = true;
        }
    }

    /** Not the known bearer of a name, but his son. */
    private static Spot orJunior(Spot spot) {
        var isJunior = spot.type() == ActorType.PERSON
                && spot.length() > 1
                && FullName.isGeneration(Around.text(spot.sentence(), spot.end()));
        return isJunior ? new Spot(spot.sentence(), spot.start(), spot.end() + 1, ActorType.PERSON, List.of()) : spot;
    }

    private static boolean isFree(Name name, boolean[] covered) {
        for (var i = name.start(); i < name.end(); i++) {
            if (covered[i]) {
                return false;
            }
        }
        return true;
    }

    private ActorType type(Sentence sentence, Name name) {
        return leaders.bearer(sentence.words(name.start(), name.end())).isPresent()
                ? ActorType.PERSON
                : type(name.type());
    }

    private static ActorType type(NameType type) {
        return switch (type) {
            case PERSON -> ActorType.PERSON;
            case LOCATION -> ActorType.PLACE;
            case ORGANIZATION, MISC -> ActorType.ORGANIZATION;
        };
    }

    /** The match as a name, unless the sentence shows that it is part of a longer name or none at all. */
    private Optional<Spot> spot(Sentence sentence, Match<Sense> match, List<Name> names) {
        var senses = match.values();
        var first = senses.get(0);
        if (towns.isNamesake(sentence, match)) {
            return Optional.of(new Spot(sentence, match.start(), match.end(), ActorType.PLACE, List.of()));
        }
        var seen = overlapping(match, names);
        if (seen.isEmpty()) {
            if (isGivenName(sentence, match)) {
                return Optional.of(named(sentence, match, List.of()));
            }
            return isCredible(sentence, match) ? Optional.of(named(sentence, match, senses)) : Optional.empty();
        }
        var name = seen.get();
        if (isWithin(match, name) && name.type() != NameType.MISC && !isOfficeHolders(sentence, match, name)) {
            return Optional.empty();
        }
        if (isGivenName(sentence, match)) {
            return Optional.of(named(sentence, match, List.of()));
        }
        if (name.type() == NameType.PERSON && name.start() == match.start() && name.end() == match.end()) {
            var isWord = match.end() - match.start() == 1 || first.actor().type() == ActorType.PLACE;
            return Optional.of(named(sentence, match, isWord ? orPerson(senses) : senses));
        }
        return Optional.of(named(sentence, match, ordered(senses, name.type())));
    }

    private static Spot named(Sentence sentence, Match<Sense> match, List<Sense> senses) {
        var type = senses.isEmpty() ? ActorType.PERSON : senses.get(0).actor().type();
        return new Spot(sentence, match.start(), match.end(), type, senses);
    }

    private static Optional<Name> overlapping(Match<Sense> match, List<Name> names) {
        return names.stream()
                .filter(name -> name.start() < match.end() && match.start() < name.end())
                .max(Comparator.comparingInt(name -> name.end() - name.start()));
    }

    /** "NATO Foreign Ministers" names no organization but NATO. */
    private boolean isOfficeHolders(Sentence sentence, Match<Sense> match, Name name) {
        var rest = sentence.words(match.end(), name.end()).toLowerCase(Locale.ROOT);
        return name.start() == match.start()
                && match.end() < name.end()
                && rest.endsWith("s")
                && (lexicon.groupSector(rest).isPresent() || isOffice(rest.substring(0, rest.length() - 1)));
    }

    private boolean isOffice(String title) {
        var words = List.of(title.split(" "));
        return lexicon.offices(words).stream().anyMatch(office -> office.start() == 0 && office.end() == words.size());
    }

    private static boolean isWithin(Match<Sense> match, Name name) {
        return name.start() <= match.start()
                && match.end() <= name.end()
                && match.end() - match.start() < name.end() - name.start();
    }

    /** Without the name finder's word, only what can hardly be anything else is a name. */
    private static boolean isCredible(Sentence sentence, Match<Sense> match) {
        var token = sentence.token(match.end() - 1);
        if (match.end() - match.start() > 1) {
            return true;
        }
        var sense = match.values().get(0);
        return switch (sense.use()) {
            case ADJECTIVE ->
                (token.tag().startsWith("JJ") || token.isNoun()) && (!isParty(sense) || match.start() > 0);
            case NATIONAL -> token.isNoun();
            case NAME, METONYM ->
                (token.isProper() || isParty(sense) && token.isNoun() && match.start() > 0)
                        && (sense.actor().type() == ActorType.COUNTRY
                                || sense.actor().type() == ActorType.ORGANIZATION
                                || match.start() > 0);
        };
    }

    /** What starts a sentence with a capital may be no party but any socialist. */
    private static boolean isParty(Sense sense) {
        return sense.actor().kind().equals("party");
    }

    /** A single word that the name finder takes for a person is a person, whatever place bears the name. */
    private static List<Sense> orPerson(List<Sense> senses) {
        var first = senses.get(0);
        var isCertain = first.actor().type() == ActorType.PERSON
                || first.actor().type() == ActorType.COUNTRY
                || first.use() != Sense.Use.NAME;
        return isCertain ? senses : List.of();
    }

    /** "Finn" is a man where no article makes him one of a people. */
    private boolean isGivenName(Sentence sentence, Match<Sense> match) {
        var word = sentence.token(match.start());
        return match.end() - match.start() == 1
                && match.values().get(0).use() == Sense.Use.NATIONAL
                && word.tag().equals("NNP")
                && lexicon.givenNameGender(word.text()).isPresent()
                && !Around.tag(sentence, match.start() - 1).matches("DT|JJ.?|CD|PRP\\$|POS|NNP")
                && !Around.tag(sentence, match.end()).startsWith("NN");
    }

    /** Senses of the kind that the name finder saw come first. */
    private static List<Sense> ordered(List<Sense> senses, NameType type) {
        var wanted = type(type);
        return senses.stream()
                .sorted(Comparator.comparingInt(sense -> fits(sense, wanted) ? 0 : 1))
                .toList();
    }

    private static boolean fits(Sense sense, ActorType wanted) {
        var type = sense.actor().type();
        return sense.use() == Sense.Use.NAME
                && (type == wanted || type == ActorType.COUNTRY && wanted == ActorType.PLACE);
    }
}
