package io.newsgraph.extraction.event;

import io.newsgraph.knowledge.Confidence;
import io.newsgraph.knowledge.EventStatus;
import io.newsgraph.knowledge.EventType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;

/** Turns the clarity of a claim into a probability, with the weights of {@code rules/confidence.yml}. */
final class ConfidenceModel {

    private static final String FILE = "/rules/confidence.yml";

    /** No claim is surer than this, nor is one without any clarity impossible. */
    private static final double CLEAREST = 0.98;

    private final Map<String, Object> weights;
    private final Map<EventType, Double> types = new EnumMap<>(EventType.class);

    private ConfidenceModel(Map<String, Object> weights) {
        this.weights = weights;
        var byType = (Map<?, ?>) Objects.requireNonNull(weights.get("types"), "types");
        byType.forEach((type, weight) -> types.put(EventType.valueOf(type.toString()), number(weight)));
    }

    static ConfidenceModel load() {
        try (var in = ConfidenceModel.class.getResourceAsStream(FILE)) {
            return new ConfidenceModel(new Yaml().load(Objects.requireNonNull(in, FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The share of claims like this one that hold, to two decimals. */
    Confidence of(EventClaim claim, double clarity) {
        return probability(ofAct(claim, clarity)
                + (claim.status() == EventStatus.PLANNED ? weight("planned") : 0)
                + (claim.status() == EventStatus.HYPOTHETICAL ? weight("hypothetical") : 0)
                + (claim.negated() ? weight("negated") : 0));
    }

    /** The share of claims like this one that speak of such an act at all, be it done, planned or denied. */
    Confidence ofSpeaking(EventClaim claim, double clarity) {
        return probability(ofAct(claim, clarity));
    }

    private double ofAct(EventClaim claim, double clarity) {
        var clear = Math.min(Math.max(clarity, 1 - CLEAREST), CLEAREST);
        return weight("bias")
                + weight("clarity") * Math.log(clear / (1 - clear))
                + types.getOrDefault(claim.type(), 0.0)
                + (claim.speaker() != null ? weight("attributed") : 0);
    }

    private static Confidence probability(double logOdds) {
        return new Confidence(Math.round(100 / (1 + Math.exp(-logOdds))) / 100.0);
    }

    private double weight(String name) {
        return number(Objects.requireNonNull(weights.get(name), name));
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
