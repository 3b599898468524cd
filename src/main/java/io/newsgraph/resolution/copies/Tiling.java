package io.newsgraph.resolution.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Covers a text with the longest runs of words that it shares with another, from left to right. */
final class Tiling {

    /** Shorter runs are shared by texts that have nothing to do with each other. */
    static final int SHORTEST = 4;

    /** Words that are repeated more often are not looked up everywhere, so that the cost stays linear. */
    private static final int MOST_PLACES = 16;

    private final List<Word> shorter;
    private final List<Word> longer;
    private final Map<Long, Integer> firstPlace = new HashMap<>();
    private final int[] nextPlace;

    private Tiling(List<Word> shorter, List<Word> longer) {
        this.shorter = shorter;
        this.longer = longer;
        this.nextPlace = new int[longer.size()];
        Arrays.fill(nextPlace, -1);
        for (var place = longer.size() - SHORTEST; place >= 0; place--) {
            var later = firstPlace.put(shingle(longer, place), place);
            nextPlace[place] = later == null ? -1 : later;
        }
    }

    static List<Tile> of(List<Word> shorter, List<Word> longer) {
        return new Tiling(shorter, longer).tiles();
    }

    private List<Tile> tiles() {
        var tiles = new ArrayList<Tile>();
        var at = 0;
        while (at + SHORTEST <= shorter.size()) {
            var tile = longestAt(
                    at, tiles.isEmpty() ? 0 : tiles.get(tiles.size() - 1).placeEnd());
            if (tile == null) {
                at++;
            } else {
                tiles.add(tile);
                at = tile.end();
            }
        }
        return tiles;
    }

    /** Of equally long ones the nearest behind what was found before. */
    private @Nullable Tile longestAt(int start, int expected) {
        @Nullable Tile best = null;
        var place = firstPlace.getOrDefault(shingle(shorter, start), -1);
        for (var tried = 0; place >= 0 && tried < MOST_PLACES; tried++) {
            var tile = new Tile(start, place, sharedFrom(start, place));
            var better = best == null
                    || tile.length() > best.length()
                    || tile.length() == best.length() && best.place() < expected && place >= expected;
            if (tile.length() >= SHORTEST && better) {
                best = tile;
            }
            place = nextPlace[place];
        }
        return best;
    }

    private int sharedFrom(int start, int place) {
        var length = 0;
        while (start + length < shorter.size()
                && place + length < longer.size()
                && shorter.get(start + length)
                        .form()
                        .equals(longer.get(place + length).form())) {
            length++;
        }
        return length;
    }

    private static long shingle(List<Word> words, int at) {
        var hash = 0L;
        for (var word : words.subList(at, at + SHORTEST)) {
            hash = hash * 0x9E3779B97F4A7C15L + word.form().hashCode();
        }
        return hash;
    }
}
