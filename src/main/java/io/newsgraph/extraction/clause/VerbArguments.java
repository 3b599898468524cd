package io.newsgraph.extraction.clause;

import static io.newsgraph.extraction.clause.Argument.COMPLEMENT;
import static io.newsgraph.extraction.clause.Argument.MODIFIER;
import static io.newsgraph.extraction.clause.Argument.OBJECT;
import static io.newsgraph.extraction.clause.Argument.POSSESSOR;
import static io.newsgraph.extraction.clause.Argument.PURPOSE;
import static io.newsgraph.extraction.clause.Argument.RECIPIENT;
import static io.newsgraph.extraction.clause.Argument.SUBJECT;

import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the arguments of a verb: those that hang on it, and those that the clause above lends. */
final class VerbArguments {

    private static final List<String> WAITED_FOR = List.of("until", "unless");
    private static final int NOBODY = -1;
    private static final List<String> MARKS = List.of("until", "unless", "on", "upon");

    private final Sentence sentence;
    private final Syntax syntax;
    private final WordClasses classes;
    private final Forms forms;
    private final Phrases phrases;
    private final Arguments arguments;

    VerbArguments(Sentence sentence, WordClasses classes, Forms forms, Phrases phrases, Arguments arguments) {
        this.sentence = sentence;
        this.syntax = sentence.syntax();
        this.classes = classes;
        this.forms = forms;
        this.phrases = phrases;
        this.arguments = arguments;
    }

    void collect(int verb, Frame frame, int depth) {
        var passive = forms.isPassive(verb);
        for (var child : syntax.children(verb)) {
            var role = roleOf(child, passive);
            var named = OBJECT.equals(role) ? named(verb, child) : NOBODY;
            if (named != NOBODY) {
                frame.add(OBJECT, named);
                frame.add(COMPLEMENT, child);
            } else if (role != null) {
                frame.add(role, forms.antecedent(child));
            }
            if (syntax.is(child, "xcomp", "advcl") && forms.isInfinitive(child)) {
                frame.add(PURPOSE, child);
            }
            subjectOf(child, passive, frame);
            marked(child, frame);
            if (syntax.is(child, "advcl") && forms.isMarked(child, "to") && !forms.isInfinitive(child)) {
                // "committed to opening"
                frame.add("to", child);
            }
        }
        for (var object : syntax.children(verb, "obj", "nsubj:pass")) {
            phrases.behind(object, frame);
            phrases.places(object, frame);
        }
        phrases.places(verb, frame);
        if (passive && !frame.has(SUBJECT)) {
            attackers(verb, frame);
        }
        if (depth < Arguments.DEEPEST) {
            inherit(verb, passive, frame, depth);
        }
    }

    /** "was killed in an Israeli air strike": whose strike it was did it. */
    private void attackers(int verb, Frame frame) {
        syntax.children(verb, "obl").stream()
                .filter(act -> forms.preposition(act).equals("in")
                        && classes.contains("violence", sentence.token(act).lemma()))
                .flatMap(act -> syntax.children(act, "amod", "nmod:poss", "nmod").stream())
                .filter(owner -> !syntax.is(owner, "nmod") || forms.isMarked(owner, "by"))
                .forEach(owner -> frame.add(SUBJECT, owner));
    }

    /**
     * "found him guilty", "declared the party illegal": who is judged hangs on the judgment. So does what is done
     * something to when the parser takes the participle behind it for a verb: "destroyed depots used by them".
     */
    private void subjectOf(int child, boolean passive, Frame frame) {
        if (!passive && (isJudgment(child) || isParticiple(child))) {
            syntax.children(child, "nsubj").stream()
                    .filter(subject -> syntax.head(child) < subject)
                    .forEach(subject -> frame.add(OBJECT, subject));
        }
    }

    private boolean isJudgment(int child) {
        return syntax.is(child, "xcomp", "ccomp")
                && !sentence.token(child).isVerb()
                && syntax.children(child, "cop", "mark", "aux").isEmpty();
    }

    private boolean isParticiple(int child) {
        return syntax.is(child, "dep")
                && sentence.token(child).tag().equals("VBN")
                && syntax.children(child, "aux", "aux:pass", "obj").isEmpty();
    }

    /**
     * "will not end the strike until the government pays": who must act first. "called on the rebels to disarm":
     * the parser may take the preposition for a conjunction too.
     */
    private void marked(int child, Frame frame) {
        if (!syntax.is(child, "advcl")) {
            return;
        }
        for (var word : MARKS) {
            if (forms.isMarked(child, word)) {
                syntax.children(child, "nsubj", "nsubj:pass").forEach(subject -> frame.add(word, subject));
            }
        }
        for (var word : WAITED_FOR) {
            if (forms.isMarked(child, word)) {
                // "until their demands are met by the company"
                frame.add(word, child);
            }
        }
    }

    /**
     * "called Orban 'a dictator'": the parser may take who is called names for a modifier of the name, though an
     * article parts them.
     */
    private int named(int verb, int name) {
        if (!classes.contains("naming", sentence.token(verb).lemma())) {
            return NOBODY;
        }
        return syntax.children(name, "compound", "nmod:poss", "amod").stream()
                .filter(child -> syntax.children(name, "det").stream().anyMatch(article -> child < article))
                .reduce((first, last) -> last)
                .orElse(NOBODY);
    }

