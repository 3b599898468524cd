package io.newsgraph.extraction.clause;

import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;

/** Finds who says what a clause tells, when it is not the author. */
final class Attribution {

    private final Sentence sentence;
    private final Syntax syntax;
    private final WordClasses classes;
    private final Arguments arguments;

    Attribution(Sentence sentence, WordClasses classes, Arguments arguments) {
        this.sentence = sentence;
        this.syntax = sentence.syntax();
        this.classes = classes;
        this.arguments = arguments;
    }

    /** The same, said by whom the clause of a verb names beside it: "according to", "..., said Macron". */
    Factuality beside(int verb, Factuality fact) {
        var source = accordingTo(verb);
        var result = source == Factuality.NOBODY ? fact : fact.saidBy(source);
        for (var said : syntax.children(verb, "parataxis")) {
            if (said > verb
                    && classes.contains("reporting", sentence.token(said).lemma())) {
                result = result.saidBy(speaker(said));
            }
        }
        return result;
    }

    private int accordingTo(int verb) {
        for (var child : syntax.children(verb, "obl")) {
            for (var mark : syntax.children(child, "case")) {
                if (sentence.token(mark).lemma().equals("accord")
                        || sentence.token(mark).text().equalsIgnoreCase("according")) {
                    return child;
                }
            }
        }
        return Factuality.NOBODY;
    }

    /** The subject of a verb of saying behind the quotation, which may follow it: "said Macron". */
    private int speaker(int verb) {
        var subject = subject(verb);
        var object = syntax.children(verb, "obj");
        return subject != Factuality.NOBODY || object.isEmpty() ? subject : object.get(0);
    }

    /** The subject of a verb, or {@link Factuality#NOBODY}. */
    int subject(int verb) {
        return arguments.of(verb).stream()
                .filter(argument -> argument.role().equals(Argument.SUBJECT))
                .map(Argument::token)
                .findFirst()
                .orElse(Factuality.NOBODY);
    }
}
