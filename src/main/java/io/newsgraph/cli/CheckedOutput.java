package io.newsgraph.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;

/** Standard output that tells when nobody reads it any more, which a {@link PrintStream} keeps to itself. */
final class CheckedOutput extends FilterOutputStream {

    private final PrintStream printed;

    CheckedOutput(PrintStream printed) {
        super(printed);
        this.printed = printed;
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        printed.write(octets, offset, length);
        check();
    }

    @Override
    public void flush() throws IOException {
        printed.flush();
        check();
    }

    private void check() throws IOException {
        if (printed.checkError()) {
            throw new IOException("nobody reads it");
        }
    }
}
