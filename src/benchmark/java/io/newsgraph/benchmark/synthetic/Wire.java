package io.newsgraph.benchmark.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What one article takes from a story and how it words it. Copies have the seed of their original.
 *
 * @param seed decides the words and which facts are told
 * @param whole whether every fact is told
 * @param dateline stands before the first sentence; may be empty
 * @param omitted the sentence that an editor has taken out, or -1
 * @param length at most so many sentences
 */
record Wire(long seed, boolean whole, String dateline, int omitted, int length) {

    private static final double TOLD_AGAIN = 0.7;
    private static final int ANY_LENGTH = Integer.MAX_VALUE;

    /** What one sentence tells, and whom it names besides. */
    record Passage(List<Fact> facts, List<Integer> others) {}

    /** An article with words of its own. */
    static Wire original(long seed, boolean whole) {
        return new Wire(seed, whole, "", -1, ANY_LENGTH);
    }

    /** Somebody else's copy of it: as it is, with a dateline, with a sentence less, or cut. */
    Wire copy(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> this;
            case 1 -> new Wire(seed, whole, "(Agencies) - ", -1, ANY_LENGTH);
            case 2 -> new Wire(seed, whole, "", 1 + random.nextInt(4), ANY_LENGTH);
            default -> new Wire(seed, whole, "", -1, 5 + random.nextInt(3));
        };
    }

    /** The sentences to write, of one or two facts each; the others are named one by one. */
    List<Passage> passages(Story story) {
        var random = new SplittableRandom(seed);
        var facts = story.facts().stream()
                .filter(fact -> whole || random.nextDouble() < TOLD_AGAIN)
                .toList();
        var others = story.others().iterator();
        var passages = new ArrayList<Passage>();
        for (var at = 0; at < facts.size() && passages.size() < length; ) {
            var end = Math.min(facts.size(), at + 1 + random.nextInt(2));
            var named = others.hasNext() ? List.of(others.next()) : List.<Integer>of();
            passages.add(new Passage(facts.subList(at, end), named));
            at = end;
        }
        return passages;
    }
}
