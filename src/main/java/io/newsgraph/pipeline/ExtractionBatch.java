package io.newsgraph.pipeline;

import io.newsgraph.intake.Intake;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns articles into extraction lines, many at a time, in the order in which they came. */
public final class ExtractionBatch {

    private final Function<Intake, Analysis> analyst;
    private final int threads;
    private final boolean isExplained;

    /** A batch that analyses on so many threads at once, and lists what it dropped if that is to be explained. */
    public ExtractionBatch(ArticleAnalyst analyst, int threads, boolean isExplained) {
        this(analyst::analyse, threads, isExplained);
    }

    ExtractionBatch(Function<Intake, Analysis> analyst, int threads, boolean isExplained) {
        this.analyst = analyst;
        this.threads = threads;
        this.isExplained = isExplained;
    }

    /**
     * Hands one line of JSON for each article, or for each place that held none, to {@code lines}, on the calling
     * thread.
     *
     * @return the articles that were left out
     */
    public List<Rejected> run(Stream<Intake> articles, Consumer<String> lines) {
        var rejected = new ArrayList<Rejected>();
        InOrder.work(articles.iterator(), this::line, threads, line -> {
            lines.accept(line.json());
            if (line.rejected() != null) {
                rejected.add(line.rejected());
            }
        });
        return rejected;
    }

    private Line line(Intake intake) {
        var analysis = analyst.apply(intake);
        if (analysis instanceof Analysis.Understood understood) {
            try {
                return new Line(
                        ExtractionLine.of(understood.findings(), isExplained).toJson(), null);
            } catch (IllegalArgumentException e) {
                return rejected(Rejected.of(understood.findings().article(), String.valueOf(e.getMessage())));
            }
        }
        return rejected((Rejected) analysis);
    }

    private static Line rejected(Rejected rejected) {
        return new Line(ErrorLine.of(rejected).toJson(), rejected);
    }

    private record Line(String json, @Nullable Rejected rejected) {}
}
