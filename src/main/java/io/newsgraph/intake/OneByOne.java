package io.newsgraph.intake;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Outcomes that are looked for only when somebody asks for the next. */
abstract class OneByOne implements Iterator<Intake> {

    private @Nullable Intake found;
    private boolean isAtEnd;

    /** The next outcome, null when there are no more. */
    abstract @Nullable Intake find();

    @Override
    public final boolean hasNext() {
        if (found == null && !isAtEnd) {
            found = find();
            isAtEnd = found == null;
        }
        return found != null;
    }

    @Override
    public final Intake next() {
        var next = hasNext() ? found : null;
        found = null;
        if (next == null) {
            throw new NoSuchElementException();
        }
        return next;
    }
}
