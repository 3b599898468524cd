package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.lexicon.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gives the names that the lexicon does not know one kind throughout an article: all their mentions vote. */
final class NameTypes {

    /** A mention's own surroundings that say so much outweigh what the others say. */
    private static final int DECISIVE = 3;

    /** What the name finder's own judgment counts. */
    private static final int SEEN = 2;

    private final TypeCues cues;

    NameTypes(Lexicon lexicon) {
        this.cues = new TypeCues(lexicon);
    }

    /** The same spots in the same order, those without senses with the type that the article tells. */
    List<Spot> decided(List<Spot> spots) {
        var own = new HashMap<Spot, TypeScores>();
        var votes = new HashMap<String, TypeScores>();
        for (var spot : spots) {
            if (spot.senses().isEmpty()) {
                var scores = cues.of(spot);
                own.put(spot, scores);
                var all = votes.computeIfAbsent(key(spot), key -> new TypeScores());
                all.add(scores);
                all.add(spot.type(), SEEN);
            }
        }
        lend(spots, votes);
        return spots.stream().map(spot -> decided(spot, own, votes)).toList();
    }

    /** A full name speaks for its surname, a company's full name for its first word. */
    private static void lend(List<Spot> spots, Map<String, TypeScores> votes) {
        for (var spot : spots) {
            var full = votes.get(key(spot));
            if (spot.length() < 2 || full == null) {
                continue;
            }
            var type = full.best(spot.type());
            var words = FullName.of(spot).words();
            var part = type == ActorType.PERSON ? words.get(words.size() - 1) : words.get(0);
            var votesOfPart = votes.get(part.toLowerCase(Locale.ROOT));
            if (votesOfPart != null && type != ActorType.PLACE && !part.equals(key(spot))) {
                votesOfPart.add(type, full.of(type) >= DECISIVE ? DECISIVE : 1);
            }
        }
    }

    private static Spot decided(Spot spot, Map<Spot, TypeScores> own, Map<String, TypeScores> votes) {
        var scores = own.get(spot);
        if (scores == null) {
            return spot;
        }
        var told = scores.best(spot.type());
        var type = scores.of(told) >= DECISIVE
                ? told
                : votes.getOrDefault(key(spot), scores).best(spot.type());
        return type == spot.type() ? spot : new Spot(spot.sentence(), spot.start(), spot.end(), type, List.of());
    }

    private static String key(Spot spot) {
        return spot.text().toLowerCase(Locale.ROOT);
    }
}
