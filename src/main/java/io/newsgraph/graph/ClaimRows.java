package io.newsgraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows that write the claims of one article. */
final class ClaimRows {

    private ClaimRows() {}

    static List<Map<String, @Nullable Object>> of(List<Claim> claims, String text, Sentences sentences) {
        return claims.stream().map(claim -> row(claim, text, sentences)).toList();
    }

    private static Map<String, @Nullable Object> row(Claim claim, String text, Sentences sentences) {
        var speaker = claim.attributedTo();
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", claim.id());
        row.put("sentence", sentences.idAt(claim.sentence().start()));
        row.put("event", claim.event());
        row.put("relations", claim.relations().stream().map(RelationKey::id).toList());
        row.put("attributedTo", speaker == null ? null : speaker.value());
        row.put("properties", properties(claim, text));
        return row;
    }

    private static Map<String, @Nullable Object> properties(Claim claim, String text) {
        var speaker = claim.attributedTo();
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("type", claim.type());
        properties.put("status", claim.standing().name());
        properties.put("modality", claim.modality());
        properties.put("negated", claim.negated());
        properties.put("attributedTo", speaker == null ? null : speaker.value());
        properties.put("confidence", claim.confidence().value());
        properties.put("rule", claim.rule());
        properties.put("value", claim.value());
        properties.put("startDate", claim.start());
        properties.put("endDate", claim.end());
        properties.put("quote", claim.words().of(text));
        properties.put("start", claim.words().start());
        properties.put("end", claim.words().end());
        properties.put("sentenceStart", claim.sentence().start());
        properties.put("sentenceEnd", claim.sentence().end());
        return properties;
    }
}
