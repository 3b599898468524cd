package io.newsgraph.graph.summary;

import io.newsgraph.graph.GraphId;
import io.newsgraph.graph.Row;
import io.newsgraph.knowledge.Precision;
import io.newsgraph.resolution.grouping.Account;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the event for which an account stands is kept in the graph. */
final class EventKey {

    /** Where the events of which no day is known stand in the index. */
    private static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

    private EventKey() {}

    static String id(Account fullest) {
        return GraphId.of("e", fullest.key());
    }

    /** What accounts that may influence each other share. */
    static String occasion(Account account) {
        return occasion(account.occasion(), account);
    }

    /** An occasion as the graph knows it: what is kept to its article meets nothing from elsewhere. */
    static String occasion(String occasion, Account of) {
        return GraphId.of("o", occasion, of.own());
    }

    /** The day by which an account is found. */
    static LocalDate day(Account account) {
        var days = account.days();
        return days == null ? UNDATED : days.start();
    }

    /** The row that asks for the events so many days around an account. */
    static Map<String, @Nullable Object> window(String occasion, Account account, int reach) {
        var day = day(account);
        var isUndated = day.equals(UNDATED);
        return Row.of(
                "occasion", occasion,
                "from", isUndated ? day : day.minusDays(reach),
                "to", isUndated ? day : day.plusDays(reach));
    }

    /** The row that makes the event. */
    static Map<String, @Nullable Object> row(Account fullest) {
        var date = fullest.date();
        return Row.of(
                "id", id(fullest),
                "properties",
                        Row.of(
                                "account", fullest.key(),
                                "occasion", occasion(fullest),
                                "day", day(fullest),
                                "phase", fullest.phase().name(),
                                "family", fullest.family().name(),
                                "mode", fullest.mode(),
                                "startDate", date == null ? null : date.start(),
                                "endDate", date == null ? null : date.end(),
                                "precision",
                                        date == null ? null : Precision.of(date).name(),
                                "country", fullest.country()));
    }
}
