package io.newsgraph.graph;

import io.newsgraph.knowledge.Actor;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.ActorMention;
import io.newsgraph.knowledge.Confidence;
import io.newsgraph.knowledge.EventContext;
import io.newsgraph.knowledge.EventStatement;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.knowledge.Held;
import io.newsgraph.knowledge.MentionKind;
import io.newsgraph.knowledge.RelationStatement;
import io.newsgraph.knowledge.RelationStatus;
import io.newsgraph.knowledge.RelationType;
import io.newsgraph.news.Article;
import io.newsgraph.news.ArticleId;
import io.newsgraph.news.Span;
import io.newsgraph.pipeline.RulesVersion;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes findings sentence by sentence, as if an article had been read. */
public final class Story {

    private final String id;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> sentences = new ArrayList<>();
    private final Map<ActorId, Actor> actors = new LinkedHashMap<>();
    private final List<ActorMention> mentions = new ArrayList<>();
    private final List<EventStatement> events = new ArrayList<>();
    private final List<RelationStatement> relations = new ArrayList<>();
    private @Nullable Instant published;
    private @Nullable String publisher;
    private String title;
    private String page;

    private Story(String id) {
        this.id = id;
        this.title = "Story " + id;
        this.page = "https://stories.example/" + id;
    }

    /** A story that begins with an id. */
    public static Story of(String id) {
        return new Story(id);
    }

    public Story published(String day) {
        published = Instant.parse(day + "T08:00:00Z");
        return this;
    }

    public Story titled(String headline) {
        title = headline;
        return this;
    }

    public Story on(String address) {
        page = address;
        return this;
    }

    public Story by(String name) {
        publisher = name;
        return this;
    }

    /** Adds a sentence; every actor given is mentioned where its name or an alias stands. */
    public Story sentence(String sentence, Actor... named) {
        if (!text.isEmpty()) {
            text.append(' ');
        }
        var start = text.length();
        text.append(sentence);
        sentences.add(new Span(start, text.length()));
        for (var actor : named) {
            add(actor);
            mention(actor, sentence, start);
        }
        return this;
    }

    /** The last sentence tells of an event; the trigger stands in it. */
    public Story event(EventType type, String trigger, List<Actor> sources, List<Actor> targets, Told told) {
        var sentence = lastSentence();
        var start = text.indexOf(trigger, sentence.start());
        sources.forEach(this::add);
        targets.forEach(this::add);
        Stream.of(told.attributedTo(), told.location())
                .filter(Objects::nonNull)
                .map(Cast::playing)
                .forEach(this::add);
        events.add(new EventStatement(
                type,
                told.futureOf(),
                mode(type, trigger),
                Set.of(EventContext.DIPLOMATIC),
                new Span(start, start + trigger.length()),
                ids(sources),
                ids(targets),
                told.location(),
                told.date(),
                told.toll(),
                told.status(),
                told.negated(),
                told.attributedTo(),
                new Confidence(told.confidence()),
                sentence,
                "story-event",
                told.introduction()));
        return this;
    }

    private static @Nullable String mode(EventType type, String trigger) {
        return switch (type) {
            case CONSULT -> "multilateral";
            case REJECT -> trigger.equals("put off") ? "meet" : null;
            default -> null;
        };
    }

    public Story event(EventType type, String trigger, Actor source, Actor target, Told told) {
        return event(type, trigger, List.of(source), List.of(target), told);
    }

    /** The last sentence states a relation. */
    public Story relation(
            RelationType type, Actor subject, @Nullable Actor object, @Nullable String value, RelationStatus status) {
        return relation(type, subject, object, value, status, Held.UNSAID);
    }

    /** The last sentence states a relation and when it held. */
    public Story relation(
            RelationType type,
            Actor subject,
            @Nullable Actor object,
            @Nullable String value,
            RelationStatus status,
            Held held) {
        add(subject);
        if (object != null) {
            add(object);
        }
        relations.add(new RelationStatement(
                type,
                subject.id(),
                object == null ? null : object.id(),
                value,
                held,
                status,
                false,
                null,
                new Confidence(0.7),
                lastSentence(),
                "story-relation"));
        return this;
    }

    /** What was found in the story. */
    public Findings findings() {
        var article = new Article(
                new ArticleId(id), title, text.toString(), published, URI.create(page), publisher, null, "en", null);
        return new Findings(
                article,
                sentences,
                List.copyOf(actors.values()),
                mentions,
                events,
                relations,
                List.of(),
                List.of(),
                RulesVersion.current());
    }

    private void add(Actor actor) {
        actors.putIfAbsent(actor.id(), actor);
    }

    private void mention(Actor actor, String sentence, int offset) {
        Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .filter(sentence::contains)
                .findFirst()
                .ifPresent(name -> {
                    var start = offset + sentence.indexOf(name);
                    var span = new Span(start, start + name.length());
                    mentions.add(new ActorMention(actor.id(), span, name, MentionKind.NAME));
                });
    }

    private Span lastSentence() {
        return sentences.get(sentences.size() - 1);
    }

    private static List<ActorId> ids(List<Actor> all) {
        return all.stream().map(Actor::id).toList();
    }
}
