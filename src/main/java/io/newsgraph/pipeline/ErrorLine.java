package io.newsgraph.pipeline;

import tools.jackson.databind.json.JsonMapper;

/** The line that stands in the place of an article that could not be read. */
record ErrorLine(String id, String error) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static ErrorLine of(Rejected rejected) {
        return new ErrorLine(rejected.name(), rejected.reason());
    }

    String toJson() {
        return JSON.writeValueAsString(this);
    }
}
