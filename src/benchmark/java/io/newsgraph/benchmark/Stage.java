package io.newsgraph.benchmark;

import java.util.Arrays;
import java.util.Optional;

/** A stage of the line, known by the class that does its work. */
enum Stage {
    TOKENS("tokens and sentences", "reading.Tokenizer"),
    TAGS("tags and lemmas", "reading.Tagger"),
    NAMES("names", "reading.NameFinder"),
    SYNTAX("syntax", "reading.DependencyParser"),
    MENTIONS("mentions and coreference", "extraction.mention.MentionFinder"),
    TIMES("times", "extraction.time.TimeFinder"),
    EVENTS("events", "extraction.event.EventFinder"),
    RELATIONS("relations", "extraction.relation.RelationFinder"),
    RESOLUTION("resolution", "resolution.Resolver"),
    OTHER("anything else", "");

    private final String title;
    private final String type;

    Stage(String title, String type) {
        this.title = title;
        this.type = "io.newsgraph." + type;
    }

    String title() {
        return title;
    }

    /** The stage that a thread is in: stages may call one another, so the innermost counts. */
    static Stage of(StackTraceElement[] innermostFirst) {
        return Arrays.stream(innermostFirst)
                .flatMap(frame -> of(frame.getClassName()).stream())
                .findFirst()
                .orElse(OTHER);
    }

    private static Optional<Stage> of(String className) {
        return Arrays.stream(values())
                .filter(stage -> className.equals(stage.type) || className.startsWith(stage.type + "$"))
                .findFirst();
    }
}
