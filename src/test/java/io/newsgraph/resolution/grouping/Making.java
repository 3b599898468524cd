package io.newsgraph.resolution.grouping;

import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.DayRange;
import io.newsgraph.knowledge.EventContext;
import io.newsgraph.knowledge.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes accounts step by step. */
record Making(
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
        boolean denial) {

    static Making of(EventType family, List<String> sources, List<String> targets) {
        return new Making(
                family, Phase.REPORTED, ids(sources), ids(targets), "", null, null, null, null, null, Set.of(), false);
    }

    /** Blinken and Lavrov meet. */
    static Making meeting() {
        return of(EventType.CONSULT, List.of("person-antony-blinken", "person-sergei-lavrov"), List.of());
    }

    /** Russia strikes Ukraine. */
    static Making strike() {
        return of(EventType.ASSAULT, List.of("country-russia"), List.of("country-ukraine"))
                .by("strik");
    }

    /** North Korea launches a missile. */
    static Making launch() {
        return of(EventType.MOBILIZE, List.of("country-north-korea"), List.of()).by("launch");
    }

    /** The United States accuse Russia. */
    static Making accusation() {
        return of(EventType.ACCUSE, List.of("country-united-states"), List.of("country-russia"))
                .by("accus");
    }

    private static List<ActorId> ids(List<String> values) {
        return values.stream().map(ActorId::new).toList();
    }

    Making planned() {
        return new Making(
                family,
                Phase.PROSPECTIVE,
                sources,
                targets,
                trigger,
                date,
                reported,
                place,
                country,
                mode,
                contexts,
                denial);
    }

    Making by(String word) {
        return new Making(
                family, phase, sources, targets, word, date, reported, place, country, mode, contexts, denial);
    }

    Making on(String day) {
        return within(day, day);
    }

    Making within(String start, String end) {
        var days = new DayRange(LocalDate.parse(start), LocalDate.parse(end));
        return new Making(family, phase, sources, targets, trigger, days, null, place, country, mode, contexts, denial);
    }

    Making told(String day) {
        return new Making(
                family,
                phase,
                sources,
                targets,
                trigger,
                null,
                LocalDate.parse(day),
                place,
                country,
                mode,
                contexts,
                denial);
    }

    /** Denied by somebody who gives no date. */
    Making denied() {
        return new Making(
                family, phase, sources, targets, trigger, date, reported, place, country, mode, contexts, true);
    }

    /** In a town, or in a country when only its code is given. */
    Making in(@Nullable String town, @Nullable String code) {
        var where = town == null ? null : new ActorId("place-" + town);
        return new Making(
                family, phase, sources, targets, trigger, date, reported, where, code, mode, contexts, denial);
    }

    Making how(String manner) {
        return new Making(
                family, phase, sources, targets, trigger, date, reported, place, country, manner, contexts, denial);
    }

    Making about(EventContext... matters) {
        return new Making(
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
                Set.of(matters),
                denial);
    }

    Account account() {
        return new Account(
                family, phase, sources, targets, trigger, date, reported, place, country, mode, contexts, null, null,
                denial);
    }

    static List<Account> accounts(Making... all) {
        return Stream.of(all).map(Making::account).toList();
    }
}
