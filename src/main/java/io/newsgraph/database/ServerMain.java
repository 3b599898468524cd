package io.newsgraph.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/**
 * What runs in the child process: starts Neo4j, and ends when standard input closes, which it does when the parent process
 * ends, by whatever means. Sees no class but its own, Neo4j's and the JDK's.
 */
final class ServerMain {

    private static final long MILLISECONDS_TO_STOP = 30_000;

    private ServerMain() {}

    /** Takes the file to lock, the class to start and its arguments. */
    public static void main(String[] arguments) throws Exception {
        var watch = startThread("parent-watch", ServerMain::exitWithParent);
        try (var file = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = file.lock()) {
            file.truncate(0);
            file.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            var server = Class.forName(arguments[1]);
            server.getMethod("main", String[].class)
                    .invoke(null, (Object) Arrays.copyOfRange(arguments, 2, arguments.length));
            leaveInterruptsToTheParent();
            watch.join();
        }
    }

    /** Ctrl-C reaches both processes; the parent stops this one when it has finished its own work. */
    private static void leaveInterruptsToTheParent() {
        try {
            // The compiler warns of these classes, which stay as long as nothing replaces them.
            var signal = Class.forName("sun.misc.Signal");
            var handler = Class.forName("sun.misc.SignalHandler");
            var ignore = handler.getField("SIG_IGN").get(null);
            for (var name : List.of("INT", "HUP")) {
                signal.getMethod("handle", signal, handler)
                        .invoke(null, signal.getConstructor(String.class).newInstance(name), ignore);
            }
        } catch (ReflectiveOperationException otherSystem) {
            // Then Ctrl-C stops this process a moment early.
        }
    }

    private static void exitWithParent() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever said; the end is what counts.
            }
        } catch (IOException broken) {
            // As good as the end.
        }
        var unused = startThread("impatience", ServerMain::haltLater);
        System.exit(0);
    }

    private static void haltLater() {
        try {
            Thread.sleep(MILLISECONDS_TO_STOP);
        } catch (InterruptedException hurried) {
            // Then at once.
        }
        Runtime.getRuntime().halt(1);
    }

    private static Thread startThread(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
