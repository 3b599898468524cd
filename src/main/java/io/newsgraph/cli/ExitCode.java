package io.newsgraph.cli;

import io.newsgraph.pipeline.LoadReport;
import io.newsgraph.pipeline.Rejected;
import java.util.List;

/** The exit codes of every command. */
final class ExitCode {

    static final int DONE = 0;
    static final int SOME_REJECTED = 1;
    static final int WRONG_CALL = 2;

    private ExitCode() {}

    /** Names each article that was left out and tells by the code whether one was, now or for good. */
    static int of(LoadReport report, Console console) {
        var code = of(report.rejected(), console);
        return report.passedOver() > 0 ? SOME_REJECTED : code;
    }

    /** Names each article that was left out and tells by the code whether there was one. */
    static int of(List<Rejected> rejected, Console console) {
        for (var article : rejected) {
            console.say("Left out " + article.name() + ": " + article.reason());
        }
        return rejected.isEmpty() ? DONE : SOME_REJECTED;
    }
}
