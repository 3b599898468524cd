package io.newsgraph.resolution;

import io.newsgraph.extraction.Extraction;
import io.newsgraph.extraction.mention.Entity;
import io.newsgraph.extraction.mention.Mention;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.MentionKind;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which entities of an article are worth a place among the actors of the world. */
final class Notable {

    private final Set<Entity> entities = new HashSet<>();

    private Notable() {}

    /**
     * The entities of whom the article claims something and those that others may know as well, in the order of
     * their first mention. A "he" or "a man" of whom nothing is told is left out.
     */
    static List<Entity> of(Extraction extraction) {
        var notable = new Notable();
        for (var mention : extraction.mentions().all()) {
            notable.add(isTelling(mention) ? mention : null);
        }
        for (var event : extraction.events()) {
            notable.addAll(event.sources());
            notable.addAll(event.targets());
            notable.add(event.location());
            notable.add(event.speaker());
        }
        for (var relation : extraction.relations()) {
            notable.add(relation.subject());
            notable.addEntity(relation.object());
            notable.add(relation.speaker());
        }
        return extraction.mentions().entities().stream()
                .filter(notable.entities::contains)
                .toList();
    }

    private static boolean isTelling(Mention mention) {
        var entity = mention.entity();
        return mention.kind() != MentionKind.PRONOUN
                && (entity.isNamed() || entity.type() != ActorType.PERSON || entity.country() != null);
    }

    private void addAll(Collection<Mention> mentions) {
        mentions.forEach(this::add);
    }

    private void add(@Nullable Mention mention) {
        addEntity(mention == null ? null : mention.entity());
    }

    private void addEntity(@Nullable Entity entity) {
        if (entity != null) {
            entities.add(entity);
        }
    }
}
