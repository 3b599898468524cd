package io.newsgraph.extraction.toll;

import io.newsgraph.extraction.Articles;
import io.newsgraph.reading.Readings;
import java.util.List;

/** The kinds of harm that a sentence counts. */
final class Harmed {

    private Harmed() {}

    static List<HarmWords.Kind> kinds(String text, HarmWords words) {
        return Readings.reader().read(Articles.article(text)).sentences().stream()
                .flatMap(sentence ->
                        new Harms(sentence, words, new Counts(sentence, Numbers.load(), words)).find().stream())
                .map(Harm::kind)
                .toList();
    }
}
