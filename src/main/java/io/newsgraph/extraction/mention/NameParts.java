package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.lexicon.Match;
import io.newsgraph.lexicon.Sense;
import io.newsgraph.reading.Name;
import io.newsgraph.reading.NameType;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Parts what the name finder took for one name and are two: "Lisbon / Porto", "Oslo-based Yara". */
final class NameParts {

    private static final Set<String> STROKES = Set.of("/", ";", "|", "•", "--", "—", "–");
    /** What a place, an owner or a leader is said to do behind a hyphen: "Oslo-based", "NATO-led". */
    private static final Set<String> PARTICIPLES = Set.of(
            "allied",
            "area",
            "backed",
            "based",
            "born",
            "brokered",
            "controlled",
            "dominated",
            "educated",
            "funded",
            "headquartered",
            "held",
            "led",
            "linked",
            "listed",
            "made",
            "mediated",
            "occupied",
            "owned",
            "ruled",
            "run",
            "sponsored",
            "style",
            "supported",
            "trained",
            "wide");

    private static final Pattern SHOUTED_PAST = Pattern.compile("(?!UNITED|LIMITED)[A-Z]{3,}ED");

    private static final Set<String> DIRECTIONS = Set.of(
            "North",
            "South",
            "East",
            "West",
            "Northern",
            "Southern",
            "Eastern",
            "Western",
            "Central",
            "New",
            "Upper",
            "Lower",
            "Greater",
            "Inner",
            "Outer",
            "of",
            "de",
            "the");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "AND", "OR");
    /** In headlines in capitals the name finder takes verbs for surnames. */
    private static final Set<String> HEADLINE_VERBS = Set.of(
            "BACKS",
            "BEATS",
            "CALLS",
            "CLAIMS",
            "CUTS",
            "DEFEATS",
            "DENIES",
            "DIES",
            "ENDS",
            "FACES",
            "FALLS",
            "FIRES",
            "GETS",
            "GIVES",
            "GOES",
            "HITS",
            "HOLDS",
            "JOINS",
            "KEEPS",
            "KILLS",
            "LEADS",
            "LEAVES",
            "LOSES",
            "MAKES",
            "MEETS",
            "MISSES",
            "MOVES",
            "NAMES",
            "OPENS",
            "ORDERS",
            "OUSTS",
            "QUITS",
            "RAISES",
            "REJECTS",
            "RETAINS",
            "RETIRES",
            "RETURNS",
            "RISES",
            "SAYS",
            "SCORES",
            "SEEKS",
            "SEES",
            "SELLS",
            "SETS",
            "SIGNS",
            "STEPS",
            "TAKES",
            "TELLS",
            "TOPS",
            "TURNS",
            "URGES",
            "VISITS",
            "VOWS",
            "WARNS",
            "WINS",
            "WITHDRAWS");

    private static final Set<String> GENITIVES = Set.of("'s", "’s", "'S");

    private final Lexicon lexicon;

    NameParts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Name> of(Sentence sentence, Name name) {
        var parts = new ArrayList<Name>();
        var start = name.start();
        var type = name.type();
        for (var i = start; i < name.end(); i++) {
            if (i > start && name.type() == NameType.LOCATION && beginsRegion(sentence, start, i, name.end())) {
                parts.add(new Name(start, i, name.type()));
                start = i;
            }
            if (i > start && beginsPerson(sentence, start, i, name.end())) {
                parts.add(new Name(start, i, beforePerson(sentence, start, i, type)));
                start = i;
                type = NameType.PERSON;
            }
            var width = breakAt(sentence, new Name(start, name.end(), type), i);
            if (width > 0) {
                if (i > start) {
                    parts.add(new Name(start, i, type));
                }
                start = i + width;
                i = start - 1;
            }
        }
        if (start < name.end()) {
            parts.add(new Name(start, name.end(), type));
        }
        return parts;
    }

    /** How many tokens from here on part two names; 0 where a name goes on. */
    private int breakAt(Sentence sentence, Name name, int at) {
        var text = sentence.token(at).text();
        if (STROKES.contains(text)
                || at > name.start() && (HEADLINE_VERBS.contains(text) || isShoutedVerb(sentence, name, at))) {
            return 1;
        }
        if (at == name.start() || at + 1 >= name.end()) {
            return 0;
        }
        var office = office(sentence, name, at);
        if (office > 0) {
            return office;
        }
        if (text.equals("-")) {
            return PARTICIPLES.contains(sentence.token(at + 1).text()) ? 2 : isApart(sentence, at) ? 1 : 0;
        }
        if (text.equals("(")) {
            return name.type() == NameType.PERSON ? 0 : 1;
        }
        if (text.equals(",")) {
            return name.type() == NameType.LOCATION ? 1 : 0;
        }
        if (text.equals("at") && name.type() == NameType.ORGANIZATION) {
            return 1;
        }
        if (CONJUNCTIONS.contains(text)) {
            return isCoordination(sentence, name, at) ? 1 : 0;
        }
        return GENITIVES.contains(text) && isKnown(sentence, name.start(), at) ? 1 : 0;
    }

    /** "ISRAEL ATTACKED IRAN" */
    private boolean isShoutedVerb(Sentence sentence, Name name, int at) {
        var first = sentence.words(name.start(), at);
        return SHOUTED_PAST.matcher(sentence.token(at).text()).matches()
                && first.length() > 2
                && !lexicon.senses(first.charAt(0) + first.substring(1).toLowerCase(Locale.ROOT))
                        .isEmpty();
    }

    /** "Boeing CEO Phil Condit": how long the title is that parts a known employer from the person who works there. */
    private int office(Sentence sentence, Name name, int at) {
        var employer = lexicon.senses(sentence.words(name.start(), at));
        var isOther = lexicon.nameHead(sentence.token(name.end() - 1).text()).isPresent();
        if (employer.isEmpty() || employer.get(0).actor().type() != ActorType.ORGANIZATION || isOther) {
            return 0;
        }
        var words = sentence.tokens().subList(at, name.end()).stream()
                .map(Token::text)
                .toList();
        return lexicon.offices(words).stream()
                .filter(office -> office.start() == 0 && office.end() < words.size())
                .mapToInt(Match::end)
                .findFirst()
                .orElse(0);
    }

    /** A dash has room on both sides, a hyphen has not. */
    private static boolean isApart(Sentence sentence, int at) {
        return sentence.token(at - 1).span().end() < sentence.token(at).span().start()
                && sentence.token(at).span().end()
                        < sentence.token(at + 1).span().start();
    }

    private boolean isCoordination(Sentence sentence, Name name, int at) {
        return name.type() != NameType.ORGANIZATION
                || isKnown(sentence, name.start(), at)
                || isKnown(sentence, at + 1, name.end())
                || CompanyForms.is(sentence.token(at - 1).text());
    }

    private boolean isKnown(Sentence sentence, int start, int end) {
        return !lexicon.senses(sentence.words(start, end)).isEmpty();
    }

    /** "Chrysler LLC Jim Press", "United States Barack Obama": a name ends where a person's begins. */
    private boolean beginsPerson(Sentence sentence, int start, int at, int end) {
        if (end - at < 2 || lexicon.givenNameGender(sentence.token(at).text()).isEmpty()) {
            return false;
        }
        var isAfterCompany =
                at - start > 1 && CompanyForms.is(sentence.token(at - 1).text());
        return isAfterCompany || isCountry(sentence, start, at);
    }

    /** "San Jose California": the state or country behind a town, where the whole is no name. */
    private boolean beginsRegion(Sentence sentence, int start, int at, int end) {
        var isRegion = lexicon.senses(sentence.words(at, end)).stream()
                .filter(sense -> sense.use() == Sense.Use.NAME)
                .map(Sense::actor)
                .anyMatch(actor ->
                        actor.type() == ActorType.COUNTRY || actor.kind().equals("state"));
        var isGivenName = at - start == 1
                && lexicon.givenNameGender(sentence.token(start).text()).isPresent()
                && !isKnown(sentence, start, at);
        return isRegion && !isGivenName && !isKnown(sentence, start, end) && !isDirection(sentence.token(at - 1));
    }

    /** "South Dakota", "New Mexico". */
    private static boolean isDirection(Token token) {
        return DIRECTIONS.contains(token.text()) || token.text().equals("-");
    }

    private boolean isCountry(Sentence sentence, int start, int end) {
        return lexicon.senses(sentence.words(start, end)).stream()
                .anyMatch(
                        sense -> sense.use() == Sense.Use.NAME && sense.actor().type() == ActorType.COUNTRY);
    }

    private NameType beforePerson(Sentence sentence, int start, int end, NameType type) {
        if (isCountry(sentence, start, end)) {
            return NameType.LOCATION;
        }
        return CompanyForms.is(sentence.token(end - 1).text()) ? NameType.ORGANIZATION : type;
    }
}
