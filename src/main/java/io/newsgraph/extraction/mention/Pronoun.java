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

    private static final double UNSURE = -0.5;
    private static final double UNLIKELY = -1.5;

    static @Nullable Pronoun of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "he", "him", "his", "himself" -> HE;
            case "she", "her", "hers", "herself" -> SHE;
            case "it", "its", "itself" -> IT;
            case "they", "them", "their", "theirs", "themselves" -> THEY;
            default -> null;
        };
    }

    /** Whether it stands for one person. */
    boolean isPersonal() {
        return this == HE || this == SHE;
    }

    /** The gender of whom it stands for, if it tells. */
    @Nullable
    String gender() {
        return switch (this) {
            case HE -> "m";
            case SHE -> "f";
            case IT, THEY -> null;
        };
    }

    boolean fits(Entity entity) {
        return switch (this) {
            case HE -> entity.type() == ActorType.PERSON && !"f".equals(entity.gender());
            case SHE -> entity.type() == ActorType.PERSON && !"m".equals(entity.gender());
            case IT -> entity.type() == ActorType.ORGANIZATION || entity.type().isTerritory();
            case THEY ->
                entity.type() == ActorType.GROUP
                        || entity.type() == ActorType.ORGANIZATION
                        || entity.type() == ActorType.COUNTRY;
        };
    }

    /** How gladly it stands for an entity that it fits: from 0 down. */
    double preference(Entity entity) {
        return switch (this) {
            case HE, SHE -> gender() != null && gender().equals(entity.gender()) ? 0 : UNSURE;
            case IT -> entity.type() == ActorType.PLACE ? UNLIKELY : 0;
            case THEY ->
                switch (entity.type()) {
                    case GROUP -> 0;
                    case ORGANIZATION -> UNSURE;
                    default -> UNLIKELY;
                };
        };
    }
}
