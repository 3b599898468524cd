package io.newsgraph.query.reconcile;

import io.newsgraph.query.ActorSummary;
import io.newsgraph.query.EditDistance;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How well a text names an actor, from 0 to 1. */
final class NameLikeness {

    private static final double BY_ALIAS = 0.94;
    private static final double BY_LIKENESS = 0.9;

    private NameLikeness() {}

    /** 1 for the id or name, a little less for an alias, and less for what only resembles one of them. */
    static double of(String text, ActorSummary actor) {
        var plain = plain(text);
        if (text.strip().equals(actor.id()) || plain.equals(plain(actor.name()))) {
            return 1;
        } else if (actor.aliases().stream().anyMatch(alias -> plain.equals(plain(alias)))) {
            return BY_ALIAS;
        }
        return BY_LIKENESS
                * Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                        .mapToDouble(name -> likeness(words(plain), words(plain(name))))
                        .max()
                        .orElse(0);
    }

    /** Lower case, without accents, and anything between words as one blank. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The share of words, in any order, that have their like on the other side, each as far as it is alike. */
    private static double likeness(List<String> one, List<String> other) {
        return (found(one, other) + found(other, one)) / (one.size() + other.size());
    }

    private static double found(List<String> words, List<String> among) {
        return words.stream()
                .mapToDouble(word -> among.stream()
                        .mapToDouble(candidate -> likeness(word, candidate))
                        .max()
                        .orElse(0))
                .sum();
    }

    private static double likeness(String one, String other) {
        return 1 - (double) EditDistance.between(one, other) / Math.max(1, Math.max(one.length(), other.length()));
    }

    private static List<String> words(String plain) {
        return List.of(plain.split(" "));
    }
}
