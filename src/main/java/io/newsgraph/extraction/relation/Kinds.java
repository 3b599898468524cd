package io.newsgraph.extraction.relation;

import io.newsgraph.extraction.clause.WordClasses;
import io.newsgraph.extraction.mention.Entity;
import io.newsgraph.extraction.mention.Mention;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.MentionKind;
import java.util.Locale;
import java.util.Set;

/**
 * The kinds of actors that a rule can ask for: the names of {@link ActorType}, and some narrower ones that a
 * name tells: {@code PARTY} and {@code EMPLOYER}, any other organization; {@code SCHOOL}; {@code NATION}, a
 * country or a land like Scotland; {@code NATIONAL}, the same by an
 * adjective; {@code BODY}, an organization or an unknown name that looks like a place.
 */
final class Kinds {

    private static final String NATIONAL = "NATIONAL";

    private final WordClasses classes;

    Kinds(WordClasses classes) {
        this.classes = classes;
    }

    /** Whether a mention is of one of the kinds; a person must have a name or be "he" or "she". */
    boolean fits(Set<String> wanted, Mention mention) {
        var entity = mention.entity();
        if (entity.type() == ActorType.PERSON && !entity.isNamed() && mention.kind() == MentionKind.NOMINAL) {
            return false;
        }
        return wanted.stream().anyMatch(kind -> isOf(kind, entity) && (!kind.equals(NATIONAL) || isAdjective(mention)));
    }

    private boolean isOf(String kind, Entity entity) {
        return switch (kind) {
            case "EMPLOYER" -> entity.type() == ActorType.ORGANIZATION && !isParty(entity);
            case "PARTY" -> isParty(entity);
            case "BODY" ->
                entity.type() == ActorType.ORGANIZATION || entity.type() == ActorType.PLACE && entity.known() == null;
            case "SCHOOL" -> entity.type() != ActorType.PERSON && hasWord(entity, "school-name");
            case "NATION", NATIONAL -> entity.type() == ActorType.COUNTRY || isNamed(entity, "nation-name");
            default -> entity.type() == ActorType.valueOf(kind);
        };
    }

    /** Whether a country is not called by its name: a "Lebanon researcher" need not be Lebanese. */
    private static boolean isAdjective(Mention mention) {
        return !mention.sentence()
                .words(mention.start(), mention.end())
                .equals(mention.entity().name());
    }

    /** Whether an actor is a political party. */
    boolean isParty(Entity entity) {
        var known = entity.known();
        return entity.type() == ActorType.ORGANIZATION
                && (known != null ? known.kind().equals("party") : hasWord(entity, "party-name"));
    }

    /** Whether an actor is a place or country. */
    static boolean isPlace(Entity entity) {
        return entity.type() == ActorType.PLACE || entity.type() == ActorType.COUNTRY;
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
