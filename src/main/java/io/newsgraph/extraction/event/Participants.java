package io.newsgraph.extraction.event;

import static java.util.Comparator.comparing;

import io.newsgraph.extraction.clause.Argument;
import io.newsgraph.extraction.clause.Arguments;
import io.newsgraph.extraction.mention.Entity;
import io.newsgraph.extraction.mention.Mention;
import io.newsgraph.extraction.mention.Mentions;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the actors behind the arguments of a predicate. */
final class Participants {

    private static final int DEEPEST = 3;

    /** In all that hangs on a word one looks farther than behind the word itself. */
    private static final int DEEPEST_INSIDE = 5;

    private static final Set<String> RECEIVERS = Set.of(Argument.RECIPIENT, "to");

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
        return first(roles, all, taken, (token, others) -> behind(token, 0, others));
    }

    /** The same, but also from within what is spoken of: "refused to lift the sanctions on Iran". */
    List<Mention> within(List<String> roles, List<Argument> all, List<Mention> taken) {
        return first(roles, all, taken, (token, others) -> inside(token, 0, others));
    }

    private List<Mention> first(
            List<String> roles,
            List<Argument> all,
            List<Mention> taken,
            BiFunction<Integer, Set<Entity>, List<Mention>> look) {
        var others = taken.stream().map(Mention::entity).collect(Collectors.toSet());
        for (var role : roles) {
            var found = new LinkedHashSet<Mention>();
            for (var argument : all) {
                if (argument.role().equals(role)) {
                    for (var token : arguments.joined(argument.token())) {
                        found.addAll(look.apply(token, others));
                    }
                }
            }
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

    /** The actors that a word stands for: itself, or who modifies it, as in "Palestinian lorries". */
    List<Mention> behind(int token) {
        return behind(token, 0, Set.of());
    }

    private List<Mention> behind(int token, int depth, Set<Entity> taken) {
        var own = itself(token);
        if (own.isPresent()) {
            return own.filter(mention -> !taken.contains(mention.entity())).stream()
                    .flatMap(mention -> orBody(mention, token))
                    .filter(mention -> !taken.contains(mention.entity()))
                    .toList();
        }
        if (depth >= DEEPEST || !isNominal(token)) {
            return List.of();
        }
        var namedBeside = syntax.children(token, "appos").stream()
                .flatMap(child -> itself(child).stream())
                .filter(mention -> mention.entity().type() == ActorType.PERSON && !taken.contains(mention.entity()))
                .toList();
        if (!namedBeside.isEmpty()) {
            // "Biden's successor, Donald Trump"
            return namedBeside;
        }
        for (var label : List.of("nmod:poss", "compound", "amod", "nmod", "appos")) {
            var found = new ArrayList<Mention>();
            for (var child : syntax.children(token, label)) {
                if (!label.equals("nmod") || isOf(child)) {
                    arguments.joined(child).forEach(each -> found.addAll(behind(each, depth + 1, taken)));
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** A group of a body's people stands for the body alone. */
    private Stream<Mention> orBody(Mention mention, int token) {
        var body = bodyOf(mention, token).toList();
        return body.isEmpty() ? Stream.of(mention) : body.stream();
    }

    /** "the foreign ministers of NATO" act for NATO. */
    private Stream<Mention> bodyOf(Mention group, int token) {
        if (group.entity().type() != ActorType.GROUP || group.entity().isNamed()) {
            return Stream.empty();
        }
        var inside = syntax.children(token, "nmod", "nmod:poss", "compound").stream()
                .filter(child -> !syntax.is(child, "nmod") || isOf(child));
        return Stream.concat(inside, rightBehind(token))
                .flatMap(child -> itself(child).stream())
                .filter(mention -> mention.entity().type() == ActorType.ORGANIZATION);
    }

    /** "a meeting with ministers from the OSCE": the parser may hang what follows on the meeting. */
    private Stream<Integer> rightBehind(int token) {
        if (syntax.head(token) == Syntax.ROOT) {
            return Stream.empty();
        }
        return syntax.children(syntax.head(token), "nmod", "obl").stream()
                .filter(sibling -> isOf(sibling)
                        && syntax.children(sibling, "case").stream().anyMatch(mark -> mark == token + 1));
    }

    /** The nearest actors in all that hangs on a word: on nouns behind any preposition, in clauses in any role. */
    private List<Mention> inside(int token, int depth, Set<Entity> taken) {
        var nearest = behind(token, depth, taken);
        if (!nearest.isEmpty() || depth >= DEEPEST_INSIDE || itself(token).isPresent()) {
            return nearest;
        }
        var around = sentence.token(token).isVerb() ? arguments.of(token) : List.<Argument>of();
        // "refused to send peacekeepers to Angola": before what is given come those who get it.
        for (var argument :
                around.stream().sorted(comparing(Participants::isGiven)).toList()) {
            var found = inside(argument.token(), depth + 1, taken);
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (var child : syntax.children(token, "nmod", "nmod:poss", "obl", "acl", "compound", "amod")) {
            var found = inside(child, depth + 1, taken);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "three", "an Iranian": the parser may take the article for the noun. */
    private boolean isNominal(int token) {
        return sentence.token(token).isNoun() || sentence.token(token).tag().matches("CD|DT");
    }

    private static boolean isGiven(Argument argument) {
        return !RECEIVERS.contains(argument.role());
    }

    private boolean isOf(int token) {
        return syntax.children(token, "case").stream()
                .anyMatch(mark -> Set.of("of", "from", "in", "by", "among")
                        .contains(sentence.token(mark).lemma()));
    }
}
