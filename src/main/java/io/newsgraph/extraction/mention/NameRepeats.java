package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds a name again where the name finder overlooks it, and a person's surname or given name alone. */
final class NameRepeats {

    private static final int SHORTEST = 3;

    private final Map<String, List<Repeated>> byFirstWord = new HashMap<>();

    /** A name that may come again. */
    private record Repeated(List<String> words, ActorType type) {}

    /** The spots with those that repeat them, in text order; all sentences may repeat. */
    static List<Spot> completed(List<Sentence> sentences, List<Spot> spots) {
        var repeats = new NameRepeats();
        spots.forEach(repeats::learn);
        var bySentence = new HashMap<Sentence, List<Spot>>();
        spots.forEach(spot -> bySentence
                .computeIfAbsent(spot.sentence(), key -> new ArrayList<>())
                .add(spot));
        return sentences.stream()
                .flatMap(sentence -> repeats.complete(sentence, bySentence.getOrDefault(sentence, List.of())).stream())
                .toList();
    }

    private void learn(Spot spot) {
        if (!spot.senses().isEmpty() && spot.type() != ActorType.PERSON) {
            return;
        }
        var words = spot.sentence().tokens().subList(spot.start(), spot.end()).stream()
                .map(Token::text)
                .toList();
        learn(words, spot.type());
        if (spot.type() == ActorType.PERSON && words.size() > 1) {
            learn(List.of(words.get(words.size() - 1)), ActorType.PERSON);
            learn(List.of(words.get(0)), ActorType.PERSON);
        }
    }

    private void learn(List<String> words, ActorType type) {
        if (words.get(0).length() >= SHORTEST) {
            var known = byFirstWord.computeIfAbsent(words.get(0), key -> new ArrayList<>());
            if (known.stream().noneMatch(each -> each.words().equals(words))) {
                known.add(new Repeated(words, type));
            }
        }
    }

    private List<Spot> complete(Sentence sentence, List<Spot> spots) {
        var covered = new boolean[sentence.size()];
        spots.forEach(spot -> {
            for (var i = spot.start(); i < spot.end(); i++) {
                covered[i] = true;
            }
        });
        var all = new ArrayList<>(spots);
        for (var i = 0; i < sentence.size(); i++) {
            var spot = at(sentence, i, covered);
            if (spot != null) {
                all.add(spot);
                i = spot.end() - 1;
            }
        }
        all.sort(Comparator.comparingInt(Spot::start));
        return all;
    }

    private @Nullable Spot at(Sentence sentence, int start, boolean[] covered) {
        var token = sentence.token(start);
        var isName = token.isProper()
                || start > 0 && token.isNoun() && token.isCapitalized()
                || start == 0 && Around.tag(sentence, 1).matches("VBZ|VBD|MD|POS");
        if (covered[start] || !isName) {
            return null;
        }
        return byFirstWord.getOrDefault(token.text(), List.of()).stream()
                .filter(each -> fits(sentence, start, each.words(), covered))
                .max(Comparator.comparingInt(each -> each.words().size()))
                .map(each -> new Spot(sentence, start, start + each.words().size(), each.type(), List.of()))
                .orElse(null);
    }

    private static boolean fits(Sentence sentence, int start, List<String> words, boolean[] covered) {
        for (var i = 0; i < words.size(); i++) {
            var at = start + i;
            if (at >= sentence.size()
                    || covered[at]
                    || !sentence.token(at).text().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
