package io.newsgraph.knowledge;

/** The five kinds of actor that the graph tells apart. */
public enum ActorType {
    PERSON("Person"),
    ORGANIZATION("Organization"),
    COUNTRY("Country"),
    PLACE("Place"),
    GROUP("Group");

    private final String label;

    ActorType(String label) {
        this.label = label;
    }

    /** The second label that an actor of this kind carries in the graph. */
    public String label() {
        return label;
    }
}
