package io.newsgraph.resolution.grouping;

import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.DayRange;
import io.newsgraph.knowledge.EventStatement;
import io.newsgraph.knowledge.Introduction.Newness;
import io.newsgraph.knowledge.QuadClass;
import io.newsgraph.news.Span;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An event as one article has told of it so far. */
final class Episode {

    /** Deeds, of which the same two do not do many of one kind within the days that one article tells of. */
    private static final Set<QuadClass> DEEDS = Set.of(QuadClass.MATERIAL_COOPERATION, QuadClass.MATERIAL_CONFLICT);

    private final List<Told> all = new ArrayList<>();
    private Account account;

    Episode(Told first) {
        all.add(first);
        account = first.account();
    }

    /** A statement with what it says of its event. */
    record Told(EventStatement statement, Account account) {

        /** Told as another event than one that fits, and so to be known by its words alone. */
        Told apart(String article) {
            return new Told(
                    statement, account.knownOnlyAt(article, statement.trigger().start()));
        }

        private boolean isKnown() {
            return statement.introduction().newness() == Newness.KNOWN;
        }
    }

    /** What all its statements say together. */
    Account account() {
        return account;
    }

    /** What the last of its statements says. */
    Account last() {
        return all.get(all.size() - 1).account();
    }

    /** Where the article begins to tell of it. */
    int start() {
        return all.get(0).statement().trigger().start();
    }

    /** Whether several statements tell of it. */
    boolean isToldAgain() {
        return all.size() > 1;
    }

    /** Whether one of its statements has its trigger there. */
    boolean isToldAt(@Nullable Span trigger) {
        return all.stream().anyMatch(told -> told.statement().trigger().equals(trigger));
    }

    /** Whether what another of its statements led to may be told by this one; it may name more of those who were hit. */
    boolean fitsResult(Told told) {
        var other = told.account();
        return isSameKind(other)
                && isPart(other.sources(), account.sources())
                && isPart(people(other.targets()), account.targets())
                && isSameTime(other)
                && !isElsewhere(other);
    }

    /** Whether a statement may tell of it once more. */
    boolean fits(Told told) {
        var other = told.account();
        var introduction = told.statement().introduction();
        if (!isSameKind(other)
                || !isSameTime(other)
                || isElsewhere(other)
                || !introduction.part() && Likeness.isOtherwise(account, other)) {
            return false;
        }
        var isSameWord = isSameWord(other) || Likeness.isSameMode(account, other);
        if (told.isKnown()) {
            return isIntroduced() && (introduction.general() && isWithin(other) || isSameWord && isNested(other));
        }
        if (other.denial() && !account.denial()) {
            return isSame(other);
        }
        return isSameWord && isNear(other) && (isSame(other) && isSameMatter(other) || isOfOnePerson(other));
    }

    /** Adds a statement and what it says. */
    Episode add(Told told) {
        all.add(told);
        account = told.statement().introduction().part()
                ? with(told.account(), account)
                : with(told.account(), together(told.account()));
        return this;
    }

    private boolean isSameKind(Account other) {
        return account.family() == other.family() && account.phase() == other.phase();
    }

    /** What is known and yet told of for the first time is known from elsewhere, or of an event not understood. */
    private boolean isIntroduced() {
        return !all.get(0).isKnown() || account.participants() > 0;
    }

    private boolean isSame(Account other) {
        return other.participants() > 1
                && account.sources().equals(other.sources())
                && account.targets().equals(other.targets());
    }

    /** Whether the other names nobody who does not take part. */
    private boolean isWithin(Account other) {
        return isPart(other.sources(), account.sources()) && isPart(other.targets(), account.targets());
    }

    /** Whether the other names nobody who does not take part, or all who do and more. */
    private boolean isNested(Account other) {
        return isWithin(other)
                || account.participants() > 0
                        && isPart(account.sources(), other.sources())
                        && isPart(account.targets(), other.targets());
    }

    /** Who speaks much to another does not always say the same. */
    private boolean isSameMatter(Account other) {
        return DEEDS.contains(account.family().quadClass()) || Likeness.isAlike(account, other);
    }

    /** One person is arrested or killed once, whoever is named besides. */
    private boolean isOfOnePerson(Account other) {
        return DEEDS.contains(account.family().quadClass())
                && isNested(other)
                && account.targets().stream()
                        .anyMatch(target -> target.value().startsWith("person-")
                                && other.targets().contains(target));
    }

    private static boolean isPart(Collection<ActorId> some, Collection<ActorId> all) {
        return all.containsAll(some);
    }

    private static List<ActorId> people(List<ActorId> targets) {
        return targets.stream()
                .filter(target -> !target.value().startsWith("group-"))
                .toList();
    }

    private boolean isSameWord(Account other) {
        return all.stream().anyMatch(told -> Likeness.isSameTrigger(told.account(), other));
    }

    private boolean isSameTime(Account other) {
        var date = account.date();
        var days = other.date();
        return date == null || days == null || Likeness.covers(date, days) || Likeness.covers(days, date);
    }

    /** Whether one tells of days of which the other may well speak without naming them. */
    private boolean isNear(Account other) {
        var date = account.date() == null ? other.date() : account.date();
        var told = account.reported() == null ? other.reported() : account.reported();
        return date == null
                || told == null
                || Likeness.width(date) <= Grouping.LONGEST
                        && Math.abs(ChronoUnit.DAYS.between(date.start(), told)) <= Grouping.LONGEST;
    }

    /** A town that is hit is where it takes place. */
    private boolean isElsewhere(Account other) {
        var places = places(account);
        var others = places(other);
        return Likeness.isElsewhere(account, other)
                || !places.isEmpty() && !others.isEmpty() && Collections.disjoint(places, others);
    }

    private static Set<ActorId> places(Account account) {
        var places = new HashSet<ActorId>();
        Stream.concat(account.targets().stream(), Stream.ofNullable(account.place()))
                .filter(actor -> actor.value().startsWith("place-"))
                .forEach(places::add);
        return places;
    }

    /** With the participants and the manner of whichever names them. */
    private Account together(Account other) {
        var more = isPart(account.sources(), other.sources()) && isPart(account.targets(), other.targets())
                ? other
                : account;
        return account.with(more.sources(), more.targets(), account.mode() == null ? other.mode() : account.mode());
    }

    /** With the time and place of whichever gives them more exactly. */
    private static Account with(Account other, Account account) {
        return account.at(
                exact(account.date(), other.date()),
                account.place() == null ? other.place() : account.place(),
                account.country() == null ? other.country() : account.country(),
                account.denial() && other.denial());
    }

    private static @Nullable DayRange exact(@Nullable DayRange one, @Nullable DayRange other) {
        return one == null || other != null && Likeness.covers(one, other) ? other : one;
    }
}
