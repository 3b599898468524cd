package io.newsgraph.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import io.newsgraph.query.LimitExceeded;
import io.newsgraph.workspace.DatabaseTrouble;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question that an agent can ask.
 *
 * @param name its name
 * @param title its name for people
 * @param description what it answers and when to use it, for an agent
 * @param arguments what it takes
 * @param answer the answer, to be written as JSON; an {@link IllegalArgumentException} tells what is wrong with the call
 */
record GraphTool(
        String name, String title, String description, List<Argument> arguments, Function<Arguments, Object> answer) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    GraphTool {
        arguments = List.copyOf(arguments);
    }

    /** As a server offers it. */
    SyncToolSpecification specification() {
        var tool = McpSchema.Tool.builder(name, schema())
                .title(title)
                .description(description)
                .annotations(McpSchema.ToolAnnotations.builder()
                        .title(title)
                        .readOnlyHint(true)
                        .destructiveHint(false)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
        return new SyncToolSpecification(tool, (context, request) -> call(request.arguments()));
    }

    private McpSchema.CallToolResult call(@Nullable Map<String, Object> given) {
        try {
            return result(JSON.writeValueAsString(answer.apply(Arguments.of(arguments, given))), false);
        } catch (IllegalArgumentException | LimitExceeded wrong) {
            return result(sentence(String.valueOf(wrong.getMessage())), true);
        } catch (RuntimeException failure) {
            return result(
                    DatabaseTrouble.inWords(failure).orElse("Something went wrong inside newsgraph: " + failure), true);
        }
    }

    private static McpSchema.CallToolResult result(String text, boolean isError) {
        return McpSchema.CallToolResult.builder()
                .addTextContent(text)
                .isError(isError)
                .build();
    }

    /** Begins as it is: the first word may be the name of an argument. */
    private static String sentence(String words) {
        return words.matches("(?s).*[.?!]") ? words : words + ".";
    }

    private Map<String, Object> schema() {
        var properties = new LinkedHashMap<String, Object>();
        arguments.forEach(argument -> properties.put(argument.name(), argument.schema()));
        var required = arguments.stream()
                .filter(Argument::required)
                .map(Argument::name)
                .toList();
        return Map.of("type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }
}
