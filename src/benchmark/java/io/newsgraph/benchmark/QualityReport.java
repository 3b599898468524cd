package io.newsgraph.benchmark;

import java.util.Locale;
import java.util.Map;

/** The tables of quality, in Markdown. */
record QualityReport(Figures figures, EventScores events, RelationScores relations) {

    String text() {
        return """
                On the project's own gold set (%s), in percent. Roles, status, negation, attribution and dates are \
                those of events whose type is right; of articles only the main events and relations are annotated, so \
                only recall is measured there.

                %s
                %s
                %s
                A statement is right here when its type and status are, and nobody is named in a wrong role.

                %s""".formatted(
                        "src/benchmark/resources/gold",
                        overall(),
                        types("PLOVER type", events.types),
                        types("relation", relations.types),
                        calibration());
    }

    private String overall() {
        var table = new StringBuilder("| figure | % |\n|---|---:|\n");
        figures.values()
                .forEach((name, value) -> table.append(String.format(Locale.ROOT, "| %s | %.1f |%n", name, value)));
        return table.toString();
    }

    private static String types(String what, Map<? extends Enum<?>, Tally> tallies) {
        var table = new StringBuilder("| " + what + " | in the set | found | precision | recall | F1 |\n")
                .append("|---|---:|---:|---:|---:|---:|\n");
        tallies.forEach((type, tally) -> table.append(String.format(
                Locale.ROOT,
                "| `%s` | %d | %d | %.0f | %.0f | %.0f |%n",
                type,
                tally.wanted(),
                tally.found(),
                tally.precision(),
                tally.recall(),
                tally.f1())));
        return table.toString();
    }

    private String calibration() {
        var table = new StringBuilder("| confidence | events | claimed | right | relations | claimed | right |\n")
                .append("|---|---:|---:|---:|---:|---:|---:|\n");
        for (var bin = 0; bin < Calibration.bins(); bin++) {
            if (events.calibration.count(bin) + relations.calibration.count(bin) > 0) {
                table.append(String.format(Locale.ROOT, "| %.1f to %.1f ", bin / 10.0, (bin + 1) / 10.0))
                        .append(events.calibration.cell(bin))
                        .append(relations.calibration.cell(bin))
                        .append("|\n");
            }
        }
        return table.append(String.format(
                        Locale.ROOT,
                        "%nOn average the confidence of an event is %.0f points off, that of a relation %.0f.%n",
                        events.calibration.error(),
                        relations.calibration.error()))
                .toString();
    }
}
