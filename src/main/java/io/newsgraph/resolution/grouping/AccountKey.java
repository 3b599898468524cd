package io.newsgraph.resolution.grouping;

import static java.util.stream.Collectors.joining;

import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.DayRange;
import io.newsgraph.knowledge.EventContext;
import io.newsgraph.knowledge.EventType;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes accounts as text and reads them back: fields between bars, what is in a field between commas. */
final class AccountKey {

    private static final int FIELDS = 14;
    private static final String DENIAL = "|DENIAL";

    private AccountKey() {}

    static String of(Account account) {
        var date = account.date();
        return Stream.of(
                        account.family().name(),
                        account.phase().name(),
                        actors(account.sources()),
                        actors(account.targets()),
                        coded(account.trigger()),
                        date == null ? "" : date.start().toString(),
                        date == null ? "" : date.end().toString(),
                        account.reported() == null ? "" : account.reported().toString(),
                        account.place() == null ? "" : coded(account.place().value()),
                        coded(account.country()),
                        coded(account.mode()),
                        account.contexts().stream()
                                .sorted()
                                .map(EventContext::name)
                                .collect(joining(",")),
                        coded(account.apart()),
                        coded(account.own()))
                .collect(joining("|", "", account.denial() ? DENIAL : ""));
    }

    static String occasion(Account account) {
        return Stream.of(
                        account.family().name(),
                        actors(account.sources()),
                        actors(account.targets()),
                        // Without participants only the place is left to tell events apart.
                        account.participants() == 0 ? coded(account.country()) : "",
                        coded(account.apart()),
                        coded(account.own()))
                .collect(joining("|"));
    }

    static Account parse(String key) {
        var isDenial = key.endsWith(DENIAL);
        var fields = (isDenial ? key.substring(0, key.length() - DENIAL.length()) : key).split("\\|", -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("no account: " + key);
        }
        var start = value(fields[5], LocalDate::parse);
        var end = value(fields[6], LocalDate::parse);
        return new Account(
                EventType.valueOf(fields[0]),
                Phase.valueOf(fields[1]),
                actors(fields[2]),
                actors(fields[3]),
                decoded(fields[4]),
                start == null || end == null ? null : new DayRange(start, end),
                value(fields[7], LocalDate::parse),
                value(fields[8], place -> new ActorId(decoded(place))),
                value(fields[9], AccountKey::decoded),
                value(fields[10], AccountKey::decoded),
                listed(fields[11]).map(EventContext::valueOf).collect(Collectors.toSet()),
                value(fields[12], AccountKey::decoded),
                value(fields[13], AccountKey::decoded),
                isDenial);
    }

    private static String actors(List<ActorId> actors) {
        return actors.stream().map(actor -> coded(actor.value())).collect(joining(","));
    }

    private static List<ActorId> actors(String field) {
        return listed(field).map(actor -> new ActorId(decoded(actor))).toList();
    }

    private static Stream<String> listed(String field) {
        return field.isEmpty() ? Stream.empty() : Stream.of(field.split(","));
    }

    private static <T> @Nullable T value(String field, Function<String, T> reading) {
        return field.isEmpty() ? null : reading.apply(field);
    }

    private static String coded(@Nullable String text) {
        return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
