package io.newsgraph.resolution.grouping;

import static java.util.Comparator.comparing;

import io.newsgraph.knowledge.DayRange;
import io.newsgraph.knowledge.Standing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what became of what was planned. */
public final class Outcomes {

    /** So many days after an undated plan was first told of it may still be carried out. */
    static final int PATIENCE = 14;

    /** What is merely imagined, or denied to be planned, has no outcome. */
    private static final Set<Standing> PLANS = Set.of(Standing.PLANNED, Standing.ATTRIBUTED, Standing.ASSERTED);

    /** A plan that leaves more days open than these names none. */
    static final int LONGEST = 31;

    /**
     * Days beyond which events do not influence what became of a plan: it depends only on those, of its own
     * occasion and of its {@link #cancellations(Account)}, whose {@link Account#days()} begin at most so many days
     * before or after those of the plan.
     */
    public static final int REACH = 2 * LONGEST;

    private Outcomes() {}

    /** What became of a plan. */
    public enum Kind {
        /** It was carried out. */
        OCCURRED,
        /** It is denied to have been carried out, or was called off. */
        CONTRADICTED
    }

    /**
     * One event, as all its accounts tell of it.
     *
     * @param fullest the account that stands for it
     * @param standing the strongest standing of its claims
     * @param firstTold the first day on which it was told of, if known
     */
    public record Happening(
            Account fullest, Standing standing, @Nullable LocalDate firstTold) {}

    /**
     * What became of one plan.
     *
     * @param planned the fullest account of what was planned
     * @param reported the fullest account of what came of it
     * @param kind whether it came to pass
     * @param reason why the two belong together, in words
     */
    public record Outcome(Account planned, Account reported, Kind kind, String reason) {}

    /**
     * The occasions, as {@link Account#occasion()} gives them, of accounts that call off what an account plans;
     * none when it is no meeting.
     */
    public static List<String> cancellations(Account planned) {
        return Cancellations.of(planned);
    }

    /**
     * The occasions, as {@link Account#occasion()} gives them, of the plans that an account may be the outcome of: its own,
     * and for a refusal that of the meeting between the same actors.
     */
    public static List<String> plans(Account account) {
        return Cancellations.plans(account);
    }

    /**
     * The outcomes of the plans among events, which may be of several occasions; in the order of the plans' keys, those of
     * one plan in the order of their days.
     */
    public static List<Outcome> of(Collection<Happening> happenings) {
        var occasions = happenings.stream()
                .collect(Collectors.groupingBy(happening -> happening.fullest().occasion()));
        return happenings.stream()
                .filter(happening -> PLANS.contains(happening.standing())
                        && happening.fullest().phase() == Phase.PROSPECTIVE)
                .sorted(comparing(happening -> happening.fullest().key()))
                .flatMap(plan -> outcomes(plan, occasions))
                .toList();
    }

    private static Stream<Outcome> outcomes(Happening plan, Map<String, List<Happening>> occasions) {
        var siblings = occasions.getOrDefault(plan.fullest().occasion(), List.of());
        var reports = Reports.of(plan, siblings);
        var refusals = cancellations(plan.fullest()).stream()
                .flatMap(occasion -> occasions.getOrDefault(occasion, List.of()).stream())
                .filter(refusal -> Cancellations.isOf(refusal, plan, siblings) && !reports.isBehind(refusal));
        return Stream.concat(
                        reports.events().stream().map(report -> outcome(plan, report, reports)),
                        refusals.map(refusal -> outcome(plan, refusal)))
                .sorted(comparing(Outcome::reported, Likeness.BY_DAYS));
    }

    private static Outcome outcome(Happening plan, Happening report, Reports reports) {
        var isDenied = report.standing() == Standing.DENIED;
        return new Outcome(
                plan.fullest(),
                report.fullest(),
                isDenied ? Kind.CONTRADICTED : Kind.OCCURRED,
                (isDenied ? "denied: " : "") + Reasons.ofOutcome(plan.fullest(), reports.which()));
    }

    private static Outcome outcome(Happening plan, Happening refusal) {
        return new Outcome(
                plan.fullest(), refusal.fullest(), Kind.CONTRADICTED, "called off or put off after it was announced");
    }

    /**
     * What came of one plan.
     *
     * @param events a planned meeting may take place on several of the days named; without any named it is the first
     *     that follows
     * @param which "the only", "the first" or how many they are, in words
     */
    private record Reports(List<Happening> events, String which) {

        private static final String ONLY = "the only";

        static Reports of(Happening plan, List<Happening> siblings) {
            var reports = siblings.stream()
                    .filter(other -> isOutcome(plan, other.fullest()))
                    .sorted(comparing(Happening::fullest, Likeness.BY_DAYS))
                    .toList();
            if (reports.size() < 2) {
                return new Reports(reports, ONLY);
            }
            var planned = plan.fullest();
            var within = exact(reports.stream()
                    .filter(report ->
                            Likeness.covers(planned.days(), report.fullest().days()))
                    .toList());
            if (within.size() < 2) {
                return new Reports(within, ONLY);
            }
            if (planned.date() != null) {
                return new Reports(within, "one of " + within.size());
            }
            return Likeness.isMeeting(planned) && isBefore(reports.get(0), reports.get(1))
                    ? new Reports(reports.subList(0, 1), "the first")
                    : new Reports(List.of(), ONLY);
        }

        /** "In December" may tell once more of the meeting on the fifth. */
        private static List<Happening> exact(List<Happening> reports) {
            var exact = reports.stream()
                    .filter(report -> Likeness.isDay(report.fullest().date()))
                    .toList();
            return exact.isEmpty() ? reports : exact;
        }

        /** Whether one was over before the other can have begun. */
        private static boolean isBefore(Happening one, Happening other) {
            var days = one.fullest().days();
            var others = other.fullest().days();
            return days != null && others != null && days.end().isBefore(others.start());
        }

        /** Whether it had come to pass by the time of a refusal, which then is of something else. */
        boolean isBehind(Happening refusal) {
            var days = refusal.fullest().days();
            return days != null
                    && events.stream()
                            .anyMatch(report -> report.standing() != Standing.DENIED
                                    && isOver(report.fullest().days(), days));
        }

        private static boolean isOver(@Nullable DayRange done, DayRange days) {
            return done != null && !done.end().isAfter(days.end());
        }
    }

    private static boolean isOutcome(Happening plan, Account report) {
        var planned = plan.fullest();
        return report.phase() == Phase.REPORTED
                && isInTime(plan, report)
                && !Likeness.isElsewhereOrOtherwise(planned, report)
                && Likeness.isAlike(planned, report);
    }

    private static boolean isInTime(Happening plan, Account report) {
        var date = plan.fullest().date();
        var days = report.days();
        if (days == null || isAfter(plan.firstTold(), days.end())) {
            return false;
        }
        if (date != null) {
            return Likeness.width(date) <= LONGEST
                    && (Likeness.covers(date, days)
                            || Likeness.width(days) <= Grouping.LONGEST && Likeness.covers(days, date));
        }
        var told = plan.fullest().reported();
        if (told == null || days.start().isAfter(told.plusDays(PATIENCE))) {
            return false;
        }
        // What is told without a date on the day of the plan may lie behind it.
        return report.date() == null ? days.end().isAfter(told) : !days.start().isBefore(told);
    }

    private static boolean isAfter(@Nullable LocalDate day, LocalDate other) {
        return day != null && day.isAfter(other);
    }
}
