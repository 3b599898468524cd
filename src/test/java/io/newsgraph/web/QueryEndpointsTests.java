package io.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class QueryEndpointsTests {

    @BeforeAll
    static void tellStories() {
        TestServer.tellStories();
    }

    @Test
    void saysWhoDoesNotExistBesideAnEmptyAnswer() {
        var empty = TestServer.get("/api/v1/queries/actor-profile?actor=Blinkne");
        assertThat(empty.status()).isEqualTo(200);
        assertThat(empty.json().at("/rows")).isEmpty();
        assertThat(empty.at("/hint")).contains("did you mean \"Antony Blinken\"?");
        var full = TestServer.get("/api/v1/queries/actor-profile");
        assertThat(full.json().at("/rows")).isNotEmpty();
        assertThat(full.json().at("/hint").isNull()).isTrue();
    }
}
