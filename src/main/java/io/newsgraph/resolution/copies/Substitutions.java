package io.newsgraph.resolution.copies;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts the names, numbers and days in which two texts of the same wording differ: many in two bulletins of one
 * template, hardly any in two copies.
 */
final class Substitutions {

    /** Longer stretches are sentences of their own, not what stands in the blanks of a template. */
    private static final int LONGEST = 16;

    /** Spellings of one name begin alike: Zelensky, Zelenskiy. */
    private static final int SAME_BEGINNING = 4;

    /** One change can be a correction or a conversion, where so many others are the same. */
    private static final int SAME_BESIDE_ONE_CHANGED = 9;

    /** Corrections come soon, the next bulletin comes the next day. */
    private static final int SAME_A_DAY_LATER = 19;

    private final List<Word> shorter;
    private final List<Word> longer;
    private final Set<String> changed = new HashSet<>();
    private final Set<String> agreed = new HashSet<>();

    private Substitutions(List<Word> shorter, List<Word> longer) {
        this.shorter = shorter;
        this.longer = longer;
    }

    static Substitutions between(List<Word> shorter, List<Word> longer, List<Tile> tiles) {
        var substitutions = new Substitutions(shorter, longer);
        var before = new Tile(0, 0, 0);
        for (var tile : tiles) {
            substitutions.compare(before, tile);
            shorter.subList(tile.start(), tile.end()).stream()
                    .filter(Word::isSpecific)
                    .forEach(word -> substitutions.agreed.add(word.form()));
            before = tile;
        }
        substitutions.compare(before, new Tile(shorter.size(), longer.size(), 0));
        return substitutions;
    }

    /** Whether the two say the same of different days, places or persons. */
    boolean tellOfAnotherCase(boolean aDayLater) {
        return changed.size() * (aDayLater ? SAME_A_DAY_LATER : SAME_BESIDE_ONE_CHANGED) > agreed.size();
    }

    private void compare(Tile before, Tile after) {
        var one = shorter.subList(before.end(), after.start());
        if (after.place() < before.placeEnd() || one.size() > LONGEST || one.isEmpty()) {
            return;
        }
        var other = longer.subList(before.placeEnd(), after.place());
        if (other.size() > LONGEST) {
            return;
        }
        for (var kind : Word.Kind.values()) {
            if (kind != Word.Kind.PLAIN) {
                compare(formsOf(kind, one), formsOf(kind, other));
            }
        }
    }

    private void compare(Set<String> one, Set<String> other) {
        var left = without(one, other).iterator();
        var right = without(other, one).iterator();
        while (left.hasNext() && right.hasNext()) {
            changed.add(left.next() + " " + right.next());
        }
    }

    private static Set<String> formsOf(Word.Kind kind, List<Word> words) {
        var forms = new TreeSet<String>();
        words.stream().filter(word -> word.kind() == kind).map(Word::form).forEach(forms::add);
        return forms;
    }

    private static Set<String> without(Set<String> forms, Collection<String> others) {
        var left = new TreeSet<>(forms);
        left.removeIf(form -> others.stream().anyMatch(other -> isSpellingOf(form, other)));
        return left;
    }

    private static boolean isSpellingOf(String form, String other) {
        return form.equals(other)
                || form.length() > SAME_BEGINNING
                        && !Character.isDigit(form.charAt(0))
                        && other.startsWith(form.substring(0, SAME_BEGINNING));
    }
}
