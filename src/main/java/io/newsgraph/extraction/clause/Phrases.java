package io.newsgraph.extraction.clause;

import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import java.util.Set;

/** Finds prepositional phrases that belong to an act though the parser hangs them on another word. */
final class Phrases {

    private static final Set<String> DISPLACED = Set.of("in", "at", "against");

    private final Sentence sentence;
    private final Syntax syntax;
    private final WordClasses classes;
    private final Forms forms;

    Phrases(Sentence sentence, WordClasses classes, Forms forms) {
        this.sentence = sentence;
        this.syntax = sentence.syntax();
        this.classes = classes;
        this.forms = forms;
    }

    /** "a new round of talks", "ten days of war games": the word before only counts what the noun tells of. */
    boolean isPortion(int noun, int governor) {
        return syntax.is(noun, "nmod")
                && forms.preposition(noun).equals("of")
                && classes.contains("portion", sentence.token(governor).lemma());
    }

    /** "imposed sanctions on Iran", "a suspension of aid to Egypt": the phrase hangs on the noun between. */
    void behind(int noun, Frame frame) {
        for (var child : syntax.children(noun, "nmod", "obl")) {
            var preposition = forms.preposition(child);
            if (!preposition.equals("of")) {
                frame.add(preposition, child);
            }
        }
    }

    /** "scheduled for Tuesday in Doha": the parser hangs the place on the day, but it is said of the act. */
    void places(int predicate, Frame frame) {
        for (var phrase : syntax.children(predicate, "obl", "nmod")) {
            for (var inner : syntax.children(phrase, "nmod")) {
                if (DISPLACED.contains(forms.preposition(inner))) {
                    frame.add(forms.preposition(inner), inner);
                }
            }
        }
    }
}
