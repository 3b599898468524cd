package io.newsgraph.cli;

import io.newsgraph.graph.GraphCounts;
import io.newsgraph.graph.RejectedArticle;
import io.newsgraph.pipeline.LoadReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in one line what was loaded and how much the graph now holds. */
final class Summary {

    private Summary() {}

    static String of(LoadReport report, GraphCounts counts) {
        return "Loaded " + counted(report.loaded(), "article") + rest(report) + ". " + passedOver(report) + of(counts);
    }

    static String of(GraphCounts counts) {
        return "The graph holds " + counted(counts.articles(), "article") + ", " + counted(counts.actors(), "actor")
                + ", " + counted(counts.events(), "event") + " and " + counted(counts.relations(), "relation") + ".";
    }

    private static String rest(LoadReport report) {
        var rest = new ArrayList<String>();
        add(rest, report.replaced(), "replaced");
        add(rest, report.alreadyLoaded(), "there before");
        add(rest, report.rejected().size(), "left out");
        return rest.isEmpty() ? "" : " (" + String.join(", ", rest) + ")";
    }

    private static String passedOver(LoadReport report) {
        return report.passedOver() == 0
                ? ""
                : "Passed over " + counted(report.passedOver(), "article") + " that failed "
                        + RejectedArticle.MOST_ATTEMPTS + " times before: newsgraph rejected lists what fails, and"
                        + " --retry tries it again. ";
    }

    private static void add(List<String> rest, int number, String what) {
        if (number > 0) {
            rest.add(number + " " + what);
        }
    }

    private static String counted(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
