package io.newsgraph.benchmark;

/** Measures work that this process has Neo4j do. */
record WorkMeter(ChildProcess neo4j) {

    /** What some work took, which writes so many articles. */
    Work measure(int articles, Runnable work) {
        var watch = Stopwatch.start();
        var before = neo4j.cpuSeconds();
        work.run();
        return new Work(articles, 0, watch.seconds(), watch.cpuSeconds() + neo4j.cpuSeconds() - before);
    }
}
