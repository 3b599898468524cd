package io.newsgraph.resolution.copies;

/**
 * A run of words that two texts share.
 *
 * @param start index of its first word in the shorter text
 * @param place index of its first word in the longer text
 * @param length the number of words
 */
record Tile(int start, int place, int length) {

    int end() {
        return start + length;
    }

    int placeEnd() {
        return place + length;
    }
}
