package io.newsgraph.knowledge;

import java.util.Arrays;
import java.util.Locale;

/** PLOVER's contexts: what an event was about. An event may have any number of them. */
public enum EventContext {
    MILITARY,
    INTELLIGENCE,
    EXECUTIVE,
    LEGISLATIVE,
    ELECTION,
    POLITICAL_INSTITUTIONS,
    PRO_DEMOCRACY("pro-democracy"),
    PRO_AUTOCRACY("pro-autocracy"),
    ECONOMIC,
    LEGAL,
    REPARATIONS,
    HUMAN_RIGHTS,
    RIGHTS_FREEDOMS,
    REPRESSION,
    HUMAN_SECURITY,
    GENDER,
    LGBT,
    RELIGION_ETHNICITY,
    INEQUALITY,
    DIPLOMATIC,
    TERRITORY,
    PEACEKEEPING,
    HEALTH,
    ASYLUM,
    MIGRATION,
    DISASTERS,
    NATURAL_RESOURCE,
    ENVIRONMENT,
    TECHNOLOGY,
    TERRORISM,
    CBRN,
    CYBER,
    MISINFORMATION,
    CRIME,
    CORRUPTION,
    ILLEGAL_DRUGS,
    TRAFFICKING;

    private final String label;

    EventContext() {
        this.label = name().toLowerCase(Locale.ROOT);
    }

    EventContext(String label) {
        this.label = label;
    }

    /** PLOVER's own spelling. */
    public String label() {
        return label;
    }

    /** The context spelled so, or an {@link IllegalArgumentException} that names the spelling. */
    public static EventContext labelled(String label) {
        return Arrays.stream(values())
                .filter(context -> context.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("PLOVER has no context " + label));
    }
}
