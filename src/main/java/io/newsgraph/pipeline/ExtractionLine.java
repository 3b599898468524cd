package io.newsgraph.pipeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.DayRange;
import io.newsgraph.knowledge.Domain;
import io.newsgraph.knowledge.EventContext;
import io.newsgraph.knowledge.EventStatus;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.knowledge.MentionKind;
import io.newsgraph.knowledge.Refusal;
import io.newsgraph.knowledge.RelationStatus;
import io.newsgraph.knowledge.RelationType;
import io.newsgraph.knowledge.TimeExpression;
import io.newsgraph.knowledge.Toll;
import io.newsgraph.news.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one article says, as one line of JSON for other programs. Actors and events are numbered within the article in
 * the order of the findings: a1, a2 and e1, e2. What was dropped is counted by its reason; the candidates themselves are
 * listed only when somebody asks to have it explained.
 */
record ExtractionLine(
        String id,
        List<LineActor> actors,
        List<LineMention> mentions,
        List<LineEvent> events,
        List<LineRelation> relations,
        List<LineTime> timexes,
        Map<String, Long> dropped,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<LineCandidate> candidates) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    static ExtractionLine of(Findings findings, boolean isExplained) {
        var names = new LocalNames(findings.actors());
        var events = new ArrayList<LineEvent>();
        for (var event : findings.events()) {
            events.add(names.event("e" + (events.size() + 1), event));
        }
        return new ExtractionLine(
                findings.article().id().value(),
                findings.actors().stream().map(names::actor).toList(),
                findings.mentions().stream().map(names::mention).toList(),
                events,
                findings.relations().stream().map(names::relation).toList(),
                findings.times().stream().map(LineTime::of).toList(),
                dropped(findings.refusals()),
                isExplained
                        ? findings.refusals().stream().map(LineCandidate::of).toList()
                        : null);
    }

    private static Map<String, Long> dropped(List<Refusal> refusals) {
        return refusals.stream()
                .collect(Collectors.groupingBy(
                        refusal -> lowerCase(refusal.candidate()) + "." + lowerCase(refusal.reason()),
                        TreeMap::new,
                        Collectors.counting()));
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The line, without a line break at its end; fields without a value are there and null. */
    String toJson() {
        return JSON.writeValueAsString(this);
    }

    record LineActor(
            String id,
            String name,
            ActorType type,
            String global,
            @Nullable String wikidata,
            @Nullable String wikipedia,
            @Nullable String country,
            @Nullable Domain domain,
            List<String> aliases) {}

    record LineMention(String actor, int start, int end, String text, MentionKind kind) {}

    record LineEvent(
            String id,
            EventType type,
            @JsonProperty("future_of") @Nullable EventType futureOf,
            @Nullable String mode,
            List<String> contexts,
            Span trigger,
            List<String> sources,
            List<String> targets,
            @Nullable String location,
            @Nullable DayRange date,
            @Nullable Toll toll,
            EventStatus status,
            boolean negated,
            @JsonProperty("attributed_to") @Nullable String attributedTo,
            double confidence,
            Span sentence,
            String rule) {

        /** Contexts in PLOVER's order, since a set has none. */
        static List<String> contexts(Iterable<EventContext> contexts) {
            var sorted = new ArrayList<EventContext>();
            contexts.forEach(sorted::add);
            return sorted.stream().sorted().map(EventContext::label).toList();
        }
    }

    record LineRelation(
            RelationType type,
            String subject,
            @Nullable String object,
            @Nullable String value,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            RelationStatus status,
            boolean negated,
            @JsonProperty("attributed_to") @Nullable String attributedTo,
            double confidence,
            Span sentence,
            String rule) {}

    record LineTime(int start, int end, String text, TimeExpression.Type type, String value) {

        static LineTime of(TimeExpression time) {
            return new LineTime(time.span().start(), time.span().end(), time.text(), time.type(), time.value());
        }
    }

    record LineCandidate(
            String candidate, Span word, String text, String rule, String reason, String detail, Span sentence) {

        static LineCandidate of(Refusal refusal) {
            return new LineCandidate(
                    lowerCase(refusal.candidate()),
                    refusal.word(),
                    refusal.text(),
                    refusal.rule(),
                    lowerCase(refusal.reason()),
                    refusal.detail(),
                    refusal.sentence());
        }
    }
}
