package io.newsgraph.extraction.event;

import io.newsgraph.extraction.clause.Argument;
import io.newsgraph.extraction.clause.Arguments;
import io.newsgraph.extraction.mention.Mention;
import io.newsgraph.extraction.mention.Mentions;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the actors behind the arguments of a predicate. */
final class Participants {

    private static final int DEEPEST = 3;

    private final Sentence sentence;
    private final Syntax syntax;
    private final Mentions mentions;
    private final Arguments arguments;

    Participants(Sentence sentence, Mentions mentions, Arguments arguments) {
        this.sentence = sentence;
        this.syntax = sentence.syntax();
        this.mentions = mentions;
        this.arguments = arguments;
    }

    /** The actors in the first of the roles that has any, but for those already taken. */
    List<Mention> in(List<String> roles, List<Argument> all, List<Mention> taken) {
        for (var role : roles) {
            var found = new LinkedHashSet<Mention>();
            for (var argument : all) {
                if (argument.role().equals(role)) {
                    for (var token : arguments.joined(argument.token())) {
                        found.addAll(behind(token, 0));
                    }
                }
            }
            found.removeIf(mention -> taken.stream().anyMatch(other -> other.entity() == mention.entity()));
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }

    /** The actor that a word itself names. */
    Optional<Mention> itself(int token) {
        return mentions.headedBy(sentence, token).or(() -> mentions.covering(sentence, token));
    }

    /** The actor that a word stands for: itself, or who modifies it, as in "Palestinian lorries". */
    List<Mention> behind(int token, int depth) {
        var own = itself(token);
        if (own.isPresent()) {
            return List.of(own.get());
        }
        if (depth >= DEEPEST
                || !sentence.token(token).isNoun()
                        && !sentence.token(token).tag().equals("CD")) {
            return List.of();
        }
        for (var label : List.of("nmod:poss", "compound", "amod", "nmod", "appos")) {
            var found = new ArrayList<Mention>();
            for (var child : syntax.children(token, label)) {
                if (!label.equals("nmod") || isOf(child)) {
                    arguments.joined(child).forEach(each -> found.addAll(behind(each, depth + 1)));
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private boolean isOf(int token) {
        return syntax.children(token, "case").stream()
                .anyMatch(mark -> Set.of("of", "from", "in", "by", "among")
                        .contains(sentence.token(mark).lemma()));
    }
}
