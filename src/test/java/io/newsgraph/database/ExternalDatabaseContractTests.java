package io.newsgraph.database;

/** The contract, kept by a server that is known by its address only. */
class ExternalDatabaseContractTests extends DatabaseContract {

    @Override
    Database database() {
        return Database.open(
                DatabaseSettings.in(TestDatabase.sharedFolder()).withServerFrom(TestDatabase.environment()));
    }
}
