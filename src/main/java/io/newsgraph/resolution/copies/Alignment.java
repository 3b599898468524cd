package io.newsgraph.resolution.copies;

import java.util.BitSet;
import java.util.List;

/** What two texts share, as the shorter one sees it. */
final class Alignment {

    /** How far a lead reaches, in words. */
    private static final int LEAD = 30;

    /** A shared run of so many words is no chance. */
    private static final int SENTENCE = 8;

    private final List<Word> shorter;
    private final List<Word> longer;
    private final List<Tile> tiles;
    private final BitSet shared = new BitSet();
    private final BitSet sharedInLonger = new BitSet();
    private final BitSet quoted = new BitSet();

    private Alignment(List<Word> shorter, List<Word> longer) {
        this.shorter = shorter;
        this.longer = longer;
        this.tiles = Tiling.of(shorter, longer);
        for (var at = 0; at < shorter.size(); at++) {
            quoted.set(at, shorter.get(at).quoted());
        }
        for (var tile : tiles) {
            shared.set(tile.start(), tile.end());
            sharedInLonger.set(tile.place(), tile.placeEnd());
            for (var at = 0; at < tile.length(); at++) {
                if (longer.get(tile.place() + at).quoted()) {
                    quoted.set(tile.start() + at);
                }
            }
        }
    }

    static Alignment of(Wording shorter, Wording longer) {
        return new Alignment(shorter.words(), longer.words());
    }

    /** How much of the shorter text stands in the longer one, 0 to 1. */
    double share() {
        return (double) shared.cardinality() / shorter.size();
    }

    /** How much of the longer text stands in the shorter one, 0 to 1. */
    double shareOfLonger() {
        return (double) sharedInLonger.cardinality() / longer.size();
    }

    /** As {@link #share()}, but of the author's own words alone: anybody can quote. */
    double shareOfOwnWords() {
        var own = shorter.size() - quoted.cardinality();
        return own == 0 ? 1 : (double) sharedOwnWords() / own;
    }

    /** How many of the author's own words both texts have. */
    int sharedOwnWords() {
        var own = (BitSet) shared.clone();
        own.andNot(quoted);
        return own.cardinality();
    }

    /** Whether the opening of the longer text stands in the shorter one. */
    boolean longerHasSharedLead() {
        return hasSharedLead(sharedInLonger, longer.size());
    }

    /** Whether the opening of the shorter text stands in the longer one. */
    boolean shorterHasSharedLead() {
        return hasSharedLead(shared, shorter.size());
    }

    private static boolean hasSharedLead(BitSet shared, int size) {
        var lead = Math.min(LEAD, size);
        return 2 * shared.get(0, lead).cardinality() >= lead;
    }

    /** Before which word of the longer text what is shared begins. */
    int place() {
        return tiles.stream()
                .filter(tile -> tile.length() >= SENTENCE)
                .mapToInt(Tile::place)
                .min()
                .orElse(longer.size());
    }

    /** How much longer the longer text is. */
    double ratio() {
        return (double) longer.size() / shorter.size();
    }

    /** What the longer text has behind all that is shared. */
    Continuation continuation(Headline headline) {
        var end = sharedInLonger.length();
        return new Continuation(longer.subList(0, end), longer.subList(end, longer.size()), headline);
    }

    Substitutions substitutions() {
        return Substitutions.between(shorter, longer, tiles);
    }
}
