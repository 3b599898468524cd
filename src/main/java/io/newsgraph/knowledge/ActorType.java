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

    /** Whether something can lie or happen there: a place, or a country as one. */
    public boolean isTerritory() {
        return this == PLACE || this == COUNTRY;
    }

    /** The second label that an actor of this kind carries in the graph. */
    public String label() {
        return label;
    }
}
