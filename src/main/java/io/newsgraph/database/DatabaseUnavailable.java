package io.newsgraph.database;

import org.jspecify.annotations.Nullable;

/** There is no database to work with. The message is for a person: what is wrong and what to do. */
public final class DatabaseUnavailable extends RuntimeException {

    DatabaseUnavailable(String message) {
        this(message, null);
    }

    DatabaseUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
