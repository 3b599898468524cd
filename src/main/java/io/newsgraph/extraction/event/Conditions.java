package io.newsgraph.extraction.event;

import io.newsgraph.extraction.clause.Argument;
import io.newsgraph.extraction.clause.WordClasses;
import io.newsgraph.extraction.mention.Mention;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks what a rule asks of the words around a predicate. An alternative is a lemma, {@code @class},
 * {@code *} for anything, {@code ACTOR} for any actor, or a kind of actor such as {@code COUNTRY}.
 */
final class Conditions {

    private static final Set<String> KINDS =
            Arrays.stream(ActorType.values()).map(Enum::name).collect(java.util.stream.Collectors.toUnmodifiableSet());

    private final Sentence sentence;
    private final Syntax syntax;
    private final WordClasses classes;
    private final Participants participants;

    Conditions(Sentence sentence, WordClasses classes, Participants participants) {
        this.sentence = sentence;
        this.syntax = sentence.syntax();
        this.classes = classes;
        this.participants = participants;
    }

    boolean hold(EventRule rule, int predicate, List<Argument> arguments) {
        return rule.conditions().entrySet().stream().allMatch(condition -> any(condition, predicate, arguments))
                && rule.exceptions().entrySet().stream().noneMatch(condition -> any(condition, predicate, arguments));
    }

    private boolean any(Map.Entry<String, List<String>> condition, int predicate, List<Argument> arguments) {
        if (condition.getKey().equals("word")) {
            // Words that hang on the predicate itself, whatever their part.
            return syntax.children(predicate).stream()
                    .anyMatch(child -> condition.getValue().stream().anyMatch(wanted -> isWord(wanted, child)));
        }
        if (condition.getKey().equals("head")) {
            var head = syntax.head(predicate);
            return head != Syntax.ROOT && condition.getValue().stream().anyMatch(wanted -> isWord(wanted, head));
        }
        return arguments.stream()
                .filter(argument -> argument.role().equals(condition.getKey()))
                .anyMatch(argument -> condition.getValue().stream().anyMatch(wanted -> is(wanted, argument.token())));
    }

    private boolean is(String wanted, int token) {
        if (wanted.equals("*")) {
            return true;
        }
        if (wanted.equals("ACTOR")) {
            return !participants.behind(token, 0).isEmpty();
        }
        if (KINDS.contains(wanted)) {
            return participants.behind(token, 0).stream()
                    .map(Mention::entity)
                    .anyMatch(entity -> entity.type().name().equals(wanted));
        }
        return isWord(wanted, token)
                || syntax.children(token, "compound", "amod", "nmod", "conj").stream()
                        .anyMatch(child -> isWord(wanted, child));
    }

    private boolean isWord(String wanted, int token) {
        var lemma = sentence.token(token).lemma();
        return wanted.startsWith("@") ? classes.contains(wanted.substring(1), lemma) : wanted.equals(lemma);
    }
}
