package io.newsgraph.benchmark.synthetic;

import io.newsgraph.knowledge.Actor;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.ActorMention;
import io.newsgraph.knowledge.Confidence;
import io.newsgraph.knowledge.EventStatement;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.knowledge.Introduction;
import io.newsgraph.knowledge.MentionKind;
import io.newsgraph.knowledge.RelationStatement;
import io.newsgraph.news.Article;
import io.newsgraph.news.ArticleId;
import io.newsgraph.news.Span;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * The text of one article as it is put together, and what stands where in it.
 *
 * <p>A sentence is worded by the seed of the report and its own position alone, so that a copy that leaves one out has
 * the others as they were.
 */
final class Report {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter PATH =
            DateTimeFormatter.ofPattern("yyyy/MM/dd").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final List<Span> sentences = new ArrayList<>();
    private final List<ActorMention> mentions = new ArrayList<>();
    private final Map<Integer, Actor> actors = new LinkedHashMap<>();
    private final List<EventStatement> events = new ArrayList<>();
    private final List<RelationStatement> relations = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private SplittableRandom random = new SplittableRandom(0);

    private Report() {}

    /** A fact and the words that tell of it, of the sentence that is being written. */
    private record Told(Fact fact, Span trigger) {}

    /** Where and when the article appears. */
    record Imprint(String id, String publisher, Instant published) {

        private URI url() {
            return URI.create(
                    "https://www." + publisher.toLowerCase(Locale.ROOT).replace(" ", "-") + ".example/"
                            + PATH.format(published) + "/" + id);
        }
    }

    /** What one article tells of a story. */
    static Findings of(Story story, Wire wire, Imprint imprint) {
        var report = new Report();
        report.write(story, wire);
        var url = imprint.url();
        var article = new Article(
                ArticleId.of(null, url, "", report.text.toString()),
                report.headline(),
                report.text.toString(),
                imprint.published(),
                url,
                imprint.publisher(),
                null,
                "en",
                url.toString());
        return new Findings(
                article,
                report.sentences,
                List.copyOf(report.actors.values()),
                report.mentions,
                report.events,
                report.relations,
                List.of(),
                List.of(),
                "synthetic");
    }

    private String headline() {
        var first = sentences.get(0).of(text.toString());
        return first.substring(0, Math.min(first.length(), 60)).strip();
    }

    private void write(Story story, Wire wire) {
        var passages = wire.passages(story);
        for (var i = 0; i < passages.size(); i++) {
            if (i == wire.omitted()) {
                continue;
            }
            random = new SplittableRandom(wire.seed() * 31 + i);
            sentence(passages.get(i), sentences.isEmpty() ? wire.dateline() : "");
        }
    }

    private void sentence(Wire.Passage passage, String dateline) {
        text.append(sentences.isEmpty() ? "" : " ");
        var start = text.length();
        text.append(dateline);
        told.clear();
        for (var fact : passage.facts()) {
            text.append(told.isEmpty() ? "" : ", while ");
            if (fact instanceof Fact.Act act) {
                tell(act);
            } else if (fact instanceof Fact.Bond bond) {
                tell(bond);
            }
        }
        for (var other : passage.others()) {
            text.append(", ").append(random.nextBoolean() ? "watched by " : "unlike ");
            mention(other, MentionKind.NAME);
        }
        text.append(" ").append(pick(Wording.ASIDES)).append(".");
        var sentence = new Span(start, text.length());
        sentences.add(sentence);
        told.forEach(one -> state(one, sentence));
    }

    private void tell(Fact.Act act) {
        nameAll(act.sources(), "Officials");
        text.append(act.negated() ? " never " : " ");
        var trigger = words(pick(Wording.of(act.type())));
        text.append(" ");
        nameAll(act.targets(), "others");
        text.append(" over ").append(pick(Wording.TOPICS));
        if (act.place() != null) {
            text.append(" in ");
            mention(act.place(), MentionKind.NAME);
        }
        if (act.date() != null) {
            text.append(" on ").append(DAY.format(act.date().start()));
        }
        if (act.speaker() != null) {
            text.append(", according to ");
            mention(act.speaker(), MentionKind.NAME);
        } else if (!act.sources().isEmpty()) {
            text.append(" as ");
            mention(act.sources().get(0), random.nextInt(3) == 0 ? MentionKind.PRONOUN : MentionKind.NOMINAL);
            text.append(" had said before");
        }
        told.add(new Told(act, trigger));
    }

    private void tell(Fact.Bond bond) {
        mention(bond.subject(), MentionKind.NAME);
        text.append(", ");
        var trigger = words(pick(Wording.of(bond.type())));
        if (bond.object() != null) {
            text.append(" ");
            mention(bond.object(), MentionKind.NAME);
        }
        if (bond.value() != null) {
            text.append(" as ").append(bond.value());
        }
        text.append(", spoke of ").append(pick(Wording.TOPICS)).append(" and ");
        mention(bond.subject(), random.nextInt(3) == 0 ? MentionKind.PRONOUN : MentionKind.NOMINAL);
        text.append(" stayed calm");
        if (bond.speaker() != null) {
            text.append(", according to ");
            mention(bond.speaker(), MentionKind.NAME);
        }
        told.add(new Told(bond, trigger));
    }

    private void nameAll(List<Integer> ranks, String nobody) {
        for (var i = 0; i < ranks.size(); i++) {
            text.append(i == 0 ? "" : " and ");
            mention(ranks.get(i), MentionKind.NAME);
        }
        text.append(ranks.isEmpty() ? nobody : "");
    }

    private void mention(int rank, MentionKind kind) {
        var actor = actors.computeIfAbsent(rank, Cast::actor);
        var words = switch (kind) {
            case NAME -> actor.name();
            case NOMINAL -> "the " + actor.type().label().toLowerCase(Locale.ROOT);
            case PRONOUN -> "they";
        };
        mentions.add(new ActorMention(actor.id(), words(words), words, kind));
    }

    private Span words(String words) {
        var start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    private void state(Told one, Span sentence) {
        if (one.fact() instanceof Fact.Act act) {
            events.add(new EventStatement(
                    act.type(),
                    act.futureOf(),
                    act.mode(),
                    act.contexts(),
                    one.trigger(),
                    act.sources().stream().map(this::id).toList(),
                    act.targets().stream().map(this::id).toList(),
                    idOrNull(act.place()),
                    act.date(),
                    null,
                    act.status(),
                    act.negated(),
                    idOrNull(act.speaker()),
                    confidence(),
                    sentence,
                    act.type().name().toLowerCase(Locale.ROOT) + "-by-verb",
                    Introduction.PLAIN));
        } else if (one.fact() instanceof Fact.Bond bond) {
            relations.add(new RelationStatement(
                    bond.type(),
                    id(bond.subject()),
                    idOrNull(bond.object()),
                    bond.value(),
                    bond.held(),
                    bond.status(),
                    false,
                    idOrNull(bond.speaker()),
                    confidence(),
                    sentence,
                    bond.type().name().toLowerCase(Locale.ROOT) + "-by-apposition"));
        }
    }

    private Confidence confidence() {
        return new Confidence((50 + random.nextInt(50)) / 100.0);
    }

    private ActorId id(int rank) {
        return Objects.requireNonNull(actors.get(rank)).id();
    }

    private @Nullable ActorId idOrNull(@Nullable Integer rank) {
        return rank == null ? null : id(rank);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
