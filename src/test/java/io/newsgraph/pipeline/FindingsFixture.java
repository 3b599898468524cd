package io.newsgraph.pipeline;

import io.newsgraph.knowledge.Actor;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.ActorMention;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.Confidence;
import io.newsgraph.knowledge.DayRange;
import io.newsgraph.knowledge.EventContext;
import io.newsgraph.knowledge.EventStatement;
import io.newsgraph.knowledge.EventStatus;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.knowledge.Held;
import io.newsgraph.knowledge.Introduction;
import io.newsgraph.knowledge.MentionKind;
import io.newsgraph.knowledge.Refusal;
import io.newsgraph.knowledge.RelationStatement;
import io.newsgraph.knowledge.RelationStatus;
import io.newsgraph.knowledge.RelationType;
import io.newsgraph.knowledge.TimeExpression;
import io.newsgraph.news.Article;
import io.newsgraph.news.ArticleId;
import io.newsgraph.news.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Findings made by hand, from one sentence. */
final class FindingsFixture {

    static final String TEXT = "Prime Minister Anna Berg of Norway met Élise Roy in Oslo on Monday.";

    private static final ActorId BERG = new ActorId("person-anna-berg");
    private static final ActorId NORWAY = new ActorId("country-nor");
    private static final ActorId ROY = new ActorId("person-elise-roy");
    private static final ActorId OSLO = new ActorId("place-oslo");

    private FindingsFixture() {}

    static Article article(String id) {
        return new Article(new ArticleId(id), "", TEXT, null, null, null, null, null, null);
    }

    static Findings meeting(String id) {
        var sentence = new Span(0, TEXT.length());
        return new Findings(
                article(id),
                List.of(sentence),
                List.of(
                        new Actor(BERG, "Anna Berg", ActorType.PERSON, null, null, null, null, List.of("Berg"), "name"),
                        new Actor(NORWAY, "Norway", ActorType.COUNTRY, "Q20", "Norway", "NOR", null, List.of(), "code"),
                        new Actor(ROY, "Élise Roy", ActorType.PERSON, null, null, null, null, List.of(), "name"),
                        new Actor(OSLO, "Oslo", ActorType.PLACE, null, null, "NOR", null, List.of(), "place")),
                List.of(mention(BERG, "Anna Berg"), mention(NORWAY, "Norway"), mention(ROY, "Élise Roy")),
                List.of(new EventStatement(
                        EventType.CONSULT,
                        null,
                        "visit",
                        Set.of(EventContext.DIPLOMATIC, EventContext.MILITARY, EventContext.PRO_DEMOCRACY),
                        span("met"),
                        List.of(BERG),
                        List.of(ROY),
                        OSLO,
                        DayRange.of(LocalDate.of(2024, 12, 2)),
                        null,
                        EventStatus.OCCURRED,
                        false,
                        null,
                        new Confidence(0.8),
                        sentence,
                        "meet-verb",
                        Introduction.PLAIN)),
                List.of(new RelationStatement(
                        RelationType.HOLDS_OFFICE,
                        BERG,
                        NORWAY,
                        "Prime Minister",
                        Held.UNSAID,
                        RelationStatus.ASSERTED,
                        false,
                        null,
                        new Confidence(0.75),
                        sentence,
                        "office-before-name")),
                List.of(new TimeExpression(span("Monday"), "Monday", TimeExpression.Type.DATE, "2024-12-02")),
                List.of(new Refusal(
                        Refusal.Candidate.EVENT,
                        span("met"),
                        "met",
                        "consult.meet",
                        Refusal.Reason.CONDITION,
                        "missing: with ACTOR",
                        sentence)),
                RulesVersion.current());
    }

    private static ActorMention mention(ActorId actor, String text) {
        return new ActorMention(actor, span(text), text, MentionKind.NAME);
    }

    private static Span span(String text) {
        var start = TEXT.indexOf(text);
        return new Span(start, start + text.length());
    }
}
