package io.newsgraph.extraction.event;

import io.newsgraph.extraction.clause.Argument;
import io.newsgraph.extraction.clause.Arguments;
import io.newsgraph.extraction.clause.WordClasses;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Checks what a rule asks of the words around a predicate.
 *
 * <p>An alternative is a lemma, {@code @class}, {@code *} for anything, {@code ACTOR} for a word with an
 * actor behind it, or a kind such as {@code COUNTRY} for a word that is itself an actor of that kind.
 * Besides the roles of {@link Arguments} there are {@code word} for all words that hang on the predicate,
 * {@code self} for it, {@code aux} for its auxiliaries, {@code head} for the word it hangs on, and {@code sentence} for any
 * word of the sentence. {@code of|from} asks for one of several roles.
 */
final class Conditions {

    private static final Set<String> KINDS =
            Arrays.stream(ActorType.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final Sentence sentence;
    private final Syntax syntax;
    private final WordClasses classes;
    private final Arguments arguments;
    private final Participants participants;

    Conditions(Sentence sentence, WordClasses classes, Arguments arguments, Participants participants) {
        this.sentence = sentence;
        this.syntax = sentence.syntax();
        this.classes = classes;
        this.arguments = arguments;
        this.participants = participants;
    }

    /** What keeps a rule from speaking on a predicate. */
    record Obstacle(String role, List<String> words, boolean isInTheWay) {

        /** In words. */
        String told() {
            return (isInTheWay ? "in the way: " : "missing: ") + role + " " + String.join(" or ", words);
        }
    }

    /** The first thing that a rule asks for and that is not there, or that it bars and that is. */
    Optional<Obstacle> obstacle(EventRule rule, int predicate, List<Argument> arguments) {
        for (var condition : rule.conditions().entrySet()) {
            if (!any(condition, predicate, arguments)) {
                return Optional.of(new Obstacle(condition.getKey(), condition.getValue(), false));
            }
        }
        for (var exception : rule.exceptions().entrySet()) {
            if (any(exception, predicate, arguments)) {
                return Optional.of(new Obstacle(exception.getKey(), exception.getValue(), true));
            }
        }
        return Optional.empty();
    }

    private boolean any(Map.Entry<String, List<String>> condition, int predicate, List<Argument> arguments) {
        var wanted = condition.getValue();
        return switch (condition.getKey()) {
            case "self" -> anyWord(Stream.of(predicate), wanted);
            case "word" -> anyWord(syntax.children(predicate).stream(), wanted);
            case "aux" -> anyWord(syntax.children(predicate, "aux").stream(), wanted);
            case "head" ->
                anyWord(Stream.of(this.arguments.governor(predicate)).filter(head -> head != Syntax.ROOT), wanted);
            case "sentence" -> anyWord(IntStream.range(0, sentence.size()).boxed(), wanted);
            default ->
                arguments.stream()
                        .filter(argument -> isIn(condition.getKey(), argument.role()))
                        .anyMatch(argument -> wanted.stream().anyMatch(each -> is(each, argument.token())));
        };
    }

    /** Whether a role is the one asked for, or one of those that bars divide. */
    private static boolean isIn(String wanted, String role) {
        return wanted.indexOf('|') < 0
                ? wanted.equals(role)
                : Arrays.asList(wanted.split("\\|")).contains(role);
    }

    private boolean anyWord(Stream<Integer> tokens, List<String> wanted) {
        return tokens.anyMatch(token -> wanted.stream().anyMatch(each -> each.equals("*") || isWord(each, token)));
    }

    private boolean is(String wanted, int token) {
        if (wanted.equals("*")) {
            return true;
        }
        if (wanted.equals("ACTOR")) {
            return !participants.behind(token).isEmpty();
        }
        if (KINDS.contains(wanted)) {
            return participants
                    .itself(token)
                    .filter(mention -> mention.entity().type().name().equals(wanted))
                    .isPresent();
        }
        return isWord(wanted, token)
                || syntax.children(token, "compound", "amod", "nmod", "conj").stream()
                        .filter(child -> !isParticiple(child))
                        .anyMatch(child -> isWord(wanted, child));
    }

    /** "banned weapons" are no ban. */
    private boolean isParticiple(int child) {
        return syntax.is(child, "amod") && sentence.token(child).tag().equals("VBN");
    }

    private boolean isWord(String wanted, int token) {
        var lemma = sentence.token(token).lemma();
        return wanted.startsWith("@") ? classes.contains(wanted.substring(1), lemma) : wanted.equals(lemma);
    }
}
