package io.newsgraph.resolution.grouping;

import io.newsgraph.knowledge.Actor;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.DayRange;
import io.newsgraph.knowledge.EventContext;
import io.newsgraph.knowledge.EventStatement;
import io.newsgraph.knowledge.EventStatus;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.Findings;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one claim says of an event that helps to tell it from other events.
 *
 * @param family the type of the event itself: a promise to meet speaks of a CONSULT
 * @param phase whether it looks ahead or back
 * @param sources who did it, in order of their ids, a state for its forces and offices; every participant of a mutual event
 * @param targets to whom, in order of their ids; empty for a mutual event
 * @param trigger the stem of the word that tells of it; empty for meetings, which their participants tell apart
 * @param date the days within which it took or takes place, if the text says so
 * @param reported the day (UTC) on which an account without a date was published; none for one with a date
 * @param place the town, region or site, but not the country, where it took place
 * @param country ISO 3166-1 alpha-3 code of the country where it took place
 * @param mode PLOVER's mode, when it is one of the family
 * @param contexts what it was about; empty for meetings
 * @param apart what a person has set apart: accounts are grouped only with those of the same value
 * @param own the article, or a word in it, beyond which it cannot be told from other events
 * @param denial whether somebody denies, without a date, that it took place, and so speaks of what others have told before;
 *     who says himself that nothing happened may well speak of another day
 */
