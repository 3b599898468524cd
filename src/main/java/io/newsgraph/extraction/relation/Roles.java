package io.newsgraph.extraction.relation;

import io.newsgraph.extraction.clause.Argument;
import io.newsgraph.extraction.clause.Arguments;
import io.newsgraph.extraction.clause.WordClasses;
import io.newsgraph.extraction.mention.Mention;
import io.newsgraph.extraction.mention.Mentions;
import io.newsgraph.knowledge.MentionKind;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who stands in which role around a word: what {@link Arguments} tells, and for nouns of whom they are said
 * ({@link #HOLDER}), whom that one follows ({@link #PREDECESSOR}) and who gained what they name ({@link #GAINER}).
 */
final class Roles {

    /** Of whom a noun is said: "X is a member", "X, a member", "member X", "X was elected member". */
    static final String HOLDER = "holder";

    /** Whom the holder follows: "X succeeded Y as leader". */
    static final String PREDECESSOR = "predecessor";

    /** Who gained what a noun names: "X earned a degree". */
    static final String GAINER = "gainer";

    /** So many words behind a verb another may stand that shares what follows: "born and raised in". */
    private static final int NEAR = 3;

    private final Sentence sentence;
    private final Syntax syntax;
    private final Mentions mentions;
    private final WordClasses classes;
    private final Arguments arguments;

    Roles(Sentence sentence, Mentions mentions, WordClasses classes) {
        this.sentence = sentence;
        this.syntax = sentence.syntax();
        this.mentions = mentions;
        this.classes = classes;
        this.arguments = new Arguments(sentence, classes);
    }

    Arguments arguments() {
        return arguments;
    }

    /** All roles around a word, the nearest first within a role. */
    List<Argument> around(int word) {
        var roles = new ArrayList<>(arguments.of(word));
        roles.removeIf(argument -> opensClause(argument.token()));
        if (sentence.token(word).isVerb()) {
            subjectAbove(word, roles);
            joinedVerb(word, roles);
        } else {
            said(word, roles);
            var isSaid = roles.stream().anyMatch(argument -> argument.role().equals(HOLDER));
            for (var other : joinedNouns(word)) {
                share(arguments.of(other), roles);
                if (!isSaid) {
                    said(other, roles);
                }
            }
        }
        return roles;
    }

    /** "Founded in 1990, Acme is a bank": the participle lacks what the noun's clause has. */
    private void subjectAbove(int verb, List<Argument> roles) {
        var role = arguments.isPassive(verb) ? Argument.OBJECT : Argument.SUBJECT;
        var governor = syntax.head(verb);
        if (governor != Syntax.ROOT
                && syntax.is(verb, "advcl", "acl", "conj", "dep", "parataxis")
                && roles.stream().noneMatch(argument -> argument.role().equals(role))) {
            syntax.children(governor, "nsubj", "nsubj:pass").forEach(noun -> roles.add(new Argument(role, noun)));
        }
    }

    /** "born and raised in Graz", "is owned by Acme and is based in Graz" */
    private void joinedVerb(int verb, List<Argument> roles) {
        var governor = syntax.head(verb);
        for (var other : syntax.children(verb, "conj")) {
            if (other - verb > NEAR) {
                continue;
            }
            share(prepositional(arguments.of(other)), roles);
        }
        if (governor == Syntax.ROOT || !syntax.is(verb, "conj")) {
            return;
        }
        share(
                prepositional(arguments.of(governor)).stream()
                        .filter(argument -> argument.token() > verb)
                        .toList(),
                roles);
        var ofGovernor = syntax.children(governor, "nsubj:pass");
        if (!ofGovernor.isEmpty()
                && arguments.isPassive(verb)
                && syntax.children(verb, "nsubj", "nsubj:pass").isEmpty()) {
            roles.removeIf(argument -> argument.role().equals(Argument.OBJECT));
            add(Argument.OBJECT, ofGovernor, roles);
        }
    }

    /** The nouns that share the phrase: "founder and director of". */
    private Set<Integer> joinedNouns(int noun) {
        var joined = new LinkedHashSet<Integer>();
        for (var at = noun; syntax.is(at, "conj") && syntax.head(at) != Syntax.ROOT; at = syntax.head(at)) {
            joined.add(syntax.head(at));
        }
        joined.addAll(syntax.children(noun, "conj"));
        joined.removeIf(other -> !sentence.token(other).isNoun());
        return joined;
    }

    private static void share(List<Argument> lent, List<Argument> roles) {
        for (var argument : lent) {
            if (roles.stream().noneMatch(own -> own.role().equals(argument.role()))) {
                roles.add(argument);
            }
        }
    }

    private void said(int noun, List<Argument> roles) {
        if (!syntax.children(noun, "cop").isEmpty()) {
            syntax.children(noun, "nsubj").forEach(subject -> add(HOLDER, together(subject), roles));
        }
        var governor = syntax.head(noun);
        if (syntax.is(noun, "appos", "compound") && governor != Syntax.ROOT) {
            holder(noun, syntax.is(noun, "appos") ? nearest(noun, governor) : governor, roles);
        }
        syntax.children(noun, "appos").forEach(name -> holder(noun, name, roles));
        named(noun).forEach(mention -> holder(noun, mention.head(), roles));
        if (governor != Syntax.ROOT && sentence.token(governor).isVerb()) {
            byVerb(noun, governor, roles);
        }
    }

    /** "A and B, the singer": what is in the singular speaks of the last name before it. */
    private int nearest(int noun, int name) {
        return sentence.token(noun).tag().equals("NNS")
                ? name
                : arguments.joined(name).stream().filter(other -> other < noun).reduce(name, Math::max);
    }

    /** One is "the singer A and the poet B", two are "the singers A and B". */
    private void holder(int noun, int name, List<Argument> roles) {
        var isPlural = sentence.token(noun).tag().equals("NNS");
        add(HOLDER, isPlural ? arguments.joined(name) : List.of(name), roles);
    }

    /** "journalist | Laura Becker", "his wife, Laura": the name follows at once, whatever syntax makes of it. */
    private Stream<Mention> named(int noun) {
        var next = noun + 1;
        var at = next < sentence.size() && sentence.token(next).text().matches("[,:-]") ? next + 1 : next;
        return mentions.in(sentence).stream().filter(mention -> mention.start() == at && isName(mention));
    }

    private static boolean isName(Mention mention) {
        return mention.kind() == MentionKind.NAME;
    }

    private void byVerb(int noun, int verb, List<Argument> roles) {
        var lemma = sentence.token(verb).lemma();
        var above = arguments.of(verb);
        var isObject = syntax.is(noun, "obj", "nsubj:pass");
        if (isObject && classes.contains("gaining", lemma)) {
            add(GAINER, of(Argument.SUBJECT, above), roles);
            share(prepositional(above), roles);
        }
        if (!syntax.is(noun, "xcomp", "obl", "obj", "ccomp", "nmod", "advcl", "dep", "nsubj")) {
            return;
        }
        if (classes.contains("holding", lemma) || lemma.equals("take") && syntax.is(noun, "obl")) {
            add(HOLDER, joinedOf(Argument.SUBJECT, above), roles);
        } else if (classes.contains("choosing", lemma) || classes.contains("ousting", lemma)) {
            add(
                    HOLDER,
                    joinedOf(Argument.OBJECT, above).stream()
                            .filter(other -> other != noun)
                            .toList(),
                    roles);
        } else if (classes.contains("succeeding", lemma)) {
            add(HOLDER, of(Argument.SUBJECT, above), roles);
            add(PREDECESSOR, of(Argument.OBJECT, above), roles);
        } else {
            return;
        }
        share(prepositional(above), roles);
    }

    private static List<Argument> prepositional(List<Argument> above) {
        return above.stream()
                .filter(argument ->
                        Set.of("at", "with", "for", "from", "in", "of").contains(argument.role()))
                .toList();
    }

    private List<Integer> joinedOf(String role, List<Argument> around) {
        return of(role, around).stream()
                .flatMap(token -> together(token).stream())
                .toList();
    }

    private static List<Integer> of(String role, List<Argument> around) {
        return around.stream()
                .filter(argument -> argument.role().equals(role))
                .map(Argument::token)
                .toList();
    }

    /** The words that fill a role together: "A and B founded". */
    List<Integer> joined(Argument argument) {
        return argument.role().equals(HOLDER) ? List.of(argument.token()) : together(argument.token());
    }

    /** Those joined to a word, without what "and not" leaves out and without whole clauses. */
    private List<Integer> together(int token) {
        return arguments.joined(token).stream()
                .filter(other ->
                        other == token || !sentence.token(other - 1).text().equals("not") && !opensClause(other))
                .toList();
    }

    /** "Meta, and X was down": joined in syntax, but a clause of its own. */
    private boolean opensClause(int token) {
        return syntax.is(token, "conj")
                && !sentence.token(token).isVerb()
                && !syntax.children(token, "nsubj", "cop").isEmpty();
    }

    private static void add(String role, List<Integer> tokens, List<Argument> roles) {
        tokens.forEach(token -> roles.add(new Argument(role, token)));
    }

    /**
     * The mentions that a word stands for: its own, that of a name beside it ("his wife Laura"), or when it only
     * describes somebody, those described ("is a company that ...").
     */
    List<Mention> mentions(int word, Predicate<Mention> fits) {
        return mentions(word, fits, 0);
    }

    private List<Mention> mentions(int word, Predicate<Mention> fits, int depth) {
        var own = mentions.headedBy(sentence, word)
                .or(() -> mentions.covering(sentence, word).filter(mention -> isName(mention)));
        if (own.filter(fits).isPresent()) {
            return own.stream().toList();
        }
        if (depth > 1 || !sentence.token(word).isNoun()) {
            return List.of();
        }
        var isTown = classes.contains("settlement", sentence.token(word).lemma());
        var described = new ArrayList<Argument>();
        said(word, described);
        arguments.of(word).stream()
                .filter(argument -> isTown && argument.role().equals("of"))
                .forEach(described::add);
        return described.stream()
                .filter(argument -> Set.of(HOLDER, "of").contains(argument.role()) && argument.token() != word)
                .flatMap(argument -> mentions(argument.token(), fits, depth + 1).stream())
                .distinct()
                .toList();
    }
}
