package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.MentionKind;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom the pronouns of the first person stand for: in a quotation "I" is who speaks and "we" is the body that
 * the speaker speaks for; outside of one "I" is somebody whom the article need not name.
 */
final class FirstPersons {

    private static final Set<String> SINGULAR = Set.of("i", "me", "my", "mine", "myself");
    private static final Set<String> PLURAL = Set.of("we", "us", "our", "ours", "ourselves");
    private final Discourse discourse;
    private final Quotations quotations;
    private final Attributions attributions;
    private final Mentions others;
    private final List<Mention> found = new ArrayList<>();
    private final List<Pointer> waiting = new ArrayList<>();
    private @Nullable Entity speaker;
    private @Nullable Entity narrator;

    /** A quoted pronoun whose speaker is not known yet. */
    private record Pointer(Sentence sentence, Token token) {

        boolean isPlural() {
            return PLURAL.contains(token.text().toLowerCase(Locale.ROOT));
        }
    }

    /** In an article whose other mentions have been found. */
    FirstPersons(Discourse discourse, Quotations quotations, Mentions others) {
        this.discourse = discourse;
        this.quotations = quotations;
        this.attributions = new Attributions(quotations);
        this.others = others;
    }

    /** The pronouns of the first person in an article's sentences, in text order. */
    List<Mention> find(List<Sentence> sentences) {
        var isClosed = false;
        for (var sentence : sentences) {
            // A sentence may end with its quotation: "'We won.' said Harris."
            var isTail = isClosed && Attributions.isSaying(sentence.token(0));
            if (isClosed && !isTail) {
                settle();
            }
            gather(sentence);
            var here = isTail || quotations.isIn(sentence)
                    ? attributions.speaker(sentence, others.in(sentence))
                    : Optional.<Entity>empty();
            speaker = here.orElse(speaker);
            if (here.isPresent()) {
                settle();
            }
            isClosed = !quotations.continuesBehind(sentence);
        }
        settle();
        return found;
    }

    private void gather(Sentence sentence) {
        for (var token : sentence.tokens()) {
            var word = token.text().toLowerCase(Locale.ROOT);
            var isPronoun = token.tag().startsWith("PRP") && (SINGULAR.contains(word) || PLURAL.contains(word));
            if (isPronoun && quotations.covers(sentence, token.index())) {
                waiting.add(new Pointer(sentence, token));
            } else if (isPronoun && SINGULAR.contains(word)) {
                narrator = narrator == null ? new Entity("I", ActorType.PERSON, false, "pronoun") : narrator;
                point(new Pointer(sentence, token), narrator);
            }
        }
    }

    private void settle() {
        if (speaker != null) {
            for (var pointer : waiting) {
                var meant = pointer.isPlural() ? discourse.body(speaker) : Optional.of(speaker);
                meant.ifPresent(entity -> point(pointer, entity));
            }
        }
        waiting.clear();
    }

    private void point(Pointer pointer, Entity entity) {
        var at = pointer.token().index();
        found.add(new Mention(pointer.sentence(), at, at + 1, MentionKind.PRONOUN, entity));
    }
}
