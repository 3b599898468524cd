package io.newsgraph.extraction.event;

import io.newsgraph.extraction.clause.Argument;
import io.newsgraph.extraction.mention.Mention;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where an event takes place. */
final class Whereabouts {

    private static final List<String> PLACES = List.of("in", "at", "near", "outside", "inside", "around", "across");

    private final Sentence sentence;
    private final Syntax syntax;
    private final Participants participants;

    Whereabouts(Sentence sentence, Participants participants) {
        this.sentence = sentence;
        this.syntax = sentence.syntax();
        this.participants = participants;
    }

    /** A place or country behind "in" or "at", on the predicate or on what it is about. */
    @Nullable
    Mention location(int trigger, List<Argument> around, List<Mention> sources, List<Mention> targets) {
        for (var preposition : PLACES) {
            for (var argument : around) {
                if (argument.role().equals(preposition)) {
                    for (var mention : participants.behind(argument.token())) {
                        if (isPlace(mention) && !targets.contains(mention) && !sources.contains(mention)) {
                            return mention;
                        }
                    }
                }
            }
        }
        return whereAbove(trigger);
    }

    /** "Malta, where he will attend a meeting": the noun above the relative clause. */
    private @Nullable Mention whereAbove(int trigger) {
        for (var at = trigger; at != Syntax.ROOT; at = syntax.head(at)) {
            var saysWhere = syntax.children(at, "advmod").stream()
                    .anyMatch(child -> sentence.token(child).lemma().equals("where"));
            if (saysWhere && syntax.is(at, "acl:relcl")) {
                return participants
                        .itself(syntax.head(at))
                        .filter(Whereabouts::isPlace)
                        .orElse(null);
            }
        }
        return null;
    }

    private static boolean isPlace(Mention mention) {
        return mention.entity().type().isTerritory();
    }
}
