package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.lexicon.Anaphor;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.reading.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a name's own words and the words around it tell of the kind of its bearer. */
final class TypeCues {

    private static final int CLEAR = 4;
    private static final int GOOD = 3;
    private static final int FAIR = 2;

    private static final Pattern TICKER = Pattern.compile("[A-Z0-9]{1,6}\\.[A-Z]{1,2}|NYSE|NASDAQ|Nasdaq|LSE");
    private static final Pattern AGE = Pattern.compile("1[5-9]|[2-9]\\d");
    private static final Set<String> AGENCIES = Set.of("REUTERS", "Reuters", "AFP", "AP", "Getty", "EPA", "Xinhua");
    private static final Set<String> AUTHORSHIP =
            Set.of("reporting", "editing", "writing", "compiled", "written", "edited", "reported");
    /** Who is "at" or "with" an organization. */
    private static final Set<String> STAFF = Set.of(
            "analyst",
            "associate",
            "economist",
            "employee",
            "executive",
            "fellow",
            "manager",
            "officer",
            "partner",
            "professor",
            "researcher",
            "strategist",
            "trader",
            "work");
    /** What only a company or the like has; in the plural or singular. */
    private static final Set<String> HOLDINGS = Set.of(
            "acquisition",
            "bondholder",
            "boss",
            "ceo",
            "chief",
            "creditor",
            "customer",
            "employee",
            "executive",
            "headquarters",
            "investor",
            "merger",
            "purchase",
            "revenue",
            "shareholder",
            "stock",
            "subsidiary",
            "takeover",
            "unit",
            "worker",
            "workforce");

    private static final Set<String> KIN = Set.of(
            "attorney",
            "brother",
            "career",
            "child",
            "daughter",
            "death",
            "family",
            "father",
            "girlfriend",
            "husband",
            "lawyer",
            "life",
            "mother",
            "parent",
            "sister",
            "son",
            "wife",
            "widow");
    /** What a person does for a living and a company too. */
    private static final Set<String> TRADES = Set.of(
            "broker",
            "builder",
            "developer",
            "distributor",
            "driller",
            "exporter",
            "importer",
            "insurer",
            "lender",
            "miner",
            "operator",
            "producer",
            "provider",
            "publisher",
            "retailer",
            "supplier",
            "trader",
            "refiner");

    private static final Set<String> SETTLEMENTS = Set.of(
            "city",
            "town",
            "village",
            "province",
            "district",
            "region",
            "port",
            "suburb",
            "island",
            "north",
            "south",
            "east",
            "west",
            "state",
            "outskirt",
            "county");
    private static final Set<String> LEARNING = Set.of(
            "bachelor",
            "degree",
            "diploma",
            "doctorate",
            "educate",
            "enrol",
            "enroll",
            "faculty",
            "graduate",
            "lecture",
            "lecturer",
            "master",
            "mba",
            "phd",
            "professor",
            "study",
            "teach",
            "train");
    private static final Set<String> DWELLING = Set.of(
            "base", "bear", "bury", "headquarter", "live", "locate", "raise", "reside", "settle", "situate", "up");
    private static final Set<String> LEADING =
            Set.of("ceo", "chairman", "co-founder", "director", "founder", "head", "member", "owner");
    private static final Set<String> BESIDE = Set.of("near", "outside", "around", "north", "south");
    private static final Set<String> LIVED = Set.of("marry", "graduate", "retire", "bear", "die");

    private final Lexicon lexicon;
    private final OwnWords ownWords;

    TypeCues(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.ownWords = new OwnWords(lexicon);
    }

    TypeScores of(Spot spot) {
        var scores = new TypeScores();
        ownWords.add(spot, scores);
        before(spot, scores);
        behind(spot, scores);
        return scores;
    }

