package io.newsgraph.extraction.clause;

import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does what to whom around a predicate, seen through passives, relative clauses, conjunctions,
 * control and raising, participles, and light verbs around a noun.
 *
 * <p>Roles are named after the active sentence: the subject of "was attacked by rebels" is "rebels".
 */
public final class Arguments {

    /** Who acts. */
    public static final String SUBJECT = "subject";

    /** To whom it is done. */
    public static final String OBJECT = "object";

    /** Who is given something. */
    public static final String RECIPIENT = "recipient";

    /** Who owns the act that a noun names: "Russia's invasion". */
    public static final String POSSESSOR = "possessor";

    /** What stands before the noun: "Russian invasion", "Gaza talks". */
    public static final String MODIFIER = "modifier";

    /** The act that the predicate governs: "agreed to meet". */
    public static final String COMPLEMENT = "complement";

    /** How many governing clauses may lend an argument. */
    private static final int DEEPEST = 6;

    private final Sentence sentence;
    private final Syntax syntax;
    private final WordClasses classes;

    /** Looks at one sentence. */
    public Arguments(Sentence sentence, WordClasses classes) {
        this.sentence = sentence;
        this.syntax = sentence.syntax();
        this.classes = classes;
    }

    /** The arguments of a verb or of a noun that tells of an act, nearest first within a role. */
    public List<Argument> of(int predicate) {
        var found = new ArrayList<Argument>();
        if (sentence.token(predicate).isVerb() || !sentence.token(predicate).isNoun()) {
            verbal(predicate, found, 0);
        } else {
            nominal(predicate, found, 0);
        }
        return found;
    }

    /** A word together with the words that "and" or "or" joins to it. */
    public List<Integer> joined(int token) {
        var all = new ArrayList<Integer>(2);
        all.add(token);
        for (var other : syntax.children(token, "conj")) {
            if (!sentence.token(other).isVerb()) {
                all.add(other);
            }
        }
        return all;
    }

    private void verbal(int verb, List<Argument> found, int depth) {
        var passive = isPassive(verb);
        for (var child : syntax.children(verb)) {
            var role = roleOf(child, passive);
            if (role != null) {
                add(found, role, antecedent(child));
            }
        }
        for (var object : syntax.children(verb, "obj")) {
            prepositions(object, found);
        }
        if (depth < DEEPEST) {
            inherit(verb, passive, found, depth);
        }
    }

    private @Nullable String roleOf(int child, boolean passive) {
        return switch (syntax.relation(child)) {
            case "nsubj" -> passive ? OBJECT : SUBJECT;
            case "nsubj:pass" -> OBJECT;
            case "obj" -> OBJECT;
            case "iobj" -> RECIPIENT;
            case "xcomp", "ccomp" -> COMPLEMENT;
            case "obl", "nmod" -> passive && preposition(child).equals("by") ? SUBJECT : preposition(child);
            case "nmod:poss" -> POSSESSOR;
            default -> null;
        };
    }

    /** The preposition of a phrase; a bare noun of time or measure has none. */
    private String preposition(int token) {
        var cases = syntax.children(token, "case", "mark");
        if (cases.isEmpty()) {
            return "";
        }
        var last = cases.get(cases.size() - 1);
        var fixed = syntax.children(cases.get(0), "fixed");
        if (!fixed.isEmpty()) {
            return sentence.token(cases.get(0)).lemma() + " "
                    + sentence.token(fixed.get(fixed.size() - 1)).lemma();
        }
        return sentence.token(last).lemma();
    }

    private void prepositions(int noun, List<Argument> found) {
        for (var child : syntax.children(noun, "nmod", "obl")) {
            var preposition = preposition(child);
            if (!preposition.isEmpty() && !preposition.equals("of")) {
                add(found, preposition, child);
            }
        }
    }

    private static void add(List<Argument> found, String role, int token) {
        if (!role.isEmpty()) {
            found.add(new Argument(role, token));
        }
    }

    /** The noun that "who", "which" or "that" stands for. */
    private int antecedent(int token) {
        var tag = sentence.token(token).tag();
        if (tag.equals("WP") || tag.equals("WDT") || tag.equals("IN")) {
            for (var at = syntax.head(token); at != Syntax.ROOT; at = syntax.head(at)) {
                if (syntax.is(at, "acl:relcl") && syntax.head(at) != Syntax.ROOT) {
                    return syntax.head(at);
                }
            }
        }
        return token;
    }

    /** Whether a verb stands in the passive voice. */
    public boolean isPassive(int verb) {
        if (!syntax.children(verb, "aux:pass", "nsubj:pass").isEmpty()) {
            return true;
        }
        var isParticiple = sentence.token(verb).tag().equals("VBN");
        return isParticiple
                && syntax.children(verb, "aux", "obj").isEmpty()
                && (syntax.is(verb, "acl", "advcl") || inheritsPassive(verb));
    }

    private boolean inheritsPassive(int verb) {
        return syntax.is(verb, "conj")
                && syntax.children(verb, "nsubj").isEmpty()
                && syntax.head(verb) != Syntax.ROOT
                && sentence.token(syntax.head(verb)).tag().equals("VBN")
                && isPassive(syntax.head(verb));
    }

    private static boolean has(List<Argument> found, String role) {
        return found.stream().anyMatch(argument -> argument.role().equals(role));
    }

