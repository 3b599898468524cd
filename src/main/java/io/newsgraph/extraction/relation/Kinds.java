package io.newsgraph.extraction.relation;

import io.newsgraph.extraction.clause.WordClasses;
import io.newsgraph.extraction.mention.Entity;
import io.newsgraph.extraction.mention.Mention;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.MentionKind;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.lexicon.Sense;
import java.util.Locale;
import java.util.Set;

/**
 * The kinds of actors that a rule can ask for: the names of {@link ActorType}, and some narrower ones that a
 * name tells: {@code PARTY} and {@code EMPLOYER}, any other organization; {@code SCHOOL} by its name, and {@code
 * COLLEGE}, any organization that is no degree; {@code STATE}, a country by its name; {@code NATION}, a
 * country or a land like Scotland; {@code NATIONAL}, the same by an
 * adjective; {@code BODY}, an organization or an unknown name that looks like a place; {@code COMPANY}; {@code
 * SPOT}, a place or an unknown name that looks like an organization.
 */
final class Kinds {

    private static final String NATIONAL = "NATIONAL";

    /** An unknown name of a place, whatever it looks like. */
    static final String SPOT = "SPOT";

    private static final Set<String> WHERE = Set.of("in", "from", "near", "at", "born");
    private static final Set<String> LOCATIVE = Set.of("in", "near", "around", "across", "outside");

    private final WordClasses classes;
    private final Lexicon lexicon;

    Kinds(WordClasses classes, Lexicon lexicon) {
        this.classes = classes;
        this.lexicon = lexicon;
    }

    /** Whether a mention is of one of the kinds; a person must have a name or be "he" or "she". */
    boolean fits(Set<String> wanted, Mention mention) {
        var entity = mention.entity();
        if (entity.type() == ActorType.PERSON && !entity.isNamed() && mention.kind() == MentionKind.NOMINAL) {
            return false;
        }
        return wanted.stream().anyMatch(kind -> isOf(kind, entity) && isUsedAs(kind, mention));
    }

    /** Whether the words of a mention fit a kind, when its entity does. */
    private boolean isUsedAs(String kind, Mention mention) {
        return switch (kind) {
            case NATIONAL -> isAdjective(mention);
            case "STATE" -> isUsed(mention, Sense.Use.NAME);
            case SPOT -> mention.entity().type() != ActorType.PERSON || isWhere(mention);
            case "EMPLOYER", "BODY" -> mention.entity().type() == ActorType.ORGANIZATION || !isLocative(mention);
            default -> true;
        };
    }

    /** "born in | Denizli", but not "in Weber's house" */
    private static boolean isWhere(Mention mention) {
        var sentence = mention.sentence();
        return mention.kind() == MentionKind.NAME
                && mention.start() > 0
                && WHERE.contains(sentence.token(mention.start() - 1).text())
                && (mention.end() >= sentence.size()
                        || !sentence.token(mention.end()).tag().equals("POS"));
    }

    /** "in Spokane", "Wylie, Texas" */
    private static boolean isLocative(Mention mention) {
        var sentence = mention.sentence();
        var end = mention.end();
        return mention.start() > 0
                        && LOCATIVE.contains(sentence.token(mention.start() - 1).text())
                || end + 1 < sentence.size()
                        && sentence.token(end).text().equals(",")
                        && sentence.token(end + 1).tag().startsWith("NNP");
    }

    private boolean isOf(String kind, Entity entity) {
        return switch (kind) {
            case "EMPLOYER" -> isBody(entity) && !isParty(entity);
            case "PARTY" -> isParty(entity);
            case "BODY" -> isBody(entity);
            case "COMPANY" -> isCompany(entity);
            case "SCHOOL" -> entity.isNamed() && hasWord(entity, "school-name");
            case "COLLEGE" ->
                entity.type() == ActorType.ORGANIZATION && !hasWord(entity, "degree") || isOf("SCHOOL", entity);
            case SPOT -> isPlace(entity) || isStrange(entity);
            case "STATE" -> entity.type() == ActorType.COUNTRY;
            case "NATION", NATIONAL -> entity.type() == ActorType.COUNTRY || isNamed(entity, "nation-name");
            default -> entity.type() == ActorType.valueOf(kind);
        };
    }

    /** Whether a country is not called by its name, nor by that of its capital: a "Lebanon researcher" need not be Lebanese. */
    private boolean isAdjective(Mention mention) {
        return !words(mention).equals(mention.entity().name()) && !isUsed(mention, Sense.Use.METONYM);
    }

    private boolean isUsed(Mention mention, Sense.Use use) {
        return lexicon.senses(words(mention)).stream().anyMatch(sense -> sense.use() == use);
    }

    private static String words(Mention mention) {
        return mention.sentence().words(mention.start(), mention.end());
    }

    /** Whether an actor is an organization, or by an unknown name that looks like a place might be one. */
    private static boolean isBody(Entity entity) {
        return entity.type() == ActorType.ORGANIZATION && entity.isNamed()
                || entity.type() == ActorType.PLACE && isStrange(entity);
    }

    private static boolean isStrange(Entity entity) {
        return entity.isNamed() && entity.known() == null;
    }

    /** Whether an actor is known as a company, or called like one. */
    boolean isCompany(Entity entity) {
        var known = entity.known();
        return entity.type() == ActorType.ORGANIZATION
                && (known != null ? known.kind().equals("company") : hasWord(entity, "company-name"));
    }

    /** Whether an actor is a political party. */
    boolean isParty(Entity entity) {
        var known = entity.known();
        return entity.type() == ActorType.ORGANIZATION
                && (known != null ? known.kind().equals("party") : hasWord(entity, "party-name"));
    }

    /** Whether an actor is a place or country. */
    static boolean isPlace(Entity entity) {
        return entity.type().isTerritory();
    }

    private boolean isNamed(Entity entity, String wordClass) {
        return classes.contains(wordClass, entity.name().toLowerCase(Locale.ROOT));
    }

    private boolean hasWord(Entity entity, String wordClass) {
        for (var word : entity.name().toLowerCase(Locale.ROOT).split("[\\s,-]+")) {
            if (classes.contains(wordClass, word)) {
                return true;
            }
        }
        return false;
    }
}
