package io.newsgraph.extraction.mention;

import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who is said to speak outside the quotation marks of a sentence. */
final class Attributions {

    private static final Set<String> SAYING = Set.of(
            "say",
            "tell",
            "add",
            "write",
            "explain",
            "ask",
            "claim",
            "insist",
            "declare",
            "state",
            "tweet",
            "note",
            "conclude",
            "warn",
            "argue",
            "reply",
            "respond",
            "continue",
            "comment",
            "recall",
            "admit",
            "announce",
            "confirm",
            "joke",
            "complain",
            "remark",
            "vow",
            "acknowledge",
            "observe",
            "reveal",
            "quip",
            "stress");

    /** Behind these stands who is spoken to. */
    private static final Set<String> WITH_HEARER = Set.of("tell", "ask", "warn");

    private final Quotations quotations;

    Attributions(Quotations quotations) {
        this.quotations = quotations;
    }

    /** Whether a word tells that somebody speaks. */
    static boolean isSaying(Token token) {
        return token.isVerb() && SAYING.contains(token.lemma());
    }

    /** Who speaks in a sentence, given its mentions in text order. */
    Optional<Entity> speaker(Sentence sentence, List<Mention> mentions) {
        for (var token : sentence.tokens()) {
            if (isSaying(token) && !quotations.covers(sentence, token.index())) {
                var subject = subject(sentence, token.index(), mentions);
                if (subject.isPresent()) {
                    return subject.map(Mention::entity);
                }
            }
        }
        return Optional.empty();
    }

    /** "Harris said", "said Harris"; otherwise what syntax takes for the subject. */
    private Optional<Mention> subject(Sentence sentence, int verb, List<Mention> mentions) {
        var beside = mentions.stream()
                .filter(mention -> !quotations.covers(sentence, mention.start()))
                .filter(mention -> mention.end() == verb || isInverted(sentence, verb, mention))
                .findFirst();
        return beside.or(() -> sentence.syntax().children(verb, "nsubj").stream()
                .flatMap(subject -> mentions.stream().filter(mention -> mention.head() == subject))
                .findFirst());
    }

    private static boolean isInverted(Sentence sentence, int verb, Mention mention) {
        return !WITH_HEARER.contains(sentence.token(verb).lemma())
                && (mention.start() == verb + 1
                        || mention.start() == verb + 2
                                && sentence.token(verb + 1).tag().equals("DT"));
    }
}
