package io.newsgraph.intake.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds blocks whose sentences all stand elsewhere: quotes pulled out, and articles that a page holds twice. */
final class Repeats {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…][\"'”’)]?)\\s+|\\n");
    /** Shorter sentences may well be said twice. */
    private static final int SHORTEST = 30;

    private static final double MOST = 0.7;

    private final Map<String, Integer> counts = new HashMap<>();

    /** The blocks without repeats, in their order; of two equal blocks the first stays. */
    static List<Block> dropped(List<Block> blocks) {
        var repeats = new Repeats();
        blocks.forEach(block -> sentences(block).forEach(sentence -> repeats.counts.merge(sentence, 1, Integer::sum)));
        Set<Block> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        repeats.longestAndLastFirst(blocks)
                .filter(block -> !repeats.drop(block))
                .forEach(kept::add);
        return blocks.stream().filter(kept::contains).toList();
    }

    private Stream<Block> longestAndLastFirst(List<Block> blocks) {
        var reversed = new ArrayList<>(blocks);
        Collections.reverse(reversed);
        return reversed.stream()
                .sorted(Comparator.comparingLong(
                                (Block block) -> sentences(block).count())
                        .reversed());
    }

    private boolean drop(Block block) {
        var sentences = sentences(block).toList();
        var repeated = sentences.stream()
                .filter(sentence -> counts.getOrDefault(sentence, 0) > 1)
                .count();
        if (sentences.isEmpty() || repeated < MOST * sentences.size()) {
            return false;
        }
        sentences.forEach(sentence -> counts.merge(sentence, -1, Integer::sum));
        return true;
    }

    private static Stream<String> sentences(Block block) {
        return SENTENCE_END.splitAsStream(block.text()).map(Block::bare).filter(bare -> bare.length() >= SHORTEST);
    }
}
