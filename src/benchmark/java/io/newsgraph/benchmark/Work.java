package io.newsgraph.benchmark;

/**
 * What was written and what it took.
 *
 * @param articles how many articles
 * @param elements how many nodes and relationships they became; 0 where nobody counted
 * @param seconds on the clock
 * @param cpuSeconds of this process and of Neo4j together, on all cores
 */
record Work(long articles, long elements, double seconds, double cpuSeconds) {

    static final Work NONE = new Work(0, 0, 0, 0);

    Work plus(Work other) {
        return new Work(
                articles + other.articles,
                elements + other.elements,
                seconds + other.seconds,
                cpuSeconds + other.cpuSeconds);
    }

    Work ofElements(long elements) {
        return new Work(articles, elements, seconds, cpuSeconds);
    }

    double articlesPerSecond() {
        return articles / seconds;
    }

    double elementsPerSecond() {
        return elements / seconds;
    }

    double elementsPerCpuSecond() {
        return elements / cpuSeconds;
    }

    /** How many times as much time an article took here as there. */
    double costOfArticleBeside(Work other) {
        return seconds / articles / (other.seconds / other.articles);
    }

    /** The same in time of processors, which does not depend on what else keeps the machine busy. */
    double cpuOfArticleBeside(Work other) {
        return cpuSeconds / articles / (other.cpuSeconds / other.articles);
    }
}
