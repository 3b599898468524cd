package io.newsgraph.benchmark;

import io.newsgraph.knowledge.RelationStatement;
import io.newsgraph.knowledge.RelationType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How well relations are found, and how well what is said of those found. */
final class RelationScores {

    final Map<RelationType, Tally> types = new EnumMap<>(RelationType.class);
    final Tally all = new Tally();
    final Tally status = new Tally();
    final Tally offices = new Tally();
    final Calibration calibration = new Calibration();
    private final Mistakes mistakes;

    RelationScores(Mistakes mistakes) {
        this.mistakes = mistakes;
        for (var type : RelationType.values()) {
            types.put(type, new Tally());
        }
    }

    /** Scores a passage whose relations are all annotated. */
    void add(Passage passage, List<GoldRelation> golds) {
        var left = new ArrayList<>(passage.relations());
        for (var gold : golds) {
            var found = first(passage, gold, left);
            found.ifPresent(left::remove);
            if (gold.isOptional()) {
                continue;
            }
            if (found.isPresent()) {
                hit(gold, found.get());
            } else {
                all.want(1);
                tally(gold.type()).want(1);
                mistakes.miss(passage, gold);
            }
        }
        left.forEach(found -> invent(passage, found));
    }

    private void hit(GoldRelation gold, RelationStatement found) {
        all.judge(true);
        tally(gold.type()).judge(true);
        var isRight = gold.status() == found.status() && gold.negated() == found.negated();
        status.judge(isRight);
        calibration.add(found.confidence(), isRight);
        if (gold.type() == RelationType.HOLDS_OFFICE && gold.value() != null) {
            offices.judge(isSameOffice(gold.value(), found.value()));
        }
    }

    private void invent(Passage passage, RelationStatement found) {
        all.find(1);
        tally(found.type()).find(1);
        calibration.add(found.confidence(), false);
        mistakes.invent(passage, found);
    }

    private Tally tally(RelationType type) {
        return Objects.requireNonNull(types.get(type));
    }

    static Optional<RelationStatement> first(Passage passage, GoldRelation gold, List<RelationStatement> founds) {
        return founds.stream()
                .filter(found -> found.type() == gold.type() && isBetween(passage, gold, found))
                .findFirst();
    }

    private static boolean isBetween(Passage passage, GoldRelation gold, RelationStatement found) {
        var object = gold.object();
        if (object == null) {
            return passage.isCalled(found.subject(), gold.subject()) && isSameValue(gold, found);
        }
        return passage.isCalled(found.subject(), gold.subject()) && passage.isCalled(found.object(), object)
                || gold.isMutual()
                        && passage.isCalled(found.object(), gold.subject())
                        && passage.isCalled(found.subject(), object);
    }

    private static boolean isSameValue(GoldRelation gold, RelationStatement found) {
        var value = gold.value();
        return value != null
                && (gold.type() == RelationType.HOLDS_OFFICE
                        ? isSameOffice(value, found.value())
                        : value.equals(found.value()));
    }

    private static boolean isSameOffice(String wanted, @Nullable String found) {
        if (found == null) {
            return false;
        }
        var one = office(wanted);
        var other = office(found);
        return one.contains(other) || other.contains(one);
    }

    private static String office(String title) {
        return title.toLowerCase(Locale.ROOT).replace('-', ' ').replace("defense", "defence");
    }
}
