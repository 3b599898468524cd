package io.newsgraph.benchmark;

/** Counts what was wanted, what was found, and what of it was right. */
final class Tally {

    private int wanted;
    private int found;
    private int right;

    void want(int count) {
        wanted += count;
    }

    void find(int count) {
        found += count;
    }

    void hit(int count) {
        right += count;
    }

    /** Counts one decision, right or wrong. */
    void judge(boolean isRight) {
        wanted++;
        found++;
        right += isRight ? 1 : 0;
    }

    void add(Tally other) {
        wanted += other.wanted;
        found += other.found;
        right += other.right;
    }

    int wanted() {
        return wanted;
    }

    int found() {
        return found;
    }

    double precision() {
        return found == 0 ? 0 : 100.0 * right / found;
    }

    double recall() {
        return wanted == 0 ? 0 : 100.0 * right / wanted;
    }

    double f1() {
        return wanted + found == 0 ? 0 : 200.0 * right / (wanted + found);
    }
}
