package io.newsgraph.extraction.toll;

import io.newsgraph.extraction.toll.Numbers.Bound;
import io.newsgraph.knowledge.Count;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads how many a noun phrase counts. */
final class Counts {

    /** No text is about more people than there are. */
    private static final double LARGEST = 100_000_000;

    private final Sentence sentence;
    private final Syntax syntax;
    private final Numbers numbers;
    private final HarmWords words;

    Counts(Sentence sentence, Numbers numbers, HarmWords words) {
        this.sentence = sentence;
        this.syntax = sentence.syntax();
        this.numbers = numbers;
        this.words = words;
    }

    /** How many people a noun or a number stands for, if it says so. */
    Optional<Count> of(int noun) {
        if (numbers.isNumber(text(noun)) && !isYear(noun)) {
            return hasOther(noun) ? Optional.empty() : number(wholeNumber(noun));
        }
        var lemma = sentence.token(noun).lemma();
        if (words.isCollective(lemma)) {
            // "a group of 12 soldiers"
            return members(noun).flatMap(member -> of(member).stream()).findFirst();
        }
        if (words.isNoPerson(lemma)) {
            return Optional.empty();
        }
        for (var at = noun - 1; at >= 0 && syntax.dominates(noun, at); at--) {
            if (numbers.isNumber(text(at))
                    && !isPartOfWord(at)
                    && syntax.is(at, "nummod", "amod", "compound", "advmod", "conj", "det")) {
                return number(at);
            }
        }
        return isOne(noun) ? Optional.of(Count.of(1)) : Optional.empty();
    }

    /** "five-year-old" counts years. */
    private boolean isPartOfWord(int number) {
        return number + 2 < sentence.size()
                && sentence.token(number + 1).tag().equals("HYPH")
                && !numbers.isNumber(text(number + 2));
    }

    /** "hundreds of cattle", "30 percent". */
    private boolean hasOther(int number) {
        var next = number + 1;
        return next < sentence.size() && words.isNoPerson(sentence.token(next).lemma())
                || members(number)
                        .anyMatch(member ->
                                words.isNoPerson(sentence.token(member).lemma()));
    }

    private Stream<Integer> members(int noun) {
        return syntax.children(noun, "nmod").stream()
                .filter(child -> syntax.children(child, "case").stream()
                        .anyMatch(mark -> text(mark).equals("of")));
    }

    /** The last word of "tens of thousands". */
    private int wholeNumber(int number) {
        return number + 2 < sentence.size() && isJoin(number + 1) && numbers.isNumber(text(number + 2))
                ? number + 2
                : number;
    }

    private boolean isYear(int token) {
        return text(token).matches("(19|20)\\d\\d");
    }

    /** "a man": one. */
    private boolean isOne(int noun) {
        return sentence.token(noun).tag().matches("NN|JJ")
                && syntax.children(noun, "det").stream()
                        .anyMatch(child -> Set.of("a", "an").contains(text(child)));
    }

    /** The number that ends at a token, with what bounds it, whatever it counts. */
    Optional<Count> number(int end) {
        if (!numbers.isNumber(text(end))) {
            return Optional.empty();
        }
        var start = start(end);
        var count = read(start, end);
        if (count.isEmpty() || count.get().least() >= LARGEST) {
            return Optional.empty();
        }
        var low = lower(start);
        if (low >= 0) {
            return read(start(low), low)
                    .filter(lower -> lower.least() <= count.get().least())
                    .map(lower -> new Count(lower.least(), count.get().most()));
        }
        if (end + 2 < sentence.size()
                && text(end + 1).equals("or")
                && text(end + 2).equals("more")) {
            return Optional.of(Count.atLeast(count.get().least()));
        }
        return Optional.of(bounded(count.get(), bound(start)));
    }

    /** The first word of the number that ends at a token. */
    private int start(int end) {
        var start = end;
        while (start > 0) {
            var before = text(start - 1);
            if (numbers.isNumber(before) || isJoin(start - 1) || isArticle(start - 1)) {
                start--;
            } else {
                break;
            }
        }
        return start;
    }

    /** "two hundred and fifty", "tens of thousands". */
    private boolean isJoin(int at) {
        if (at == 0) {
            return false;
        }
        var before = text(at - 1);
        return text(at).equals("and") && numbers.unit(before).isPresent() && !numbers.isPlural(before)
                || text(at).equals("of")
                        && (numbers.isPlural(before)
                                || Set.of(Numbers.TENS, "couple").contains(before));
    }

    private boolean isArticle(int at) {
        var next = text(at + 1);
        return text(at).equals("a")
                        && (numbers.unit(next).isPresent()
                                || Set.of("few", "couple").contains(next))
                || text(at).equals("half") && at + 2 < sentence.size() && next.equals("a");
    }

    /** The end of the number below, in "20 to 30", "between 20 and 30", "two or three"; else -1. */
    private int lower(int start) {
        if (start < 2 || !numbers.isNumber(text(start - 2))) {
            return -1;
        }
        var before = start(start - 2) - 1;
        var lead = before < 0 ? "" : text(before);
        return switch (text(start - 1)) {
            case "and" -> lead.equals("between") ? start - 2 : -1;
            case "to" -> lead.equals("from") ? -1 : start - 2;
            case "or", "-", "–" -> start - 2;
            default -> -1;
        };
    }

    private Optional<Count> read(int start, int end) {
        var sum = 0.0;
        var current = 0.0;
        var isOpen = false;
        for (var at = start; at <= end; at++) {
            var word = text(at);
            var unit = numbers.unit(word);
            if (unit.isPresent()) {
                isOpen |= numbers.isPlural(word);
                current = (current == 0 ? numbers.isPlural(word) ? 2 : 1 : current) * unit.get();
            } else if (word.equals(Numbers.TENS)) {
                isOpen = true;
                current = 20;
            } else if (word.equals("half")) {
                current = 0.5;
            } else if (numbers.several(word).isPresent()) {
                isOpen = !word.equals("couple") || isOpen;
                current = at < end && numbers.unit(text(at + 1)).isPresent()
                        ? 2
                        : numbers.several(word).get();
            } else if (numbers.value(word).isPresent()) {
                current = current >= 100
                        ? current + numbers.value(word).get()
                        : numbers.value(word).get() + sumOfTens(current);
            }
            if (unit.orElse(0) >= 1000) {
                sum += current;
                current = 0;
            }
        }
        var number = (int) Math.min(sum + current, LARGEST);
        return number == 0 ? Optional.empty() : Optional.of(isOpen ? Count.atLeast(number) : Count.of(number));
    }

    private static double sumOfTens(double current) {
        return current >= 20 ? current : 0;
    }

    private Bound bound(int start) {
        return numbers.boundings().stream()
                .filter(bounding -> endsAt(bounding.words(), start))
                .map(Numbers.Bounding::bound)
                .findFirst()
                .orElse(Bound.NONE);
    }

    private boolean endsAt(List<String> phrase, int end) {
        var start = end - phrase.size();
        if (start < 0) {
            return false;
        }
        for (var i = 0; i < phrase.size(); i++) {
            if (!text(start + i).equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Count bounded(Count count, Bound bound) {
        var number = count.least();
        return switch (bound) {
            case LEAST -> Count.atLeast(number);
            case MORE -> Count.atLeast(number + 1);
            case MOST -> new Count(1, number);
            case LESS -> new Count(Math.min(1, number - 1), number - 1);
            case NONE -> count;
        };
    }

    private String text(int token) {
        return sentence.token(token).text().toLowerCase(Locale.ROOT);
    }
}
