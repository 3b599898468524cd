package io.newsgraph.extraction.clause;

import static io.newsgraph.extraction.clause.Argument.COMPLEMENT;
import static io.newsgraph.extraction.clause.Argument.DEFENDER;
import static io.newsgraph.extraction.clause.Argument.MODIFIER;
import static io.newsgraph.extraction.clause.Argument.OBJECT;
import static io.newsgraph.extraction.clause.Argument.POSSESSOR;
import static io.newsgraph.extraction.clause.Argument.PURPOSE;
import static io.newsgraph.extraction.clause.Argument.RECIPIENT;
import static io.newsgraph.extraction.clause.Argument.SUBJECT;

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

    private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "at");

    /** How many governing clauses may lend an argument. */
    private static final int DEEPEST = 6;

    private final Sentence sentence;
    private final Syntax syntax;
    private final WordClasses classes;
    private final Forms forms;

    /** Looks at one sentence. */
    public Arguments(Sentence sentence, WordClasses classes) {
        this.sentence = sentence;
        this.syntax = sentence.syntax();
        this.classes = classes;
        this.forms = new Forms(sentence, classes);
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

    /** Whether a verb stands in the passive voice. */
    public boolean isPassive(int verb) {
        return forms.isPassive(verb);
    }

    /** A word together with the words that "and" or "or" joins to it. */
    public List<Integer> joined(int token) {
        var all = new ArrayList<Integer>(2);
        all.add(token);
        for (var other : syntax.children(token, "conj")) {
            if (!sentence.token(other).isVerb() && !opensClause(other)) {
                all.add(other);
            }
        }
        return all;
    }

    /** "shot down a balloon and Blinken postponed a trip": a finite verb right behind makes it a new subject. */
    private boolean opensClause(int token) {
        var next = token + 1;
        if (next >= sentence.size() || !sentence.token(next).tag().matches("VBD|VBZ|VBP|MD")) {
            return false;
        }
        var verb = syntax.is(next, "aux", "aux:pass", "cop") ? syntax.head(next) : next;
        return verb == Syntax.ROOT || !syntax.dominates(verb, token);
    }

    private void verbal(int verb, List<Argument> found, int depth) {
        var passive = forms.isPassive(verb);
        for (var child : syntax.children(verb)) {
            var role = roleOf(child, passive);
            if (role != null) {
                add(found, role, forms.antecedent(child));
            }
            if (syntax.is(child, "xcomp", "advcl") && forms.isInfinitive(child)) {
                add(found, PURPOSE, child);
            }
        }
        for (var object : syntax.children(verb, "obj")) {
            prepositions(object, found);
        }
        places(verb, found);
        if (depth < DEEPEST) {
            inherit(verb, passive, found, depth);
        }
    }

    private @Nullable String roleOf(int child, boolean passive) {
        return switch (syntax.relation(child)) {
            case "nsubj" -> passive ? OBJECT : SUBJECT;
            case "nsubj:pass" -> passive ? OBJECT : SUBJECT;
            case "obj" -> OBJECT;
            case "iobj" -> RECIPIENT;
            case "xcomp", "ccomp" -> COMPLEMENT;
            case "obl", "nmod" -> passive && forms.preposition(child).equals("by") ? SUBJECT : forms.preposition(child);
            case "nmod:poss" -> POSSESSOR;
            default -> null;
        };
    }

    private void prepositions(int noun, List<Argument> found) {
        for (var child : syntax.children(noun, "nmod", "obl")) {
            var preposition = forms.preposition(child);
            if (!preposition.isEmpty() && !preposition.equals("of")) {
                add(found, preposition, child);
            }
        }
    }

    /** "scheduled for Tuesday in Doha": the parser hangs the place on the day, but it is said of the act. */
    private void places(int predicate, List<Argument> found) {
        for (var phrase : syntax.children(predicate, "obl", "nmod")) {
            for (var inner : syntax.children(phrase, "nmod")) {
                if (PLACE_PREPOSITIONS.contains(forms.preposition(inner))) {
                    add(found, forms.preposition(inner), inner);
                }
            }
        }
    }

    private static void add(List<Argument> found, String role, int token) {
        if (!role.isEmpty()) {
            found.add(new Argument(role, token));
        }
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
        } else if (!passive && classes.contains("document", sentence.token(noun).lemma())) {
            authors(noun, found, depth);
        } else {
            add(found, passive ? OBJECT : SUBJECT, noun);
        }
    }

    /** "released a statement criticising": who speaks is the author of the statement. */
    private void authors(int document, List<Argument> found, int depth) {
        var around = new ArrayList<Argument>();
        nominal(document, around, depth + 1);
        if (syntax.is(document, "obj", "nsubj:pass", "obl") && syntax.head(document) != Syntax.ROOT) {
            verbal(syntax.head(document), around, depth + 1);
        }
        for (var role : List.of(POSSESSOR, "by", SUBJECT, MODIFIER)) {
            for (var argument : around) {
                if (argument.role().equals(role) && argument.token() != document) {
                    add(found, SUBJECT, argument.token());
                }
            }
        }
    }

    private void share(int verb, int governor, String missing, List<Argument> found, int depth) {
        if (syntax.is(verb, "dep") && forms.isFinite(verb)) {
            // "says Israel must end": the parser takes the subject for an object of what is said.
            syntax.children(governor, "obj").stream()
                    .filter(object -> object < verb)
                    .forEach(object -> add(found, missing, object));
            return;
        }
        var above = new ArrayList<Argument>();
        if (sentence.token(governor).isNoun() && !syntax.is(verb, "conj")) {
            nominal(governor, above, depth + 1);
        } else {
            verbal(governor, above, depth + 1);
        }
        var isControlled = syntax.is(verb, "xcomp", "ccomp", "advcl")
                && sentence.token(verb).tag().matches("VB|VBG")
                && (classes.contains("object-control", sentence.token(governor).lemma()) || isCallOn(governor, above));
        if (syntax.is(verb, "ccomp") && !sentence.token(verb).tag().matches("VB|VBG|VBN")) {
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

    /** Who "calls on them to help" asks for help; who "calls them to help" helps. */
    private boolean isCallOn(int governor, List<Argument> above) {
        return sentence.token(governor).lemma().equals("call")
                && (has(above, "on")
                        || has(above, "upon")
                        || !syntax.children(governor, "compound:prt").isEmpty());
    }

    private static List<String> controllers(List<Argument> above) {
        return has(above, RECIPIENT) ? List.of(RECIPIENT) : List.of(OBJECT, "on");
    }

    private void nominal(int noun, List<Argument> found, int depth) {
        for (var child : syntax.children(noun)) {
            switch (syntax.relation(child)) {
                case "nmod:poss" -> add(found, POSSESSOR, child);
                case "compound", "amod", "nmod:npmod" -> add(found, MODIFIER, child);
                case "nmod", "obl", "acl" -> add(found, forms.preposition(child), child);
                // "Norway is the largest donor", "miners have been on strike"
                case "nsubj" -> add(found, SUBJECT, forms.antecedent(child));
                default -> {}
            }
        }
        // "a suspension of aid to Egypt", "talks scheduled for Tuesday in Doha"
        syntax.children(noun, "nmod").forEach(child -> prepositions(child, found));
        syntax.children(noun, "acl").stream()
                .filter(child -> sentence.token(child).tag().equals("VBN"))
                .forEach(child -> {
                    prepositions(child, found);
                    places(child, found);
                });
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
        if (forms.preposition(noun).equals("against") && depth == 0) {
            defenders(governor, found);
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
                && Set.of("in", "into", "for", "during", "after", "with").contains(forms.preposition(noun))) {
            var above = new ArrayList<Argument>();
            verbal(governor, above, depth + 1);
            above.stream().filter(a -> a.role().equals(SUBJECT)).forEach(a -> add(found, "participant", a.token()));
        } else if (syntax.is(noun, "nsubj")) {
            for (var child : syntax.children(governor, "obl")) {
                add(found, forms.preposition(child), child);
            }
        }
    }

    /** "Ukraine's fight against Russian aggression", "protect Estonia against attacks" */
    private void defenders(int governor, List<Argument> found) {
        var above = new ArrayList<Argument>();
        if (sentence.token(governor).isNoun()) {
            nominal(governor, above, DEEPEST);
        } else {
            verbal(governor, above, DEEPEST);
        }
        for (var role : List.of(OBJECT, POSSESSOR, SUBJECT, MODIFIER)) {
            var fitting = above.stream()
                    .filter(argument -> argument.role().equals(role))
                    .toList();
            if (!fitting.isEmpty()) {
                fitting.forEach(argument -> add(found, DEFENDER, argument.token()));
                return;
            }
        }
    }
}
