package io.newsgraph.web.reconcile;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.newsgraph.knowledge.ActorType;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the service says of itself.
 *
 * @param versions of the API that it speaks
 * @param name what people call it
 * @param identifierSpace what the ids of actors are prefixed with to be unique everywhere
 * @param schemaSpace likewise the ids of types and properties
 * @param defaultTypes the kinds of actors
 * @param view where a person can look at an actor
 * @param preview where a small page about an actor is
 * @param suggest where names are completed
 * @param extend where properties are proposed
 * @param batchSize how many queries a batch may have
 */
record Manifest(
        List<String> versions,
        String name,
        String identifierSpace,
        String schemaSpace,
        List<Item> defaultTypes,
        View view,
        Preview preview,
        Suggest suggest,
        Extend extend,
        int batchSize) {

    private static final String SPACE = "https://newsgraph.example/";
    private static final int PREVIEW_WIDTH = 430;
    private static final int PREVIEW_HEIGHT = 200;

    /** The manifest of a service that is reached at an address. */
    static Manifest at(String endpoint) {
        var page = endpoint + "/preview?id={{id}}";
        return new Manifest(
                List.of("0.2"),
                "newsgraph",
                SPACE + "actor/",
                SPACE + "schema/",
                Stream.of(ActorType.values()).map(Item::of).toList(),
                new View(page),
                new Preview(page, PREVIEW_WIDTH, PREVIEW_HEIGHT),
                new Suggest(
                        new Place(endpoint, "/suggest/entity"),
                        new Place(endpoint, "/suggest/property"),
                        new Place(endpoint, "/suggest/type")),
                new Extend(new Place(endpoint, "/properties")),
                QueryBatch.MOST);
    }

    record View(String url) {}

    record Preview(String url, int width, int height) {}

    record Suggest(Place entity, Place property, Place type) {}

    record Extend(@JsonProperty("propose_properties") Place proposeProperties) {}

    record Place(
            @JsonProperty("service_url") String serviceUrl,
            @JsonProperty("service_path") String servicePath) {}
}
