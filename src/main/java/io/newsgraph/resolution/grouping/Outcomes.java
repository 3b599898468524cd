package io.newsgraph.resolution.grouping;

import static java.util.Comparator.comparing;

import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.Standing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what became of what was planned. */
public final class Outcomes {

    /** So many days after an undated plan was first told of it may still be carried out. */
    static final int PATIENCE = 14;

    /** What is merely imagined, or denied to be planned, has no outcome. */
    private static final Set<Standing> PLANS = Set.of(Standing.PLANNED, Standing.ATTRIBUTED, Standing.ASSERTED);

    /** A plan that leaves more days open than these names none. */
    private static final int LONGEST = 31;

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
        if (planned.phase() != Phase.PROSPECTIVE || !Likeness.isMeeting(planned)) {
            return List.of();
        }
        var keys = new TreeSet<String>();
        keys.add(rejection(planned, planned.sources(), List.of()));
        keys.add(rejection(planned, List.of(), planned.sources()));
        for (var actor : planned.sources()) {
            var others = planned.sources().stream()
                    .filter(other -> !other.equals(actor))
                    .toList();
            keys.add(rejection(planned, List.of(actor), others));
            keys.add(rejection(planned, others, List.of(actor)));
        }
        return List.copyOf(keys);
    }

    /**
     * The occasions, as {@link Account#occasion()} gives them, of the plans that an account may be the outcome of: its own,
     * and for a refusal that of the meeting between the same actors.
     */
    public static List<String> plans(Account account) {
        if (account.family() != EventType.REJECT) {
            return List.of(account.occasion());
        }
        var actors = new TreeSet<>(account.sources());
        actors.addAll(account.targets());
        var meeting = occasion(EventType.CONSULT, Phase.PROSPECTIVE, List.copyOf(actors), List.of(), account);
        return List.of(account.occasion(), meeting);
    }

    private static String rejection(Account planned, List<ActorId> sources, List<ActorId> targets) {
        return occasion(EventType.REJECT, Phase.REPORTED, sources, targets, planned);
    }

    /** The occasion of another act of some actors, known to the same articles as an account is. */
    private static String occasion(
            EventType family, Phase phase, List<ActorId> sources, List<ActorId> targets, Account like) {
        return new Account(
                        family,
                        phase,
                        sources,
                        targets,
                        "",
                        null,
                        null,
                        null,
                        null,
                        null,
                        Set.of(),
                        like.apart(),
                        like.own())
                .occasion();
    }

    /** The outcomes of the plans among events, which may be of several occasions; in the order of the plans' keys. */
    public static List<Outcome> of(Collection<Happening> happenings) {
        var occasions = happenings.stream()
                .collect(Collectors.groupingBy(happening -> happening.fullest().occasion()));
        return happenings.stream()
                .filter(happening -> PLANS.contains(happening.standing())
                        && happening.fullest().phase() == Phase.PROSPECTIVE)
                .sorted(comparing(happening -> happening.fullest().key()))
                .flatMap(plan -> outcome(plan, occasions).stream())
                .toList();
    }

    private static Optional<Outcome> outcome(Happening plan, Map<String, List<Happening>> occasions) {
        var planned = plan.fullest();
        var siblings = occasions.getOrDefault(planned.occasion(), List.of());
        var reports = siblings.stream()
                .filter(other -> isOutcome(plan, other.fullest()))
                .toList();
        if (!reports.isEmpty()) {
            return only(reports)
                    .or(() -> only(reports.stream()
                            .filter(report -> isWithin(report.fullest(), planned))
                            .toList()))
                    .map(report -> outcome(plan, report));
        }
        return cancellations(planned).stream()
                .flatMap(occasion -> occasions.getOrDefault(occasion, List.of()).stream())
                .filter(refusal -> callsOff(plan, refusal)
                        && siblings.stream().noneMatch(other -> isOther(plan, other) && callsOff(other, refusal)))
                .map(Happening::fullest)
                .min(Likeness.FULLEST_FIRST)
                .map(refusal -> new Outcome(planned, refusal, Kind.CONTRADICTED, "called off after it was announced"));
    }

    /** Whether another plan cannot be this one in other words; a refusal that fits both says nothing of either. */
    private static boolean isOther(Happening plan, Happening other) {
        return other.fullest().phase() == Phase.PROSPECTIVE && Likeness.clash(plan.fullest(), other.fullest());
    }

    private static Optional<Happening> only(List<Happening> happenings) {
        return happenings.size() == 1 ? Optional.of(happenings.get(0)) : Optional.empty();
    }

    /** "Last week" may be another day of it than the one planned. */
    private static boolean isWithin(Account report, Account planned) {
        return Likeness.covers(planned.days(), report.days());
    }

    private static Outcome outcome(Happening plan, Happening report) {
        var isDenied = report.standing() == Standing.DENIED;
        return new Outcome(
                plan.fullest(),
                report.fullest(),
                isDenied ? Kind.CONTRADICTED : Kind.OCCURRED,
                (isDenied ? "denied: " : "") + Reasons.ofOutcome(plan.fullest()));
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

    /** A refusal to meet, told between the announcement and the day named. */
    private static boolean callsOff(Happening plan, Happening refusal) {
        var days = refusal.fullest().days();
        var planned = plan.fullest().days();
        if (days == null
                || planned == null
                || refusal.standing() == Standing.DENIED
                || refusal.fullest().phase() != Phase.REPORTED
                || !"meet".equals(refusal.fullest().mode())) {
            return false;
        }
        var told = plan.firstTold() == null ? planned.start() : plan.firstTold();
        return !days.end().isBefore(told)
                && !days.start().isAfter(planned.end())
                && Likeness.width(planned) <= LONGEST
                && !days.start().isBefore(planned.start().minusDays(LONGEST));
    }

    private static boolean isAfter(@Nullable LocalDate day, LocalDate other) {
        return day != null && day.isAfter(other);
    }
}
