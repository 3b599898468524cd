package io.newsgraph.cli;

import io.newsgraph.export.JudgementLine;
import io.newsgraph.graph.Graph;
import io.newsgraph.graph.PastJudgement;
import io.newsgraph.intake.Intake;
import java.util.ArrayList;
import java.util.List;

/** What people have decided, gathered from an export while its articles are loaded: people decide of thousands, not of millions. */
final class PastJudgements {

    private final List<String> lines = new ArrayList<>();

    /** Keeps the line if it tells of a judgement. */
    void add(Intake.Other other) {
        if (other.kind().equals(JudgementLine.KIND)) {
            lines.add(other.line());
        }
    }

    /** Lets a graph that holds the articles follow them; names those that it cannot follow and says whether there were none. */
    boolean restore(Graph graph, Console console) {
        var complaints = new ArrayList<String>();
        var judgements = new ArrayList<PastJudgement>();
        for (var line : lines) {
            try {
                judgements.add(JudgementLine.parse(line));
            } catch (IllegalArgumentException e) {
                complaints.add("Left out a judgement: " + e.getMessage());
            }
        }
        if (!judgements.isEmpty()) {
            graph.restore(judgements).stream().map(PastJudgements::complaint).forEach(complaints::add);
        }
        complaints.forEach(console::say);
        return complaints.isEmpty();
    }

    private static String complaint(PastJudgement judgement) {
        return "Left out the judgement " + judgement.id() + ", " + judgement.inWords()
                + ": it contradicts what was decided before.";
    }
}
