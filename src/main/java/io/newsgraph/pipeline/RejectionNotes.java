package io.newsgraph.pipeline;

import io.newsgraph.graph.RejectedArticle;
import io.newsgraph.graph.RejectedArticles;
import io.newsgraph.intake.ArticleLine;
import io.newsgraph.intake.Intake;
import io.newsgraph.news.Article;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is to be changed in the list of rejected articles when a few more are finished. */
final class RejectionNotes {

    /** Longer names do not fit into the index. */
    private static final int LONGEST_NAME = 2_000;

    private final List<RejectedArticle.Failure> failures = new ArrayList<>();
    private final List<String> successes = new ArrayList<>();
    private final Set<String> placesThatGave = new HashSet<>();
    private final Set<String> placesThatFailed = new HashSet<>();

    void add(Intake intake, LoadOutcome outcome, Known known) {
        if (intake instanceof Intake.Unreadable place) {
            addPlace(place);
            return;
        }
        var article = ((Intake.Read) intake).article();
        if (outcome instanceof Rejected rejected) {
            failures.add(failure(article, rejected));
        } else if (!(outcome instanceof LoadOutcome.PassedOver)) {
            addSuccess(article, known);
        }
    }

    boolean isEmpty() {
        return failures.isEmpty() && successes.isEmpty();
    }

    /** What there is to change now; it is forgotten here. */
    Change take() {
        var change = new Change(List.copyOf(failures), List.copyOf(successes));
        failures.clear();
        successes.clear();
        return change;
    }

    /** At the end: places that failed earlier and gave nothing but articles this time are good again. */
    void addPlacesThatAreGoodAgain() {
        placesThatGave.removeAll(placesThatFailed);
        successes.addAll(placesThatGave);
        placesThatGave.clear();
    }

    private void addSuccess(Article article, Known known) {
        if (known.isRejected(article.id().value())) {
            successes.add(article.id().value());
        }
        var origin = article.origin();
        if (origin != null && known.isRejected(origin)) {
            placesThatGave.add(origin);
        }
    }

    private void addPlace(Intake.Unreadable place) {
        placesThatFailed.add(place.origin());
        var name = place.id() != null ? place.id() : place.origin();
        if (name.length() <= LONGEST_NAME && (place.id() != null || place.isLasting())) {
            failures.add(new RejectedArticle.Failure(name, place.origin(), null, place.reason(), 1, null));
        }
    }

    private static RejectedArticle.Failure failure(Article article, Rejected rejected) {
        return new RejectedArticle.Failure(
                article.id().value(),
                article.origin(),
                article.revision().value(),
                rejected.reason(),
                rejected.attempts(),
                ArticleLine.of(article).toJson());
    }

    /** What to put on the list and what to take off it. */
    record Change(List<RejectedArticle.Failure> failures, List<String> successes) {

        void applyTo(RejectedArticles list) {
            list.forget(successes);
            list.add(failures);
        }
    }
}
