package io.newsgraph.resolution.link;

import io.newsgraph.extraction.mention.Entity;
import io.newsgraph.extraction.mention.Mention;
import io.newsgraph.extraction.mention.Mentions;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.MentionKind;
import java.util.HashMap;
import java.util.Map;

/** The states that an article names behind the names of towns: "Springfield, Illinois". */
final class Regions {

    private static final String STATE = "state";

    private Regions() {}

    /** The name of the state of each town that one is named with. */
    static Map<Entity, String> of(Mentions mentions) {
        var regions = new HashMap<Entity, String>();
        Mention previous = null;
        for (var mention : mentions.all()) {
            if (mention.kind() != MentionKind.NAME || mention.entity().type() != ActorType.PLACE) {
                continue;
            }
            if (previous != null && isState(mention.entity()) && isRightBehind(mention, previous)) {
                regions.putIfAbsent(previous.entity(), mention.entity().name());
            }
            previous = mention;
        }
        return regions;
    }

    private static boolean isState(Entity place) {
        return place.known() != null && place.known().kind().equals(STATE);
    }

    private static boolean isRightBehind(Mention region, Mention town) {
        return region.sentence() == town.sentence()
                && region.start() == town.end() + 1
                && region.sentence().token(town.end()).text().equals(",");
    }
}
