package io.newsgraph.resolution.grouping;

import io.newsgraph.knowledge.DayRange;
import io.newsgraph.knowledge.EventType;
import java.util.ArrayList;
import java.util.List;

/** Says in words why accounts were taken to belong together. */
final class Reasons {

    private Reasons() {}

    /** Why an account was taken for one of the event that a fuller one tells of. */
    static String of(Account account, Account leader) {
        if (Likeness.isDenialOf(account, leader)) {
            return "denies " + only(account) + " in the " + Grouping.LONGEST + " days before" + more(account, leader);
        }
        var date = account.date();
        if (date == null || leader.date() == null) {
            return leader.date() == null
                    ? "reported the same day" + more(account, leader)
                    : only(account) + " in the days before the report" + more(account, leader);
        }
        if (date.equals(leader.date())) {
            return "same " + listed(same(account, leader, Likeness.isDay(date) ? "day" : "days"));
        }
        return only(account)
                + (Likeness.covers(date, leader.date()) ? inNamed(date) : inNamed(leader.date()))
                + more(account, leader);
    }

    /** Why an event was taken for the outcome of a plan: it is the only one of its kind, the first, or one of several. */
    static String ofOutcome(Account planned, String which) {
        var date = planned.date();
        return which
                + " "
                + what(planned, which.startsWith("one of"))
                + (date == null ? " within " + Outcomes.PATIENCE + " days of the announcement" : inNamed(date));
    }

    private static String only(Account account) {
        return "the only " + what(account, false);
    }

    private static String what(Account account, boolean isPlural) {
        var what = account.family() == EventType.CONSULT ? "meeting" : "such event";
        return what + (isPlural ? "s" : "") + (account.participants() == 0 ? "" : " of these actors");
    }

    private static String inNamed(DayRange date) {
        return Likeness.isDay(date)
                ? " on the day named"
                : Likeness.width(date) == 7 ? " in the week named" : " in the days named";
    }

    private static String more(Account account, Account leader) {
        var same = new ArrayList<String>();
        addDetails(account, leader, same);
        return same.isEmpty() ? "" : ", same " + listed(same);
    }

    private static List<String> same(Account account, Account leader, String first) {
        var same = new ArrayList<String>();
        same.add(first);
        addDetails(account, leader, same);
        if (account.participants() > 0) {
            same.add("actors");
        }
        return same;
    }

    private static void addDetails(Account account, Account leader, List<String> same) {
        if (Likeness.isSamePlace(account, leader)) {
            same.add("place");
        }
        if (Likeness.isSameMode(account, leader)) {
            same.add("mode");
        }
    }

    private static String listed(List<String> items) {
        var last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }
}
