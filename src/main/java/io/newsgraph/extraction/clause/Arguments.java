package io.newsgraph.extraction.clause;

import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import java.util.ArrayList;
import java.util.List;

/**
 * Who does what to whom around a predicate, seen through passives, relative clauses, conjunctions,
 * control and raising, participles, and light verbs around a noun.
 *
 * <p>Roles are named after the active sentence: the subject of "was attacked by rebels" is "rebels".
 */
public final class Arguments {

    /** How many governing clauses may lend an argument. */
    static final int DEEPEST = 6;

    private final Sentence sentence;
    private final Syntax syntax;
    private final Forms forms;
    private final Phrases phrases;
    private final VerbArguments verbs;
    private final NounArguments nouns;

    /** Looks at one sentence. */
    public Arguments(Sentence sentence, WordClasses classes) {
        this.sentence = sentence;
        this.syntax = sentence.syntax();
        this.forms = new Forms(sentence, classes);
        this.phrases = new Phrases(sentence, classes, forms);
        this.verbs = new VerbArguments(sentence, classes, forms, phrases, this);
        this.nouns = new NounArguments(sentence, classes, forms, phrases, this);
    }

    /** The arguments of a verb or of a noun that tells of an act, nearest first within a role. */
    public List<Argument> of(int predicate) {
        return (sentence.token(predicate).isNoun() ? ofNoun(predicate, 0) : ofVerb(predicate, 0)).arguments();
    }

    /** Whether a verb stands in the passive voice. */
    public boolean isPassive(int verb) {
        return forms.isPassive(verb);
    }

    /** The word that a word hangs on, past those that only count it, or {@link Syntax#ROOT}. */
    public int governor(int token) {
        var governor = syntax.head(token);
        return governor != Syntax.ROOT && phrases.isPortion(token, governor) ? syntax.head(governor) : governor;
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

    /** What stands around a verb that was reached over so many others. */
    Frame ofVerb(int verb, int depth) {
        var frame = new Frame();
        verbs.collect(verb, frame, depth);
        return frame;
    }

    /** What stands around a noun that was reached over so many other words. */
    Frame ofNoun(int noun, int depth) {
        var frame = new Frame();
        nouns.collect(noun, frame, depth);
        return frame;
    }
}