    /** Takes the missing subject, or object of a passive, from the governing clause. */
    private void inherit(int verb, boolean passive, List<Argument> found, int depth) {
        var missing = passive ? OBJECT : SUBJECT;
        var governor = syntax.head(verb);
        if (governor == Syntax.ROOT) {
            return;
        }
        if (syntax.is(verb, "acl:relcl")) {
            relative(verb, governor, passive, found);
        } else if (has(found, missing)) {
            return;
        } else if (syntax.is(verb, "acl")) {
            modifierOf(verb, governor, passive, missing, found, depth);
        } else if (syntax.is(verb, "conj", "advcl", "xcomp", "ccomp", "parataxis", "dep")) {
            share(verb, governor, missing, found, depth);
        }
    }

    private void relative(int verb, int noun, boolean passive, List<Argument> found) {
        if (passive ? !has(found, OBJECT) : !has(found, SUBJECT)) {
            add(found, passive ? OBJECT : SUBJECT, noun);
        } else if (!passive && !has(found, OBJECT)) {
            add(found, OBJECT, noun);
        }
    }

    /** "troops attacking X", "weapons supplied by X", "a decision to send X" */
    private void modifierOf(int verb, int noun, boolean passive, String missing, List<Argument> found, int depth) {
        if (sentence.token(verb).tag().equals("VB")) {
            var around = new ArrayList<Argument>();
            nominal(noun, around, depth + 1);
            around.stream()
                    .filter(a -> a.role().equals(SUBJECT)
                            || a.role().equals(POSSESSOR)
                            || a.role().equals(MODIFIER))
                    .limit(1)
                    .forEach(argument -> add(found, missing, argument.token()));
        } else {
            add(found, passive ? OBJECT : SUBJECT, noun);
        }
    }

    private void share(int verb, int governor, String missing, List<Argument> found, int depth) {
        var above = new ArrayList<Argument>();
        if (sentence.token(governor).isNoun() && !syntax.is(verb, "conj")) {
            nominal(governor, above, depth + 1);
        } else {
            verbal(governor, above, depth + 1);
        }
        var isControlled = syntax.is(verb, "xcomp", "ccomp", "advcl")
                && sentence.token(verb).tag().matches("VB|VBG")
                && classes.contains("object-control", sentence.token(governor).lemma());
        var isFinite = syntax.is(verb, "ccomp") && !sentence.token(verb).tag().matches("VB|VBG|VBN");
        if (isFinite) {
            return;
        }
        var wanted = isControlled && (has(above, OBJECT) || has(above, RECIPIENT) || has(above, "on"))
                ? controllers(above)
                : List.of(SUBJECT, OBJECT);
        for (var role : wanted) {
            var fitting = above.stream().filter(a -> a.role().equals(role)).toList();
            if (!fitting.isEmpty()) {
                fitting.forEach(argument -> add(found, missing, argument.token()));
                return;
            }
        }
    }

    private static List<String> controllers(List<Argument> above) {
        return has(above, RECIPIENT) ? List.of(RECIPIENT) : List.of(OBJECT, "on");
    }

    private void nominal(int noun, List<Argument> found, int depth) {
        for (var child : syntax.children(noun)) {
            switch (syntax.relation(child)) {
                case "nmod:poss" -> add(found, POSSESSOR, child);
                // "miners have been on strike"
                case "nsubj" -> add(found, SUBJECT, child);
                case "compound", "amod", "nmod:npmod" -> add(found, MODIFIER, child);
                case "nmod", "obl", "acl" -> add(found, preposition(child), child);
                default -> {}
            }
        }
        // "a suspension of aid to Egypt"
        syntax.children(noun, "nmod").forEach(child -> prepositions(child, found));
        var governor = syntax.head(noun);
        if (governor != Syntax.ROOT && depth < DEEPEST) {
            around(noun, governor, found, depth);
        }
    }

    /** What the verb around a noun lends to it. */
    private void around(int noun, int governor, List<Argument> found, int depth) {
        if (syntax.is(noun, "conj")) {
            around(governor, syntax.head(governor), found, depth + 1);
            return;
        }
        if (governor == Syntax.ROOT || depth >= DEEPEST) {
            return;
        }
        var lemma = sentence.token(governor).lemma();
        var isObject = syntax.is(noun, "obj") || syntax.is(noun, "nsubj:pass");
        var isObject2 =
                syntax.is(noun, "obl", "nmod") && sentence.token(governor).isVerb();
        if (isObject && classes.contains("light", lemma)) {
            var above = new ArrayList<Argument>();
            verbal(governor, above, depth + 1);
            for (var argument : above) {
                if (argument.role().equals(SUBJECT)) {
                    add(found, classes.contains("undergoing", lemma) ? OBJECT : SUBJECT, argument.token());
                } else if (!argument.role().equals(OBJECT) && !argument.role().equals(COMPLEMENT)) {
                    add(found, argument.role(), argument.token());
                }
            }
        } else if (isObject2
                && Set.of("in", "into", "for", "during", "after", "with").contains(preposition(noun))) {
            var above = new ArrayList<Argument>();
            verbal(governor, above, depth + 1);
            above.stream().filter(a -> a.role().equals(SUBJECT)).forEach(a -> add(found, "participant", a.token()));
        } else if (syntax.is(noun, "nsubj")) {
            for (var child : syntax.children(governor, "obl")) {
                add(found, preposition(child), child);
            }
        }
    }
}
