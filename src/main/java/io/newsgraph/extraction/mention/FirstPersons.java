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

    private final Discourse discourse;
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
    FirstPersons(Discourse discourse, Mentions others) {
        this.discourse = discourse;
        this.others = others;
    }

    /** The pronouns of the first person in an article's sentences, in text order. */
    List<Mention> find(List<Sentence> sentences) {
        var quotations = new Quotations(sentences);
        for (var sentence : sentences) {
            gather(sentence, quotations);
            if (quotations.isIn(sentence)) {
                var here = attribution(sentence, quotations);
                speaker = here.orElse(speaker);
                if (here.isPresent() || !quotations.continuesBehind(sentence)) {
                    settle();
                }
            }
        }
        settle();
        return found;
    }

    private void gather(Sentence sentence, Quotations quotations) {
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

    /** Who is said to speak, outside the quotation marks of a sentence. */
    private Optional<Entity> attribution(Sentence sentence, Quotations quotations) {
        for (var token : sentence.tokens()) {
            var isSaying = token.isVerb() && SAYING.contains(token.lemma());
            if (isSaying && !quotations.covers(sentence, token.index())) {
                var subject = subject(sentence, token.index(), quotations);
                if (subject.isPresent()) {
                    return subject.map(Mention::entity);
                }
            }
        }
        return Optional.empty();
    }

    /** "Harris said", "said Harris"; otherwise what syntax takes for the subject. */
    private Optional<Mention> subject(Sentence sentence, int verb, Quotations quotations) {
        var beside = others.in(sentence).stream()
                .filter(mention -> !quotations.covers(sentence, mention.start()))
                .filter(mention -> mention.end() == verb || isInverted(sentence, verb, mention))
                .findFirst();
        return beside.or(() -> sentence.syntax().children(verb, "nsubj").stream()
                .flatMap(subject -> others.headedBy(sentence, subject).stream())
                .findFirst());
    }

    private static boolean isInverted(Sentence sentence, int verb, Mention mention) {
        return mention.start() == verb + 1
                || mention.start() == verb + 2 && sentence.token(verb + 1).tag().equals("DT");
    }
}
