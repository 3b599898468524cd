package io.newsgraph.database;

/** The contract, kept by the embedded server. */
class EmbeddedDatabaseContractTests extends DatabaseContract {

    @Override
    Database database() {
        return TestDatabase.shared();
    }
}
