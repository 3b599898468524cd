package io.newsgraph.extraction.time;

import io.newsgraph.knowledge.DayRange;
import io.newsgraph.knowledge.TimeExpression;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The time expressions of an article, and which of them dates an act. */
public final class Times {

    private final List<TimeExpression> all = new ArrayList<>();
    private final Map<Sentence, List<Found>> bySentence = new HashMap<>();

    /** A time expression between two tokens and the days it means. */
    record Found(int start, int end, TimeExpression expression, Optional<DayRange> days) {

        boolean covers(int token) {
            return start <= token && token < end;
        }
    }

    void add(Sentence sentence, Found found) {
        all.add(found.expression());
        bySentence.computeIfAbsent(sentence, key -> new ArrayList<>()).add(found);
    }

    /** All of them, in text order. */
    public List<TimeExpression> all() {
        return List.copyOf(all);
    }

    /** Whether a token belongs to a time expression. */
    public boolean covers(Sentence sentence, int token) {
        return in(sentence).stream().anyMatch(found -> found.covers(token));
    }

    /**
     * A time expression of a sentence and the days it means.
     *
     * @param start index of its first token
     * @param end index behind its last token
     */
    public record Dated(int start, int end, DayRange days) {}

    /** The time expressions of a sentence whose days are known, from left to right. */
    public List<Dated> dated(Sentence sentence) {
        return in(sentence).stream()
                .flatMap(found -> found.days().map(days -> new Dated(found.start(), found.end(), days)).stream())
                .toList();
    }

    private List<Found> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** The days on which the act that a word tells of took place, if the sentence dates it. */
    public Optional<DayRange> of(Sentence sentence, int predicate) {
        var dated =
                in(sentence).stream().filter(found -> found.days().isPresent()).toList();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        var syntax = sentence.syntax();
        Found best = null;
        var bestDistance = Integer.MAX_VALUE;
        for (var found : dated) {
            if (ClauseBounds.part(sentence, predicate, found.start())) {
                continue;
            }
            var distance = distance(sentence, predicate, found);
            if (distance < bestDistance) {
                best = found;
                bestDistance = distance;
            }
        }
        if (best == null || bestDistance > FARTHEST) {
            return Optional.empty();
        }
        return withJoined(syntax, best, dated);
    }

    /** Beyond so many steps a time expression dates something else. */
    private static final int FARTHEST = 6;

    /** Clauses that keep their times to themselves: what is reported is not dated by the report. */
    private static final String[] CLAUSES = {"ccomp", "xcomp", "advcl", "acl", "acl:relcl", "parataxis", "csubj"};

    /** The same seen from within: an infinitive shares the time of what governs it. */
    private static final String[] CLOSED_CLAUSES = {"ccomp", "advcl", "acl", "acl:relcl", "parataxis", "csubj"};

    /** Steps from the expression up to the predicate, or over what governs both; the latter is dearer. */
    private static int distance(Sentence sentence, int predicate, Found found) {
        var syntax = sentence.syntax();
        var head = head(syntax, found);
        var up = 0;
        for (var at = predicate; at != Syntax.ROOT; at = syntax.head(at)) {
            if (syntax.dominates(at, head)) {
                var steps = stepsTo(sentence, head, at);
                return steps < 0 ? Integer.MAX_VALUE : 2 * up + steps;
            }
            if (syntax.is(at, CLOSED_CLAUSES)) {
                return Integer.MAX_VALUE;
            }
            up++;
        }
        return Integer.MAX_VALUE;
    }

    /** Steps to an ancestor, or -1 if a clause lies between. */
    private static int stepsTo(Sentence sentence, int from, int ancestor) {
        var syntax = sentence.syntax();
        var steps = 0;
        for (var at = from; at != ancestor; at = syntax.head(at)) {
            // "talks scheduled for Tuesday" take place on Tuesday.
            var isArranged =
                    syntax.is(at, "acl") && sentence.token(at).tag().equals("VBN") && syntax.head(at) == ancestor;
            if (syntax.is(at, CLAUSES) && !isArranged) {
                return -1;
            }
            steps++;
        }
        return steps;
    }

    private static int head(Syntax syntax, Found found) {
        return TimeFinder.head(syntax, found.start(), found.end());
    }

    /** "on Tuesday and Wednesday" is one range. */
    private static Optional<DayRange> withJoined(Syntax syntax, Found best, List<Found> dated) {
        var range = best.days();
        for (var other : dated) {
            var isJoined = other.start() > best.start()
                    && syntax.is(head(syntax, other), "conj")
                    && best.covers(syntax.head(head(syntax, other)));
            if (isJoined && range.isPresent() && other.days().isPresent()) {
                range = Optional.of(range.get().span(other.days().get()));
            }
        }
        return range;
    }
}
