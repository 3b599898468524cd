package io.newsgraph.lexicon;

import io.newsgraph.knowledge.ActorType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A common noun that points back to somebody named before, such as "the company".
 *
 * @param type the kind of actor that it can mean
 * @param kinds finer kinds that it can mean; empty for any
 * @param gender f or m, when the noun tells
 */
public record Anaphor(
        ActorType type, Set<String> kinds, @Nullable String gender) {

    static Anaphor of(Table.Row row) {
        return new Anaphor(ActorType.valueOf(row.get("type")), Set.copyOf(row.list("kinds")), row.orNull("gender"));
    }

    /** Whether it can mean somebody known; those of unknown kind always pass. */
    public boolean fits(@Nullable KnownActor known) {
        return known == null || kinds.isEmpty() || kinds.contains(known.kind());
    }
}