public record Account(
        EventType family,
        Phase phase,
        List<ActorId> sources,
        List<ActorId> targets,
        String trigger,
        @Nullable DayRange date,
        @Nullable LocalDate reported,
        @Nullable ActorId place,
        @Nullable String country,
        @Nullable String mode,
        Set<EventContext> contexts,
        @Nullable String apart,
        @Nullable String own,
        boolean denial) {

    /** Done with each other, whoever is named first. */
    private static final Set<EventType> MUTUAL = Set.of(EventType.CONSULT, EventType.COOPERATE);

    /** Puts the participants in order and each once, and copies the contexts; a date, or what is to come, makes no denial. */
    public Account {
        var mutual = MUTUAL.contains(family);
        sources = mutual ? sorted(sources, targets) : sorted(sources, List.of());
        targets = mutual ? List.of() : sorted(targets, List.of());
        contexts = Set.copyOf(contexts);
        denial = denial && phase == Phase.REPORTED && date == null && reported != null;
    }

    private static List<ActorId> sorted(Collection<ActorId> some, Collection<ActorId> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all.stream().sorted().distinct().toList();
    }

    /** What a statement says of its event, with the actors' ids as the article has them. */
    static Account of(EventStatement statement, Findings findings) {
        var future = statement.futureOf();
        var family = future == null ? statement.type() : future;
        var mode = statement.mode();
        var date = statement.date();
        var published = findings.article().published();
        var where = location(statement, findings);
        var participants = Participants.of(statement, findings);
        var isCountry = where != null && where.type() == ActorType.COUNTRY;
        return new Account(
                family,
                future != null || statement.status() != EventStatus.OCCURRED ? Phase.PROSPECTIVE : Phase.REPORTED,
                participants.sources(),
                participants.targets(),
                Trigger.stem(statement.trigger().of(findings.article().text())),
                date,
                date != null || published == null
                        ? null
                        : published.atZone(ZoneOffset.UTC).toLocalDate(),
                isCountry ? null : statement.location(),
                where == null ? null : where.country(),
                mode != null && family.modes().contains(mode) ? mode : null,
                statement.contexts(),
                null,
                null,
                statement.negated() && statement.attributedTo() != null);
    }

    /**
     * The same account, kept to what it is told in when too little is said to know the event again elsewhere.
     *
     * @param article the article
     * @param start where the words that tell of it begin, which are all that is left when not even an actor is known
     */
    Account within(String article, int start) {
        return settled(Likeness.isNobodys(this) ? article + "#" + start : article, false);
    }

    private static @Nullable Actor location(EventStatement statement, Findings findings) {
        var where = statement.location();
        return where == null
                ? null
                : findings.actors().stream()
                        .filter(actor -> actor.id().equals(where))
                        .findFirst()
                        .orElse(null);
    }

    /**
     * The same account with other ids for its actors.
     *
     * @param identity the actor who is meant by an id
     * @param isLocal whether an actor, as {@code identity} gives it, is known only inside the article
     * @param article the article, which keeps an account of such an actor to itself
     */
    public Account withActors(UnaryOperator<ActorId> identity, Predicate<ActorId> isLocal, String article) {
        var where = place == null ? null : identity.apply(place);
        var doers = sources.stream().map(identity).toList();
        var others = targets.stream().map(identity).toList();
        var account = new Account(
                family,
                phase,
                doers,
                others,
                trigger,
                date,
                reported,
                where == null || isLocal.test(where) ? null : where,
                country,
                mode,
                contexts,
                apart,
                own,
                denial);
        return account.settled(
                article, Stream.concat(doers.stream(), others.stream()).anyMatch(isLocal));
    }

    /** Without what does not help to tell it from others; kept to its article when too little helps. */
    private Account settled(String article, boolean isLocal) {
        var isMeeting = Likeness.isMeeting(this);
        return new Account(
                family,
                phase,
                sources,
                targets,
                isMeeting ? "" : trigger,
                date,
                reported,
                place,
                country,
                mode,
                isMeeting ? Set.of() : contexts,
                apart,
                own == null && (isLocal || Likeness.isVague(this)) ? article : own,
                denial);
    }

    /** The same account of an event that is told from others by nothing but the words at a place in an article. */
    Account knownOnlyAt(String article, int start) {
        return new Account(
                family,
                phase,
                sources,
                targets,
                trigger,
                date,
                reported,
                place,
                country,
                mode,
                contexts,
                apart,
                article + "#" + start,
                denial);
    }

    /** The same account with other participants and another mode. */
    Account with(List<ActorId> doers, List<ActorId> others, @Nullable String manner) {
        return new Account(
                family, phase, doers, others, trigger, date, reported, place, country, manner, contexts, apart, own,
                denial);
    }

    /** The same account with another time and place. */
    Account at(@Nullable DayRange when, @Nullable ActorId where, @Nullable String land, boolean isDenial) {
        return new Account(
                family,
                phase,
                sources,
                targets,
                trigger,
                when,
                when == null ? reported : null,
                where,
                land,
                mode,
                contexts,
                apart,
                own,
                isDenial);
    }

    /** The same account after a person has set it apart from the event it was taken for. */
    public Account setApart(String id) {
        return new Account(
                family, phase, sources, targets, trigger, date, reported, place, country, mode, contexts, id, own,
                denial);
    }

    /** The same account as if nothing were denied. */
    Account asserted() {
        return new Account(
                family, phase, sources, targets, trigger, date, reported, place, country, mode, contexts, apart, own,
                false);
    }

    /**
     * What accounts of one event share: the family and the participants, without the phase. Accounts of
     * different occasions are never grouped.
     */
    public String occasion() {
        return AccountKey.occasion(this);
    }

    /** The account as text, from which {@link #parse} makes the same account. */
    public String key() {
        return AccountKey.of(this);
    }

    /** The account that has this key; an {@link IllegalArgumentException} if it is none. */
    public static Account parse(String key) {
        return AccountKey.parse(key);
    }

    /**
     * The days within which it took or takes place: its date, or else the two days before the report and its
     * own; of what is denied the nine days before and its own; of what is still to come the day of the report and the nine
     * after it. None when nothing is known.
     */
    public @Nullable DayRange days() {
        if (date != null || reported == null) {
            return date;
        }
        var most = Grouping.LONGEST - 1;
        return phase == Phase.REPORTED
                ? new DayRange(reported.minusDays(denial ? most : 2), reported)
                : new DayRange(reported, reported.plusDays(most));
    }

    /** The number of different actors that take part. */
    int participants() {
        return sorted(sources, targets).size();
    }
}
