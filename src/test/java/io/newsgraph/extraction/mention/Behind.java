package io.newsgraph.extraction.mention;

import java.util.List;

/** Whom words of an article mean. */
final class Behind {

    private Behind() {}

    /** The entities behind each place where the words are a mention, in text order. */
    static List<Entity> entities(Mentions mentions, String words) {
        return mentions.all().stream()
                .filter(mention ->
                        mention.sentence().words(mention.start(), mention.end()).equals(words))
                .map(Mention::entity)
                .toList();
    }

    /** Their names. */
    static List<String> names(Mentions mentions, String words) {
        return entities(mentions, words).stream().map(Entity::name).toList();
    }

    /** The first of them. */
    static Entity first(Mentions mentions, String words) {
        return entities(mentions, words).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mention " + words + " in " + mentions.all()));
    }
}
