package io.newsgraph.extraction.relation;

import io.newsgraph.extraction.mention.Mention;
import io.newsgraph.extraction.mention.Mentions;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.MentionKind;
import java.util.Comparator;

/** Tells which pronouns and descriptions may mean another organization than the one they were resolved to. */
final class Doubt {

    private final Mentions mentions;

    Doubt(Mentions mentions) {
        this.mentions = mentions;
    }

    /** "Tesla ... Twitter ... its chief executive": a nearer name in the same sentence could be meant as well. */
    boolean isAmbiguous(Mention mention) {
        return mention.kind() != MentionKind.NAME
                && mention.entity().type() == ActorType.ORGANIZATION
                && mentions.in(mention.sentence()).stream()
                        .filter(other -> other.kind() == MentionKind.NAME
                                && other.entity().type() == ActorType.ORGANIZATION
                                && other.end() <= mention.start())
                        .max(Comparator.comparingInt(Mention::end))
                        .filter(nearest -> nearest.entity() != mention.entity())
                        .isPresent();
    }
}
