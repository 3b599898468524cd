package io.newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The three standard streams, in UTF-8 whatever the machine's own encoding is.
 *
 * @param in what a program or a person hands in
 * @param out what is meant for programs
 * @param err what is meant for people
 */
record Console(InputStream in, PrintStream out, PrintStream err) {

    /** This process's own streams. A library that prints to {@link System#out} is sent to standard error from now on. */
    static Console ofProcess() {
        var out = new FileOutputStream(FileDescriptor.out);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setOut(err);
        System.setErr(err);
        return new Console(
                System.in, new PrintStream(new BufferedOutputStream(out, 1 << 16), false, StandardCharsets.UTF_8), err);
    }

    /** Writes one line for programs, with the same line end on every machine. */
    void line(String line) {
        out.print(line);
        out.print('\n');
        if (out.checkError()) {
            throw new Mistake("whoever read standard output has stopped reading");
        }
    }

    /** Tells a person something. */
    void say(String sentence) {
        err.println(sentence);
    }

    /** Whether a person watches this program in a terminal. */
    static boolean isWatched() {
        return System.console() != null && System.getenv("TERM") != null;
    }
}