    /** "denied that Orban would resign": the parser may take the subject of what follows for an object. */
    private boolean isNextSubject(int object) {
        return syntax.is(syntax.head(object), "csubj")
                && syntax.children(object, "det").stream()
                        .anyMatch(mark -> sentence.token(mark).lemma().equals("that"));
    }

    private @Nullable String roleOf(int child, boolean passive) {
        return switch (syntax.relation(child)) {
            case "nsubj" -> passive ? OBJECT : SUBJECT;
            case "nsubj:pass" -> passive ? OBJECT : SUBJECT;
            case "obj" -> isNextSubject(child) ? null : OBJECT;
            case "iobj" -> RECIPIENT;
            case "xcomp", "ccomp" -> COMPLEMENT;
            case "obl", "nmod" -> passive && forms.preposition(child).equals("by") ? SUBJECT : forms.preposition(child);
            case "nmod:poss" -> POSSESSOR;
            default -> null;
        };
    }

    /** Takes the missing subject, or object of a passive, from the governing clause. */
    private void inherit(int verb, boolean passive, Frame frame, int depth) {
        var missing = passive ? OBJECT : SUBJECT;
        var governor = syntax.head(verb);
        if (governor == Syntax.ROOT) {
            return;
        }
        if (syntax.is(verb, "acl:relcl")) {
            relative(governor, passive, frame);
        } else if (frame.has(missing)) {
            return;
        } else if (syntax.is(verb, "acl")) {
            modifierOf(verb, governor, passive, frame, depth);
        } else if (syntax.is(verb, "conj", "advcl", "xcomp", "ccomp", "parataxis", "dep")) {
            share(verb, governor, missing, frame, depth);
        }
    }

    private static void relative(int noun, boolean passive, Frame frame) {
        if (passive ? !frame.has(OBJECT) : !frame.has(SUBJECT)) {
            frame.add(passive ? OBJECT : SUBJECT, noun);
        } else if (!passive && !frame.has(OBJECT)) {
            frame.add(OBJECT, noun);
        }
    }

    /** "troops attacking X", "weapons supplied by X", "a decision to send X" */
    private void modifierOf(int verb, int noun, boolean passive, Frame frame, int depth) {
        var missing = passive ? OBJECT : SUBJECT;
        if (sentence.token(verb).tag().equals("VB")) {
            arguments.ofNoun(noun, depth + 1).arguments().stream()
                    .filter(argument -> List.of(SUBJECT, POSSESSOR, MODIFIER).contains(argument.role()))
                    .limit(1)
                    .forEach(argument -> frame.add(missing, argument.token()));
        } else if (!passive && classes.contains("document", sentence.token(noun).lemma())) {
            authors(noun, frame, depth);
        } else {
            frame.add(missing, noun);
        }
    }

    /** "released a statement criticising": who speaks is the author of the statement. */
    private void authors(int document, Frame frame, int depth) {
        var around = arguments.ofNoun(document, depth + 1);
        if (syntax.is(document, "obj", "nsubj:pass", "obl") && syntax.head(document) != Syntax.ROOT) {
            collect(syntax.head(document), around, depth + 1);
        }
        for (var role : List.of(POSSESSOR, "by", SUBJECT, MODIFIER)) {
            around.in(role).stream().filter(token -> token != document).forEach(token -> frame.add(SUBJECT, token));
        }
    }

    /** What clauses that "and" joins, infinitives and participles share with the clause above. */
    private void share(int verb, int governor, String missing, Frame frame, int depth) {
        if (syntax.is(verb, "dep") && forms.isFinite(verb)) {
            // "says Israel must end": the parser takes the subject for an object of what is said.
            syntax.children(governor, "obj").stream()
                    .filter(object -> object < verb)
                    .forEach(object -> frame.add(missing, object));
            return;
        }
        if (syntax.is(verb, "ccomp") && !sentence.token(verb).tag().matches("VB|VBG|VBN")) {
            return;
        }
        var above = sentence.token(governor).isNoun() && !syntax.is(verb, "conj")
                ? arguments.ofNoun(governor, depth + 1)
                : arguments.ofVerb(governor, depth + 1);
        var lenders = isControlled(verb, governor, above) ? controllers(above) : List.of(SUBJECT, OBJECT);
        above.inFirst(lenders).forEach(token -> frame.add(missing, token));
    }

    /** "urged Iran to stop": Iran is to stop. */
    private boolean isControlled(int verb, int governor, Frame above) {
        return syntax.is(verb, "xcomp", "ccomp", "advcl")
                && sentence.token(verb).tag().matches("VB|VBG")
                && (classes.contains("object-control", sentence.token(governor).lemma()) || isCallOn(governor, above))
                && (above.has(OBJECT) || above.has(RECIPIENT) || above.has("on"));
    }

    /** Who "calls on them to help" asks for help; who "calls them to help" helps. */
    private boolean isCallOn(int governor, Frame above) {
        return sentence.token(governor).lemma().equals("call")
                && (above.has("on")
                        || above.has("upon")
                        || !syntax.children(governor, "compound:prt").isEmpty());
    }

    private static List<String> controllers(Frame above) {
        return above.has(RECIPIENT) ? List.of(RECIPIENT) : List.of(OBJECT, "on");
    }
}
