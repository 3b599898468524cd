package io.newsgraph.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers of JSON-RPC 2.0 to messages that cannot be dealt with. */
public final class JsonRpcErrors {

    private static final McpJsonMapper JSON = McpJsonDefaults.getMapper();

    private JsonRpcErrors() {}

    /**
     * The answer to what is no message: not JSON (-32700), or JSON of another kind, such as a batch (-32600).
     *
     * @param text what came
     * @return an object in JSON, with the id of what came if it has one
     */
    public static String refusing(String text) {
        Object content;
        try {
            content = JSON.readValue(text, Object.class);
        } catch (IOException | RuntimeException broken) {
            return answer(null, ErrorCodes.PARSE_ERROR, "This is no JSON; send a JSON-RPC message.");
        }
        var id = content instanceof Map<?, ?> object ? object.get("id") : null;
        return answer(
                id instanceof String || id instanceof Number ? id : null,
                ErrorCodes.INVALID_REQUEST,
                "This is no request or notification of JSON-RPC; send one message at a time, not a list of them.");
    }

    /** What went wrong with a request, without the inside of the program. */
    static JSONRPCError of(Throwable failure, String method) {
        var known = failure instanceof McpError error ? error.getJsonRpcError() : null;
        if (known == null) {
            return new JSONRPCError(
                    ErrorCodes.INTERNAL_ERROR, "Something went wrong inside newsgraph; its log tells more.");
        }
        return known.code() == ErrorCodes.METHOD_NOT_FOUND
                ? new JSONRPCError(known.code(), "There is no method \"" + method + "\" here.")
                : new JSONRPCError(known.code(), known.message());
    }

    private static String answer(@Nullable Object id, int code, String message) {
        var answer = new HashMap<String, @Nullable Object>();
        answer.put("jsonrpc", "2.0");
        answer.put("id", id);
        answer.put("error", Map.of("code", code, "message", message));
        try {
            return JSON.writeValueAsString(answer);
        } catch (IOException e) {
            throw new IllegalStateException("an answer cannot be written", e);
        }
    }
}
