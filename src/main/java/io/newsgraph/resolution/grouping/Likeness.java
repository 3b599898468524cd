package io.newsgraph.resolution.grouping;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import io.newsgraph.knowledge.DayRange;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.QuadClass;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares two accounts of one occasion. All comparisons are symmetric. */
final class Likeness {

    private static final Set<QuadClass> WORDS = Set.of(QuadClass.VERBAL_COOPERATION, QuadClass.VERBAL_CONFLICT);

    /** Those that say most come first, denials last; no two accounts are equal in it. */
    static final Comparator<Account> FULLEST_FIRST = comparing(Account::denial)
            .thenComparing(Likeness::precision)
            .thenComparing(Likeness::knowledgeOfPlace, reverseOrder())
            .thenComparing(account -> account.mode() == null)
            .thenComparing(account -> account.contexts().size(), reverseOrder())
            .thenComparing(Account::key);

    /** Those that began first come first; those of which no day is known come last. */
    static final Comparator<Account> BY_DAYS =
            comparing(Likeness::firstDay).thenComparing(Likeness::lastDay).thenComparing(Account::key);

    private Likeness() {}

    /** Two or more who meet or talk: on one day they hardly do so twice. */
    static boolean isMeeting(Account account) {
        return account.family() == EventType.CONSULT && !isPoor(account);
    }

    /** One actor alone does much on many days. */
    static boolean isPoor(Account account) {
        return account.participants() < 2;
    }

    /** Too little is said to know the event again in another article. */
    static boolean isVague(Account account) {
        if (account.days() == null) {
            return true;
        }
        return isNobodys(account) || isPoor(account) && !isDay(account.date()) && !isOnePerson(account);
    }

    /** Nothing but its words and its time is said, which fits any other. */
    static boolean isNobodys(Account account) {
        return account.participants() == 0 && (!isDay(account.date()) || account.place() == null);
    }

    /** A person is arrested, resigns or dies once in so many days. */
    private static boolean isOnePerson(Account account) {
        return Stream.concat(account.sources().stream(), account.targets().stream())
                .anyMatch(actor -> actor.value().startsWith("person-"));
    }

    /** Whether both may be accounts of one event, and enough speaks for it. */
    static boolean isCompatible(Account one, Account other) {
        return one.phase() == other.phase()
                && isSameTime(one, other)
                && !isElsewhereOrOtherwise(one, other)
                && isAlike(one, other);
    }

    /** Whether the two contradict each other, so that one event cannot be both. */
    static boolean clash(Account one, Account other) {
        return !isSameTime(one, other) || isElsewhereOrOtherwise(one, other);
    }

    /** Whether one says nothing that the other does not say as well. */
    static boolean isCovered(Account account, Account fuller) {
        return (account.place() == null || account.place().equals(fuller.place()))
                && (account.country() == null || account.country().equals(fuller.country()))
                && (account.mode() == null || account.mode().equals(fuller.mode()))
                && covers(account.days(), fuller.days());
    }

    private static boolean isSameTime(Account one, Account other) {
        var days = one.days();
        var others = other.days();
        if (days == null || others == null) {
            return days == others;
        }
        if (one.date() == null && other.date() == null && one.denial() == other.denial()) {
            return days.equals(others);
        }
        return width(days) <= Grouping.LONGEST
                && width(others) <= Grouping.LONGEST
                && (covers(days, others) || covers(others, days));
    }

    static boolean covers(@Nullable DayRange days, @Nullable DayRange others) {
        return days != null
                && others != null
                && !others.start().isBefore(days.start())
                && !others.end().isAfter(days.end());
    }

    static boolean isElsewhereOrOtherwise(Account one, Account other) {
        return isElsewhere(one, other) || isOtherwise(one, other);
    }

    static boolean isOtherwise(Account one, Account other) {
        return one.mode() != null && other.mode() != null && !one.mode().equals(other.mode());
    }

    static boolean isElsewhere(Account one, Account other) {
        if (knowledgeOfPlace(one) == 0 || knowledgeOfPlace(other) == 0) {
            return false;
        }
        if (one.place() != null && other.place() != null) {
            return !one.place().equals(other.place());
        }
        return one.country() == null || !one.country().equals(other.country());
    }

    /** Whether what the accounts have in common, beside actors and time, is enough for one event. */
    static boolean isAlike(Account one, Account other) {
        if (isMeeting(one)) {
            return true;
        }
        var same = isSamePlace(one, other) || isSameMode(one, other) || isSameTrigger(one, other);
        if (one.participants() == 0) {
            return isSamePlace(one, other) && (isSameMode(one, other) || isSameTrigger(one, other));
        }
        if (WORDS.contains(one.family().quadClass())) {
            return isSameMatter(one, other) && (same || !isPoor(one));
        }
        return same || !isPoor(one) && (isDenialOf(one, other) || isDay(one.date()) && isDay(other.date()));
    }

    /** Who denies what others have told uses words of his own. */
    static boolean isDenialOf(Account one, Account other) {
        return one.denial() != other.denial();
    }

    /** The same two say much to each other on one day. */
    private static boolean isSameMatter(Account one, Account other) {
        var nested =
                one.contexts().containsAll(other.contexts()) || other.contexts().containsAll(one.contexts());
        return nested && (!Collections.disjoint(one.contexts(), other.contexts()) || isSameTrigger(one, other));
    }

    static boolean isSamePlace(Account one, Account other) {
        return one.place() != null && one.place().equals(other.place());
    }

    static boolean isSameMode(Account one, Account other) {
        return one.mode() != null && one.mode().equals(other.mode());
    }

    static boolean isSameTrigger(Account one, Account other) {
        return one.trigger().equals(other.trigger());
    }

    static boolean isDay(@Nullable DayRange date) {
        return date != null && date.start().equals(date.end());
    }

    /** The number of days of its date; the largest number when it has none. */
    private static long precision(Account account) {
        var date = account.date();
        return date == null ? Long.MAX_VALUE : width(date);
    }

    static long width(DayRange days) {
        return days.end().toEpochDay() - days.start().toEpochDay() + 1;
    }

    private static LocalDate firstDay(Account account) {
        var days = account.days();
        return days == null ? LocalDate.MAX : days.start();
    }

    private static LocalDate lastDay(Account account) {
        var days = account.days();
        return days == null ? LocalDate.MAX : days.end();
    }

    private static int knowledgeOfPlace(Account account) {
        return account.place() != null ? 2 : account.country() != null ? 1 : 0;
    }
}