    private void before(Spot spot, TypeScores scores) {
        var sentence = spot.sentence();
        var word = Around.text(sentence, spot.start() - 1);
        var lemma = Around.lemma(sentence, spot.start() - 1);
        var second = Around.lemma(sentence, spot.start() - 2);
        if (word.length() > 1 && lexicon.isHonorific(word) || KIN.contains(word)) {
            scores.add(ActorType.PERSON, GOOD);
        } else if (isOrganizationNoun(sentence, spot.start() - 1)) {
            scores.add(ActorType.ORGANIZATION, GOOD);
        } else if (isOffice(word) || lexicon.isProfession(word) && !TRADES.contains(word)) {
            scores.add(ActorType.PERSON, FAIR);
        }
        switch (word) {
            case "at", "with", "for", "from" -> {
                if (STAFF.contains(second) || LEARNING.contains(second)) {
                    scores.add(ActorType.ORGANIZATION, GOOD);
                }
            }
            case "of" -> {
                if (SETTLEMENTS.contains(second)) {
                    scores.add(ActorType.PLACE, GOOD);
                } else if (isHolding(second) || LEADING.contains(second)) {
                    scores.add(ActorType.ORGANIZATION, FAIR);
                }
            }
            case "in" -> {
                if (Set.of("stake", "share", "investor", "investment", "shareholder")
                        .contains(second)) {
                    scores.add(ActorType.ORGANIZATION, FAIR);
                } else {
                    scores.add(ActorType.PLACE, DWELLING.contains(second) ? GOOD : 1);
                }
            }
            case "by" -> {
                if (AUTHORSHIP.contains(Around.text(sentence, spot.start() - 2).toLowerCase(Locale.ROOT))) {
                    scores.add(ActorType.PERSON, CLEAR);
                }
            }
            case "/" -> {
                if (AGENCIES.contains(Around.text(sentence, spot.start() - 2))) {
                    scores.add(ActorType.PERSON, GOOD);
                }
            }
            default -> {
                if (BESIDE.contains(lemma)) {
                    scores.add(ActorType.PLACE, FAIR);
                }
            }
        }
    }

    private boolean isOrganizationNoun(Sentence sentence, int at) {
        return at >= 0
                && !sentence.token(at).isCapitalized()
                && sentence.token(at).isNoun()
                && lexicon.anaphor(sentence.token(at).lemma())
                        .map(Anaphor::type)
                        .filter(ActorType.ORGANIZATION::equals)
                        .isPresent();
    }

    private boolean isOffice(String word) {
        return !word.isEmpty() && !lexicon.offices(List.of(word)).isEmpty();
    }

    private static boolean isHolding(String lemma) {
        return HOLDINGS.contains(lemma) || lemma.equals("share");
    }

    private void behind(Spot spot, TypeScores scores) {
        var sentence = spot.sentence();
        var word = Around.text(sentence, spot.end());
        var lemma = Around.lemma(sentence, spot.end());
        var second = Around.lemma(sentence, spot.end() + 1);
        switch (word) {
            case "'s", "’s" -> {
                if (HOLDINGS.contains(second)) {
                    scores.add(ActorType.ORGANIZATION, FAIR);
                } else if (KIN.contains(second)) {
                    scores.add(ActorType.PERSON, GOOD);
                }
            }
            case "," -> apposed(Around.text(sentence, spot.end() + 1), scores);
            case "(", "<" -> {
                if (TICKER.matcher(Around.text(sentence, spot.end() + 1)).matches()) {
                    scores.add(ActorType.ORGANIZATION, GOOD);
                }
            }
            case "said", "says" -> {
                if (second.equals("it")) {
                    scores.add(ActorType.ORGANIZATION, FAIR);
                }
            }
            case "was" -> {
                if (second.equals("bear")) {
                    scores.add(ActorType.PERSON, GOOD);
                }
            }
            default -> {
                if (HOLDINGS.contains(lemma) || STAFF.contains(lemma) && !lemma.equals("work")) {
                    scores.add(ActorType.ORGANIZATION, FAIR);
                } else if (LIVED.contains(lemma)) {
                    scores.add(ActorType.PERSON, FAIR);
                }
            }
        }
    }

    private static void apposed(String next, TypeScores scores) {
        if (next.equals("who") || AGE.matcher(next).matches()) {
            scores.add(ActorType.PERSON, GOOD);
        } else if (next.equals("which")) {
            scores.add(ActorType.PERSON, -GOOD);
        }
    }
}
