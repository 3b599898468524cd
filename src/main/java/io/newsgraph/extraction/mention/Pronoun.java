package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The pronouns of the third person, by what they can stand for. */
enum Pronoun {
    HE,
    SHE,
    IT,
    THEY;

    static @Nullable Pronoun of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "he", "him", "his", "himself" -> HE;
            case "she", "her", "hers", "herself" -> SHE;
            case "it", "its", "itself" -> IT;
            case "they", "them", "their", "theirs", "themselves" -> THEY;
            default -> null;
        };
    }

    boolean fits(Entity entity) {
        return switch (this) {
            case HE -> entity.type() == ActorType.PERSON && !"f".equals(entity.gender());
            case SHE -> entity.type() == ActorType.PERSON && !"m".equals(entity.gender());
            case IT -> entity.type() == ActorType.ORGANIZATION || entity.type() == ActorType.COUNTRY;
            case THEY -> entity.type() == ActorType.GROUP || entity.type() == ActorType.ORGANIZATION;
        };
    }
}
