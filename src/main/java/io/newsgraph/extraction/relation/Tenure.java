package io.newsgraph.extraction.relation;

import io.newsgraph.extraction.time.Times;
import io.newsgraph.knowledge.DayRange;
import io.newsgraph.knowledge.Held;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Since and until when a relation held, by the dates beside the word that tells of it and their prepositions. */
final class Tenure {

    private static final Set<String> SINCE = Set.of("since", "from", "between", "after", "starting", "beginning");
    private static final Set<String> UNTIL = Set.of("until", "till", "til", "through", "to", "before");
    private static final Set<String> JOINING = Set.of("to", "until", "till", "and", "–", "-", "—", "through");

    private static final Set<String> ITS = Set.of("his", "her", "their", "its");

    private final Sentence sentence;
    private final Times times;

    Tenure(Sentence sentence, Times times) {
        this.sentence = sentence;
        this.times = times;
    }

    /** When what a word tells of held; a date without preposition of time means what {@code bare} says. */
    Held of(int word, RelationRule.Dates bare) {
        var end = endBehind(word);
        var days = times.of(sentence, word);
        if (end.isPresent() || days.isEmpty()) {
            return end.map(Held::until).orElse(Held.UNSAID);
        }
        var all = times.dated(sentence);
        for (var i = 0; i < all.size(); i++) {
            if (all.get(i).days().equals(days.get()) && isInClause(word, all.get(i))) {
                return held(all.get(i), i + 1 < all.size() ? all.get(i + 1) : null, bare);
            }
        }
        return Held.UNSAID;
    }

    /** "until his resignation in March", "until her death on 3 May 1997" */
    private Optional<DayRange> endBehind(int word) {
        for (var at = word + 1; at + 2 < sentence.size(); at++) {
            if (UNTIL.contains(word(at)) && ITS.contains(word(at + 1))) {
                var noun = at + 2;
                return times.dated(sentence).stream()
                        .filter(dated -> dated.start() > noun && dated.start() <= noun + 2)
                        .map(Times.Dated::days)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** On which day, or in which month or year, what a word tells of happened; not before, after or until then. */
    Optional<DayRange> dayOf(int word) {
        return times.of(sentence, word)
                .filter(days -> times.dated(sentence).stream()
                        .filter(dated -> dated.days().equals(days))
                        .findFirst()
                        .filter(dated -> isElsewhere(word, dated.start()) || isNoDay(word(dated.start() - 1)))
                        .isEmpty());
    }

    private static boolean isNoDay(String before) {
        return SINCE.contains(before) || UNTIL.contains(before) || before.equals("the");
    }

    /** "born in Graz and moved in 1990", "founded the firm, as director in 1990" */
    private boolean isElsewhere(int word, int date) {
        for (var at = word + 1; at < date; at++) {
            if (sentence.token(at).tag().matches("VB[DZP]|MD")
                    || word(at).equals("as") && word(at - 1).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** Whether no other clause stands between a date and the word. */
    private boolean isInClause(int word, Times.Dated dated) {
        var syntax = sentence.syntax();
        for (var at = dated.end() - 1; at != Syntax.ROOT; at = syntax.head(at)) {
            if (syntax.dominates(at, word)) {
                return true;
            }
            if (sentence.token(at).isVerb() && !syntax.dominates(word, at)) {
                return false;
            }
            if (sentence.token(at).isVerb() && syntax.is(at, "acl:relcl", "advcl", "ccomp")) {
                return false;
            }
        }
        return false;
    }

    private Held held(Times.Dated first, Times.@Nullable Dated next, RelationRule.Dates bare) {
        var isSpan = next != null && isJoined(first, next);
        var before = word(first.start() - 1);
        if (isSpan && next != null && !UNTIL.contains(before)) {
            return between(first.days(), next.days());
        }
        if (SINCE.contains(before)) {
            return Held.since(first.days());
        }
        if (UNTIL.contains(before)) {
            return Held.until(first.days());
        }
        return switch (bare) {
            case START -> Held.since(first.days());
            case END -> Held.until(first.days());
            case WITHIN -> Held.UNSAID;
        };
    }

    private static Held between(DayRange first, DayRange last) {
        return last.end().isBefore(first.start()) ? Held.UNSAID : Held.between(first, last);
    }

    private boolean isJoined(Times.Dated first, Times.Dated next) {
        return next.start() == first.end() + 1 && JOINING.contains(word(first.end()));
    }

    private String word(int at) {
        return at < 0 ? "" : sentence.token(at).text().toLowerCase(Locale.ROOT);
    }
}
