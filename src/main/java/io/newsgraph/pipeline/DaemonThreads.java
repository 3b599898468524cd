package io.newsgraph.pipeline;

import java.util.concurrent.ThreadFactory;

/**
 * Makes threads that keep no program from ending.
 *
 * @param name what they are called
 */
record DaemonThreads(String name) implements ThreadFactory {

    @Override
    public Thread newThread(Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
