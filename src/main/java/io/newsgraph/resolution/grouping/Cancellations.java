package io.newsgraph.resolution.grouping;

import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.Standing;
import io.newsgraph.resolution.grouping.Outcomes.Happening;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Knows which refusals call off or put off a planned meeting. */
final class Cancellations {

    private Cancellations() {}

    /** The occasions of accounts that call off what an account plans; none when it is no meeting. */
    static List<String> of(Account planned) {
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

    /** The occasions of the plans that an account may be the outcome of. */
    static List<String> plans(Account account) {
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
                        like.own(),
                        false)
                .occasion();
    }

    /**
     * Whether a refusal is of a plan, and of no other one of the same actors.
     *
     * @param siblings the events of the plan's occasion
     */
    static boolean isOf(Happening refusal, Happening plan, List<Happening> siblings) {
        return callsOff(plan, refusal) && siblings.stream().noneMatch(other -> isMeantAsWell(other, plan, refusal));
    }

    /**
     * Whether a refusal may be of another plan, which cannot be this one in other words. A plan that is first told of
     * together with the refusal takes the place of the one refused.
     */
    private static boolean isMeantAsWell(Happening other, Happening plan, Happening refusal) {
        return other.fullest().phase() == Phase.PROSPECTIVE
                && Likeness.clash(plan.fullest(), other.fullest())
                && callsOff(other, refusal)
                && (isToldBefore(other, refusal) || !isToldBefore(plan, refusal));
    }

    private static boolean isToldBefore(Happening plan, Happening refusal) {
        var told = plan.firstTold();
        var refused = refusal.firstTold();
        return told != null && refused != null && told.isBefore(refused);
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
                && Likeness.width(planned) <= Outcomes.LONGEST
                && !days.start().isBefore(planned.start().minusDays(Outcomes.LONGEST));
    }
}
