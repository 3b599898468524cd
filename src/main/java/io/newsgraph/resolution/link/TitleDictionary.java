package io.newsgraph.resolution.link;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Millions of names with the Wikipedia title that each most often means, in about 80 MB. Immutable; safe for many threads.
 *
 * <p>Names are kept as 64-bit hashes only, sorted for binary search. The file, big-endian: the number of titles; the end of
 * each title among their bytes; the bytes in UTF-8; the number of names; their hashes, sorted; for each the index of its
 * title; for each its share in percent, a byte.
 */
final class TitleDictionary {

    /** The file in this package's folder of the class path. */
    static final String FILE = "titles.bin";

    private final int[] titleEnds;
    private final byte[] titles;
    private final long[] hashes;
    private final int[] titleOf;
    private final byte[] percent;

    TitleDictionary(int[] titleEnds, byte[] titles, long[] hashes, int[] titleOf, byte[] percent) {
        this.titleEnds = titleEnds;
        this.titles = titles;
        this.hashes = hashes;
        this.titleOf = titleOf;
        this.percent = percent;
    }

    /** Reads the dictionary that the build has put on the class path; takes about a second. */
    static TitleDictionary load() {
        try (var in = TitleDictionary.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path; it is made by mvn process-classes");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    static TitleDictionary read(InputStream stream) throws IOException {
        var in = new DataInputStream(stream);
        var titleEnds = ints(in, in.readInt());
        var titles = in.readNBytes(titleEnds.length == 0 ? 0 : titleEnds[titleEnds.length - 1]);
        var size = in.readInt();
        var hashes = new long[size];
        var bytes = in.readNBytes(size * Long.BYTES);
        ByteBuffer.wrap(bytes).asLongBuffer().get(hashes);
        return new TitleDictionary(titleEnds, titles, hashes, ints(in, size), in.readNBytes(size));
    }

    private static int[] ints(DataInputStream in, int size) throws IOException {
        var ints = new int[size];
        ByteBuffer.wrap(in.readNBytes(size * Integer.BYTES)).asIntBuffer().get(ints);
        return ints;
    }

    /** What a name most often means; empty when the dictionary does not have it. */
    Optional<Candidate> find(String name) {
        var at = Arrays.binarySearch(hashes, Surface.hash(Surface.of(name)));
        return at < 0 ? Optional.empty() : Optional.of(new Candidate(title(titleOf[at]), percent[at] / 100.0));
    }

    private String title(int index) {
        var start = index == 0 ? 0 : titleEnds[index - 1];
        return new String(titles, start, titleEnds[index] - start, StandardCharsets.UTF_8);
    }

    int size() {
        return hashes.length;
    }
}
