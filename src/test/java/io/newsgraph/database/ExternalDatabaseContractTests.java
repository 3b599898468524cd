package io.newsgraph.database;

import java.util.Map;

/** The contract, kept by a server that is known by its address only. */
class ExternalDatabaseContractTests extends DatabaseContract {

    @Override
    Database database() {
        var address = TestDatabase.shared().boltUri().toString();
        return Database.open(
                DatabaseSettings.in(TestDatabase.sharedFolder()).withServerFrom(Map.of("NEO4J_URI", address)));
    }
}
