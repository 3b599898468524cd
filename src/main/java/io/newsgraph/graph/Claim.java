package io.newsgraph.graph;

import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.Confidence;
import io.newsgraph.knowledge.Standing;
import io.newsgraph.news.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement of one sentence, as the graph keeps it.
 *
 * @param id its lasting name
 * @param type the type of the event or relation
 * @param standing how firmly it stands
 * @param modality the status as the text gives it, before negation and attribution
 * @param negated whether the sentence denies it
 * @param attributedTo who is named as saying so
 * @param confidence how likely it is what the sentence says
 * @param rule what decided
 * @param value the office or day
 * @param start first day that the text gives
 * @param end last day that the text gives
 * @param words the words that decide: the trigger of an event, the sentence of a relation
 * @param sentence the sentence
 * @param event the id of the event it supports
 * @param relations the relations it supports
 */
record Claim(
        String id,
        String type,
        Standing standing,
        String modality,
        boolean negated,
        @Nullable ActorId attributedTo,
        Confidence confidence,
        String rule,
        @Nullable String value,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        Span words,
        Span sentence,
        @Nullable String event,
        List<RelationKey> relations) {}
