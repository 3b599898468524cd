package io.newsgraph.web.reconcile;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON in the parameters of a form. */
final class JsonText {

    private JsonText() {}

    /** The object that a parameter holds; an {@link IllegalArgumentException} says so when it holds none. */
    static JsonNode object(String parameter, String json) {
        try {
            var node = JsonMapper.shared().readTree(json);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (JacksonException broken) {
            throw new IllegalArgumentException(
                    parameter + " must hold a JSON object: " + broken.getOriginalMessage(), broken);
        }
        throw new IllegalArgumentException(parameter + " must hold a JSON object");
    }
}
