package io.newsgraph.benchmark;

import io.newsgraph.knowledge.EventStatement;
import io.newsgraph.knowledge.EventStatus;
import io.newsgraph.knowledge.EventType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How well events are found, and how well what is said of those found. */
final class EventScores {

    final Map<EventType, Tally> types = new EnumMap<>(EventType.class);
    final Tally all = new Tally();
    final Tally sources = new Tally();
    final Tally targets = new Tally();
    final Tally status = new Tally();
    final Tally unreal = new Tally();
    final Tally negation = new Tally();
    final Tally attribution = new Tally();
    final Tally attributed = new Tally();
    final Tally date = new Tally();
    final Tally dated = new Tally();
    final Tally futureOf = new Tally();
    final Tally silence = new Tally();
    final Calibration calibration = new Calibration();
    private final Mistakes mistakes;

    EventScores(Mistakes mistakes) {
        this.mistakes = mistakes;
        for (var type : EventType.values()) {
            types.put(type, new Tally());
        }
    }

    /** Scores a passage whose events are all annotated. */
    void add(Passage passage, List<GoldEvent> golds) {
        var match = EventPairs.of(passage, golds);
        match.pairs().forEach(pair -> add(passage, pair));
        match.missed().forEach(gold -> miss(passage, gold));
        match.invented().forEach(found -> invent(passage, found));
        if (golds.isEmpty()) {
            silence.judge(match.invented().isEmpty());
        }
    }

    private void add(Passage passage, EventPairs.Pair pair) {
        var gold = pair.gold();
        var found = pair.found();
        var roles = Roles.of(gold, found);
        var isRight = gold.status() == found.status() && gold.negated() == found.negated() && roles.areRight(passage);
        calibration.add(found.confidence(), isRight);
        if (!gold.isOptional()) {
            all.judge(true);
            tally(gold.type()).judge(true);
            roles.countSources(passage, sources);
            roles.countTargets(passage, targets);
            count(passage, gold, found);
            mistakes.note(passage, gold, found, roles);
        }
    }

    private void count(Passage passage, GoldEvent gold, EventStatement found) {
        status.judge(gold.status() == found.status());
        count(
                unreal,
                gold.status() != EventStatus.OCCURRED,
                found.status() != EventStatus.OCCURRED,
                gold.status() == found.status());
        count(negation, gold.negated(), found.negated(), true);
        var speaker = gold.attributedTo();
        var isSpeaker = speaker != null && passage.isCalled(found.attributedTo(), speaker);
        attribution.judge(speaker == null ? found.attributedTo() == null : isSpeaker);
        count(attributed, speaker != null, found.attributedTo() != null, isSpeaker);
        date.judge(Objects.equals(gold.days(), found.date()));
        count(dated, gold.date() != null, found.date() != null, Objects.equals(gold.days(), found.date()));
        if (gold.futureOf() != null && gold.type() == EventType.AGREE) {
            futureOf.judge(gold.futureOf() == found.futureOf());
        }
    }

    private static void count(Tally tally, boolean isWanted, boolean isFound, boolean isSame) {
        tally.want(isWanted ? 1 : 0);
        tally.find(isFound ? 1 : 0);
        tally.hit(isWanted && isFound && isSame ? 1 : 0);
    }

    private void miss(Passage passage, GoldEvent gold) {
        all.want(1);
        tally(gold.type()).want(1);
        negation.want(gold.negated() ? 1 : 0);
        unreal.want(gold.status() == EventStatus.OCCURRED ? 0 : 1);
        mistakes.miss(passage, gold);
    }

    private void invent(Passage passage, EventStatement found) {
        all.find(1);
        tally(found.type()).find(1);
        negation.find(found.negated() ? 1 : 0);
        unreal.find(found.status() == EventStatus.OCCURRED ? 0 : 1);
        calibration.add(found.confidence(), false);
        mistakes.invent(passage, found);
    }

    private Tally tally(EventType type) {
        return Objects.requireNonNull(types.get(type));
    }

    /** The F1 of the types, each counting the same. */
    double macro() {
        return types.values().stream().mapToDouble(Tally::f1).average().orElse(0);
    }
}
