package io.newsgraph.extraction.time;

import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether what governs a time expression looks back or ahead. */
enum Tense {
    PAST,
    FUTURE;

    private static final Set<String> MODALS =
            Set.of("will", "shall", "'ll", "’ll", "wo", "would", "may", "might", "could", "can", "must", "should");

    /** What stands before the day of an act still to come, whatever its own tense. */
    private static final Set<String> ARRANGED = Set.of(
            "due",
            "set",
            "expect",
            "schedule",
            "slate",
            "plan",
            "about",
            "likely",
            "intend",
            "hope",
            "aim",
            "want",
            "prepare",
            "agree",
            "promise",
            "pledge",
            "vow",
            "threaten",
            "propose",
            "ready",
            "poise");

    /** Acts that move or fix another one, which the day behind "for", "to" or "until" belongs to. */
    private static final Set<String> MOVING = Set.of(
            "set",
            "schedule",
            "reschedule",
            "plan",
            "slate",
            "due",
            "expect",
            "postpone",
            "delay",
            "defer",
            "adjourn",
            "fix",
            "call",
            "convene",
            "summon",
            "move",
            "push",
            "book",
            "extend",
            "suspend",
            "prolong",
            "close",
            "invite",
            "give");

    /** Acts that a timetable foretells in the present tense. */
    private static final Set<String> TIMETABLED = Set.of(
            "take", "begin", "start", "open", "close", "arrive", "leave", "depart", "meet", "vote", "expire", "end",
            "come", "go", "resume", "kick", "host", "be", "visit", "travel", "face", "hold", "plan", "expect");

    private static final Set<String> UPCOMING = Set.of("upcoming", "next", "planned", "scheduled", "forthcoming");
    private static final Set<String> ORDINALS = Set.of("first", "second", "third", "last", "latest", "only");
    private static final Set<String> LIMITS = Set.of("for", "to", "until", "till");

    /** The tense of the clause that the expression between two tokens stands in, found by climbing to its verb. */
    static Tense of(Sentence sentence, int start, int end) {
        var syntax = sentence.syntax();
        var before = preposition(sentence, start, end);
        if (before.equals("since")) {
            return PAST;
        }
        for (var at = TimeFinder.head(syntax, start, end); at != Syntax.ROOT; at = syntax.head(at)) {
            var lemma = sentence.token(at).lemma();
            var isMoved = at < start && LIMITS.contains(before) && MOVING.contains(lemma);
            if (isMoved || isUpcoming(sentence, at)) {
                return FUTURE;
            }
            var tense = own(sentence, at);
            if (tense != null) {
                return tense;
            }
        }
        return PAST;
    }

    /** The word before an expression; of "for Tuesday and Wednesday" both stand behind "for". */
    private static String preposition(Sentence sentence, int start, int end) {
        var syntax = sentence.syntax();
        var head = TimeFinder.head(syntax, start, end);
        if (syntax.is(head, "conj")) {
            var shared = syntax.children(syntax.head(head), "case");
            return shared.isEmpty() ? "" : word(sentence, shared.get(0));
        }
        return start == 0 ? "" : word(sentence, start - 1);
    }

    /** What a word tells by its form and its auxiliaries; nothing if that is left to what governs it. */
    private static @Nullable Tense own(Sentence sentence, int at) {
        var syntax = sentence.syntax();
        var isPerfect = false;
        var isPresent = false;
        for (var child : syntax.children(at, "aux", "aux:pass", "cop")) {
            var word = word(sentence, child);
            if (MODALS.contains(word)) {
                return hasChild(sentence, at, "have") ? PAST : FUTURE;
            }
            var lemma = sentence.token(child).lemma();
            isPerfect |= lemma.equals("have") || sentence.token(child).tag().equals("VBD");
            isPresent |= sentence.token(child).tag().matches("VB[PZ]");
        }
        if (isPerfect) {
            return PAST;
        }
        if (isPresent) {
            return FUTURE;
        }
        return switch (sentence.token(at).tag()) {
            case "VBD" -> PAST;
            case "VBZ", "VBP" -> TIMETABLED.contains(sentence.token(at).lemma()) ? FUTURE : PAST;
            case "VB" -> infinitive(sentence, at);
            case "VBN" -> syntax.is(at, "conj") ? null : hasChild(sentence, at, "to") ? infinitive(sentence, at) : PAST;
            default -> null;
        };
    }

    /** "due to meet", "a plan to leave" and a headline's "to meet" look ahead; "elected to lead" is as its verb is. */
    private static @Nullable Tense infinitive(Sentence sentence, int at) {
        var syntax = sentence.syntax();
        var head = syntax.head(at);
        if (!hasChild(sentence, at, "to")) {
            return null;
        }
        if (head == Syntax.ROOT) {
            return FUTURE;
        }
        if (syntax.is(at, "acl")) {
            var isRanked = syntax.children(head).stream().anyMatch(child -> ORDINALS.contains(word(sentence, child)));
            return isRanked ? null : FUTURE;
        }
        return syntax.is(at, "xcomp", "ccomp")
                        && ARRANGED.contains(sentence.token(head).lemma())
                ? FUTURE
                : null;
    }

    private static boolean isUpcoming(Sentence sentence, int at) {
        return sentence.token(at).isNoun()
                && sentence.syntax().children(at, "amod").stream()
                        .anyMatch(child -> UPCOMING.contains(word(sentence, child)));
    }

    private static boolean hasChild(Sentence sentence, int at, String word) {
        return sentence.syntax().children(at, "mark", "aux").stream()
                .anyMatch(child -> word(sentence, child).equals(word));
    }

    private static String word(Sentence sentence, int at) {
        return sentence.token(at).text().toLowerCase(Locale.ROOT);
    }
}
