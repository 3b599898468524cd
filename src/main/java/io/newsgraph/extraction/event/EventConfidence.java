package io.newsgraph.extraction.event;

import io.newsgraph.extraction.mention.Mention;
import io.newsgraph.knowledge.Confidence;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import java.util.List;

/** Judges how sure a claim is: by its rule, who is named, and how far from the sentence's main clause it is told. */
final class EventConfidence {

    private static final double ASIDE = 0.62;
    private static final double PHRASE = 0.82;
    private static final double STEP = 0.96;

    /** Below this a word stands so far on the side, or so alone, that the parse itself is in doubt. */
    private static final double LEAST_CLARITY = 0.25;

    /** What speaks of such an act less often than this is left to those who ask for an explanation. */
    private static final Confidence LEAST = new Confidence(0.35);

    private final Sentence sentence;
    private final Syntax syntax;
    private final ConfidenceModel model;

    EventConfidence(Sentence sentence, ConfidenceModel model) {
        this.model = model;
        this.sentence = sentence;
        this.syntax = sentence.syntax();
    }

    /** How sure it is that the sentence speaks of the event at all. */
    double clarity(EventRule rule, int trigger, List<Mention> sources, List<Mention> targets) {
        var value = rule.confidence();
        value *= sources.isEmpty() ? 0.8 : 1;
        value *= targets.isEmpty() ? 0.85 : 1;
        value *= RuleChoice.isVerbal(sentence.token(trigger)) ? 1 : 0.92;
        return value * prominence(trigger);
    }

    /** Whether a claim of that clarity is more than a guess. */
    boolean isWorthMaking(EventClaim claim, double clarity) {
        return clarity >= LEAST_CLARITY && model.ofSpeaking(claim, clarity).compareTo(LEAST) >= 0;
    }

    /** How sure it is that a claim of that clarity holds. */
    Confidence of(EventClaim claim, double clarity) {
        return model.of(claim, clarity);
    }

    /** What stands in a clause on the side is less often what the sentence is about. */
    private double prominence(int token) {
        var prominence = 1.0;
        for (var at = token; syntax.head(at) != Syntax.ROOT; at = syntax.head(at)) {
            prominence *=
                    syntax.is(at, "acl", "acl:relcl", "advcl") ? ASIDE : syntax.is(at, "nmod", "obl") ? PHRASE : STEP;
        }
        return prominence;
    }
}
