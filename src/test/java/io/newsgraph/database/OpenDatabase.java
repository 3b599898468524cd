package io.newsgraph.database;

import java.nio.file.Path;

/** A program that opens the database in the folder it is given, says that it has, and waits to be killed. */
final class OpenDatabase {

    private OpenDatabase() {}

    public static void main(String[] arguments) throws Exception {
        var database = Database.open(DatabaseSettings.in(Path.of(arguments[0])).withPorts(0, 0));
        System.out.println("opened " + database.getClass().getSimpleName());
        Thread.sleep(Long.MAX_VALUE);
    }
}
