package io.newsgraph.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says about itself, and of every operation alike. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String KEY = "key";
    private static final String PROBLEM = "Problem";

    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.of(
            "400", "Something in the request is wrong",
            "401", "There are keys, and none that is good was shown",
            "403", "The role of the key does not allow it",
            "404", "There is nothing of that name or id",
            "429", "Too many requests at once"));

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("newsgraph")
                        .version("v1")
                        .description("Who did what to whom, by the news, with every sentence that says so."
                                + " Errors are problem details (RFC 9457).")
                        .license(new License().name("GPL-3.0-or-later").identifier("GPL-3.0-or-later")))
                .components(new Components().addSecuritySchemes(KEY, key()))
                .addSecurityItem(new SecurityRequirement().addList(KEY))
                .addSecurityItem(new SecurityRequirement());
    }

    /** After springdoc has collected the operations and the schemas of their answers. */
    @Bean
    OpenApiCustomizer problems() {
        return description -> {
            description.getComponents().addSchemas(PROBLEM, problem());
            description
                    .getPaths()
                    .values()
                    .forEach(path -> path.readOperations().forEach(OpenApiConfiguration::addProblems));
        };
    }

    private static void addProblems(Operation operation) {
        PROBLEMS.forEach((status, words) -> operation.getResponses().addApiResponse(status, response(words)));
    }

    private static ApiResponse response(String words) {
        var schema = new Schema<>(SpecVersion.V31).$ref("#/components/schemas/" + PROBLEM);
        return new ApiResponse()
                .description(words)
                .content(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                new MediaType().schema(schema)));
    }

    private static Schema<?> problem() {
        return ofType("object")
                .description("A problem (RFC 9457); some have more members, for programs.")
                .addProperty("title", ofType("string"))
                .addProperty("status", ofType("integer"))
                .addProperty("detail", ofType("string").description("What is wrong, in a sentence."))
                .addProperty("instance", ofType("string"));
    }

    private static Schema<?> ofType(String type) {
        return new Schema<>(SpecVersion.V31).types(Set.of(type));
    }

    private static SecurityScheme key() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("Needed as soon as there are keys; newsgraph keys create makes one.");
    }
}
