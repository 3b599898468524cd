package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.lexicon.Anaphor;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.lexicon.Sense;
import io.newsgraph.reading.Name;
import io.newsgraph.reading.NameType;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Cuts off what stands at the edges of a name without being part of it: titles, articles, common nouns. */
final class NameEdges {

    private static final Set<String> OPENERS = Set.of(
            "A",
            "About",
            "After",
            "Although",
            "An",
            "And",
            "As",
            "At",
            "Because",
            "Before",
            "But",
            "By",
            "For",
            "From",
            "However",
            "If",
            "In",
            "Like",
            "Meanwhile",
            "Since",
            "That",
            "Though",
            "To",
            "Unless",
            "Until",
            "Unlike",
            "When",
            "While",
            "With");
    /** Agencies sign their reports without a full stop: "Reporting by A in Oslo Editing by B". */
    private static final Set<String> CREDITS =
            Set.of("Additional", "Compiled", "Editing", "Reporting", "Writing", "Photo", "via");

    private static final Set<String> MONTHS = Set.of(
            "January",
            "February",
            "March",
            "April",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Set<String> PARTICIPLES =
            Set.of("Based", "Born", "Educated", "Founded", "Headquartered", "Located", "Raised");
    private static final Set<String> COURTESY = Set.of("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.");
    private static final Set<String> KNIGHTED = Set.of("Sir", "Dame");
    private static final Set<String> ZONES = Set.of(
            "UTC", "GMT", "EST", "EDT", "CST", "CDT", "PST", "PDT", "CET", "CEST", "BST", "IST", "JST", "ET", "PT");
    private static final Set<String> DEGREES = Set.of("Bachelor", "Bachelors", "Doctor", "Master", "Masters");
    /** Titles that, before a single given name, say which bearer of the name is meant. */
    private static final Set<String> ROYAL = Set.of(
            "Baron",
            "Baroness",
            "Count",
            "Duchess",
            "Duke",
            "Earl",
            "Emperor",
            "Empress",
            "King",
            "Lord",
            "Mother",
            "Pope",
            "Prince",
            "Princess",
            "Queen",
            "Saint",
            "Sheikh",
            "Sister",
            "St.",
            "Sultan");

    private final Lexicon lexicon;

    NameEdges(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The name without what does not belong to it; empty when nothing is left. */
    Optional<Name> trimmed(Sentence sentence, Name seen) {
        var isKnight = KNIGHTED.contains(sentence.token(seen.start()).text()) && seen.type() != NameType.MISC;
        var name = isKnight ? new Name(seen.start(), seen.end(), NameType.PERSON) : seen;
        if (isParticiple(sentence, name) || isDegree(sentence, name) || isTimeZone(sentence, name)) {
            return Optional.empty();
        }
        var end = end(sentence, name);
        var start = name.start();
        var surplus = surplus(sentence, new Name(start, end, name.type()));
        while (surplus > 0 && start + surplus < end) {
            start += surplus;
            surplus = surplus(sentence, new Name(start, end, name.type()));
        }
        var isLetterless = sentence.words(start, end).chars().noneMatch(Character::isLetterOrDigit);
        return isLetterless ? Optional.empty() : Optional.of(new Name(start, end, name.type()));
    }

    /** "Born in Oslo, he ..." */
    private static boolean isParticiple(Sentence sentence, Name name) {
        return name.start() == 0
                && name.end() == 1
                && PARTICIPLES.contains(sentence.token(0).text())
                && Around.tag(sentence, 1).equals("IN");
    }

    private static boolean isDegree(Sentence sentence, Name name) {
        return DEGREES.contains(sentence.token(name.start()).text())
                && Around.text(sentence, name.start() + 1).equals("of");
    }

    /** "at 16:00 UTC" */
    private static boolean isTimeZone(Sentence sentence, Name name) {
        return name.end() - name.start() == 1
                && ZONES.contains(sentence.token(name.start()).text())
                && Around.text(sentence, name.start() - 1).matches(".*\\d.*|[ap]\\.?m\\.?");
    }

    private int end(Sentence sentence, Name name) {
        var end = beforeOffice(sentence, name);
        while (end - name.start() > 1
                && isSurplusAtEnd(sentence.token(end - 1))
                && !sentence.token(end - 2).text().equals("-")) {
            end--;
        }
        return end;
    }

    /** "Ford Chief Executive" before "Jim Farley": the employer ends where the title begins. */
    private int beforeOffice(Sentence sentence, Name name) {
        if (name.type() == NameType.ORGANIZATION
                && Around.tag(sentence, name.end()).equals("NNP")) {
            for (var start = name.start() + 1; start < name.end(); start++) {
                if (lexicon.isOffice(sentence.words(start, name.end())) && isKnown(sentence, name.start(), start)) {
                    return start;
                }
            }
        }
        return name.end();
    }

    private boolean isSurplusAtEnd(Token token) {
        var text = token.text();
        return isLower(text)
                || CREDITS.contains(text)
                || text.length() > 2 && lexicon.isHonorific(text) && text.endsWith(".")
                || text.length() == 1 && ",:;-(\"".contains(text);
    }

    private static boolean isLower(String text) {
        return Character.isLetter(text.charAt(0)) && text.chars().noneMatch(Character::isUpperCase);
    }

    /** How many of the first tokens are no part of the name. */
    private int surplus(Sentence sentence, Name name) {
        var first = sentence.token(name.start());
        var text = first.text();
        var isAlone = name.end() - name.start() < 2;
        if (isAlone) {
            return 0;
        }
        if (isLower(text) && !Particles.is(text) || text.length() == 1 && ",:;-".contains(text)) {
            return 1;
        }
        if (isYear(text) || COURTESY.contains(text)) {
            return 1;
        }
        if (OPENERS.contains(text) && isOpening(sentence, name.start())) {
            return 1;
        }
        if (name.type() != NameType.LOCATION && MONTHS.contains(text) && name.end() - name.start() > 2) {
            return name.type() == NameType.ORGANIZATION ? 1 : 0;
        }
        return switch (name.type()) {
            case PERSON -> title(sentence, name);
            case ORGANIZATION -> holders(sentence, name);
            case LOCATION -> modifier(sentence, name);
            case MISC -> 0;
        };
    }

    private static boolean isOpening(Sentence sentence, int at) {
        return at == 0 || sentence.token(at - 1).text().chars().noneMatch(Character::isLetterOrDigit);
    }

    private int title(Sentence sentence, Name name) {
        var text = sentence.token(name.start()).text();
        var isRoyal = ROYAL.contains(text) && name.end() - name.start() == 2;
        if (isRoyal) {
            return 0;
        }
        if (text.length() > 2 && lexicon.isHonorific(text)
                || isDescription(sentence.token(name.start()))
                || isAdjective(text) && name.end() - name.start() > 2) {
            return 1;
        }
        var office = office(sentence, name);
        return office < name.end() - name.start() ? office : 0;
    }

    /** "Northern Iraq": an adjective before a country that no name is made of. */
    private int modifier(Sentence sentence, Name name) {
        var isModifier = sentence.token(name.start()).tag().equals("JJ")
                || isAdjective(sentence.token(name.start()).text());
        return isModifier
                        && isKnown(sentence, name.start() + 1, name.end())
                        && !isKnown(sentence, name.start(), name.end())
                ? 1
                : 0;
    }

    private static boolean isYear(String text) {
        return text.length() == 4 && text.chars().allMatch(Character::isDigit);
    }

    /** "Spokeswoman", "Automaker": a common noun that only its place in the sentence gives a capital. */
    private boolean isDescription(Token token) {
        var noun = token.text().toLowerCase(Locale.ROOT);
        return token.index() == 0
                && lexicon.givenNameGender(token.text()).isEmpty()
                && (lexicon.isProfession(noun) || lexicon.anaphor(noun).isPresent());
    }

    private boolean isAdjective(String text) {
        return lexicon.senses(text).stream().anyMatch(sense -> sense.use() == Sense.Use.ADJECTIVE);
    }

    private int office(Sentence sentence, Name name) {
        var words = sentence.tokens().subList(name.start(), name.end()).stream()
                .map(Token::text)
                .toList();
        return lexicon.offices(words).stream()
                .filter(office -> office.start() == 0)
                .mapToInt(office -> office.end())
                .findFirst()
                .orElse(0);
    }

    /** "Chief Executive Officer of" a company, "Shares of" it, "Automaker" before its name. */
    private int holders(Sentence sentence, Name name) {
        var isNoble = ROYAL.contains(sentence.token(name.start()).text());
        var office = isNoble ? 0 : office(sentence, name);
        if (office > 0 && name.start() + office + 1 < name.end()) {
            var next = sentence.token(name.start() + office).text();
            return next.equals("of") || next.equals("at") ? office + 1 : 0;
        }
        if (name.start() > 0) {
            return 0;
        }
        var first = sentence.token(0);
        var noun = first.text().toLowerCase(Locale.ROOT);
        var isGroup = noun.equals("shares")
                || noun.equals("part")
                || lexicon.groupSector(noun).isPresent();
        if (isGroup && sentence.token(1).text().equals("of") && name.end() > 2) {
            return 2;
        }
        var isKind = isGroup
                || lexicon.anaphor(noun)
                        .map(Anaphor::type)
                        .filter(ActorType.ORGANIZATION::equals)
                        .isPresent();
        return isKind && isKnown(sentence, 1, name.end()) ? 1 : 0;
    }

    private boolean isKnown(Sentence sentence, int start, int end) {
        return !lexicon.senses(sentence.words(start, end)).isEmpty();
    }
}
