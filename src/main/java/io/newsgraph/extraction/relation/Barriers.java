package io.newsgraph.extraction.relation;

import io.newsgraph.extraction.mention.Mention;
import io.newsgraph.extraction.mention.Mentions;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.MentionKind;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Token;
import java.util.List;
import java.util.Set;

/** Where the gap in a phrase ends: at words behind which a sentence speaks of somebody else. */
final class Barriers {

    private static final Set<String> MARKS = Set.of(";", "\"", "“", "”", "``", "''");

    /** Verbs with a clause of its own behind them, about anybody. */
    private static final Set<String> SAYING =
            Set.of("say", "tell", "ask", "accuse", "claim", "believe", "allege", "urge", "order", "warn", "deny");

    private final Sentence sentence;
    private final Mentions mentions;

    Barriers(Sentence sentence, Mentions mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /**
     * Whether a long gap ends at a token.
     *
     * @param bound who is in the phrase already
     */
    boolean endsAt(int at, List<Mention> bound) {
        var token = sentence.token(at);
        return MARKS.contains(token.text())
                || token.isVerb() && SAYING.contains(token.lemma())
                || !bound.isEmpty() && isOtherSubject(token, bound)
                || !bound.isEmpty() && isOtherPerson(at, bound);
    }

    /** "born in Graz | and moved in 1990": what follows another finite verb has another date. */
    boolean isPastVerb(int at, int trigger) {
        return trigger >= 0 && at > trigger && sentence.token(at).tag().matches("VB[DZP]|MD");
    }

    /** "is director | and left": what follows the finite verb does not belong to a noun before it. */
    boolean isPastClause(int at, int trigger) {
        return isPastVerb(at, trigger) && sentence.token(trigger).isNoun();
    }

    /** The noun of which another verb speaks. */
    private boolean isOtherSubject(Token token, List<Mention> bound) {
        return token.isNoun()
                && sentence.syntax().is(token.index(), "nsubj", "nsubj:pass")
                && mentions.covering(sentence, token.index())
                        .filter(mention -> isOf(mention, bound))
                        .isEmpty();
    }

    private boolean isOtherPerson(int at, List<Mention> bound) {
        return mentions.in(sentence).stream()
                .anyMatch(mention -> mention.start() == at
                        && mention.kind() == MentionKind.NAME
                        && mention.entity().type() == ActorType.PERSON
                        && !isOf(mention, bound));
    }

    private static boolean isOf(Mention mention, List<Mention> bound) {
        return bound.stream().anyMatch(other -> other.entity() == mention.entity());
    }
}
