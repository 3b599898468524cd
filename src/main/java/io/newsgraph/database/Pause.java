package io.newsgraph.database;

/** A moment between two looks at something that another process changes. */
final class Pause {

    private static final long MILLISECONDS = 50;

    private Pause() {}

    static void briefly() {
        try {
            Thread.sleep(MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while waiting for the database.", hurried);
        }
    }
}
