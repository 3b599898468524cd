package io.newsgraph.graph.evidence;

import io.newsgraph.graph.Row;
import io.newsgraph.knowledge.Precision;
import io.newsgraph.knowledge.Standing;
import io.newsgraph.knowledge.Toll;
import io.newsgraph.news.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * One statement of one sentence, as the graph keeps it. Actors are given by their numbers in the article.
 *
 * @param id its lasting name, which depends on the article and the words alone
 * @param tellsOf whether it tells of an event or of a relation
 * @param type the type of the event or relation
 * @param futureOf the type of what was agreed to, if that is what the event is
 * @param mode PLOVER's mode of the event
 * @param contexts what the event was about, in PLOVER's words and their order
 * @param sources who did it; the subject of a relation
 * @param targets to whom; the object of a relation, which may be absent
 * @param location where
 * @param speaker who is named as saying so
 * @param standing how firmly it stands
 * @param modality the status as the text gives it, before negation and attribution
 * @param negated whether the sentence denies it
 * @param confidence how likely it is what the sentence says
 * @param rule what decided
 * @param version the version of the program and its rules
 * @param value the office or day of a relation
 * @param start first day that the text gives
 * @param end last day that the text gives
 * @param precision how exactly the text gives those days
 * @param quote the words that decide: the trigger of an event, the sentence of a relation
 * @param words where they stand
 * @param sentence where the sentence stands
 * @param account what it says of the event that helps to tell events apart, as {@link
 *     io.newsgraph.resolution.grouping.Account#key} puts it; absent for a relation
 * @param sharedAccount what all claims of the article that tell of the same event say together, if there are several; absent
 *     for a relation
 * @param toll how many people the event hit
 */
public record Claim(
        String id,
        Kind tellsOf,
        String type,
        @Nullable String futureOf,
        @Nullable String mode,
        List<String> contexts,
        List<Integer> sources,
        List<Integer> targets,
        @Nullable Integer location,
        @Nullable Integer speaker,
        Standing standing,
        String modality,
        boolean negated,
        double confidence,
        String rule,
        String version,
        @Nullable String value,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Precision precision,
        String quote,
        Span words,
        Span sentence,
        @Nullable String account,
        @Nullable String sharedAccount,
        @Nullable Toll toll) {

    /** What a claim tells of. */
    public enum Kind {
        EVENT,
        RELATION
    }

    /** Copies the lists. */
    public Claim {
        contexts = List.copyOf(contexts);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    /** Whether it tells of an event. */
    public boolean isOfEvent() {
        return tellsOf == Kind.EVENT;
    }

    /** What its article says of its event, by this claim or by all that tell of it; absent for a relation. */
    @Nullable
    String told() {
        return sharedAccount == null ? account : sharedAccount;
    }

    Map<String, @Nullable Object> properties() {
        var properties = Row.of(
                "id", id,
                "tellsOf", tellsOf.name(),
                "type", type,
                "futureOf", futureOf,
                "mode", mode,
                "contexts", contexts.isEmpty() ? null : contexts,
                "sources", sources,
                "targets", targets,
                "location", location,
                "speaker", speaker,
                "status", standing.name(),
                "modality", modality,
                "negated", negated,
                "confidence", confidence,
                "rule", rule,
                "version", version,
                "value", value,
                "startDate", start,
                "endDate", end,
                "precision", precision == null ? null : precision.name(),
                "quote", quote,
                "start", words.start(),
                "end", words.end(),
                "sentenceStart", sentence.start(),
                "sentenceEnd", sentence.end(),
                "account", account,
                "sharedAccount", sharedAccount);
        if (toll != null) {
            properties.putAll(Tolls.properties(toll));
        }
        return properties;
    }

    /** Reads a node back. */
    static Claim of(Value node) {
        return new Claim(
                node.get("id").asString(),
                Kind.valueOf(node.get("tellsOf").asString()),
                node.get("type").asString(),
                node.get("futureOf").asString(null),
                node.get("mode").asString(null),
                node.get("contexts").asList(value -> value.asString(), List.of()),
                node.get("sources").asList(value -> value.asInt()),
                node.get("targets").asList(value -> value.asInt()),
                node.get("location").isNull() ? null : node.get("location").asInt(),
                node.get("speaker").isNull() ? null : node.get("speaker").asInt(),
                Standing.valueOf(node.get("status").asString()),
                node.get("modality").asString(),
                node.get("negated").asBoolean(),
                node.get("confidence").asDouble(),
                node.get("rule").asString(),
                node.get("version").asString(),
                node.get("value").asString(null),
                node.get("startDate").asLocalDate(null),
                node.get("endDate").asLocalDate(null),
                node.get("precision").isNull()
                        ? null
                        : Precision.valueOf(node.get("precision").asString()),
                node.get("quote").asString(),
                new Span(node.get("start").asInt(), node.get("end").asInt()),
                new Span(
                        node.get("sentenceStart").asInt(),
                        node.get("sentenceEnd").asInt()),
                node.get("account").asString(null),
                node.get("sharedAccount").asString(null),
                Tolls.read(node));
    }
}
