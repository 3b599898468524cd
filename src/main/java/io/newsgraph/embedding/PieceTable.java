package io.newsgraph.embedding;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;

/**
 * What word pieces add to the meaning of a text: one row for each, numbers of a byte times the scale of the row.
 *
 * @param version tells this table from every other; vectors of two tables cannot be compared
 * @param dimensions how many numbers a row has
 * @param pieces the pieces in the order of their rows
 * @param scales one for each row
 * @param rows all rows, one behind the other
 */
record PieceTable(String version, int dimensions, List<String> pieces, float[] scales, byte[] rows) {

    PieceTable {
        pieces = List.copyOf(pieces);
        if (scales.length != pieces.size() || rows.length != pieces.size() * dimensions) {
            throw new IllegalArgumentException("the table of word pieces is not complete");
        }
    }

    /** Reads what {@link #write} has written. */
    static PieceTable read(InputStream stream) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        var version = in.readUTF();
        var dimensions = in.readInt();
        var pieces = new String[in.readInt()];
        for (var i = 0; i < pieces.length; i++) {
            pieces[i] = in.readUTF();
        }
        var scales = new float[pieces.length];
        for (var i = 0; i < scales.length; i++) {
            scales[i] = in.readFloat();
        }
        var rows = new byte[pieces.length * dimensions];
        in.readFully(rows);
        return new PieceTable(version, dimensions, List.of(pieces), scales, rows);
    }

    void write(OutputStream stream) throws IOException {
        var out = new DataOutputStream(stream);
        out.writeUTF(version);
        out.writeInt(dimensions);
        out.writeInt(pieces.size());
        for (var piece : pieces) {
            out.writeUTF(piece);
        }
        for (var scale : scales) {
            out.writeFloat(scale);
        }
        out.write(rows);
        out.flush();
    }

    /** The pieces to cut texts into. */
    WordPieces wordPieces() {
        var numbers = new HashMap<String, Integer>();
        for (var i = 0; i < pieces.size(); i++) {
            numbers.put(pieces.get(i), i);
        }
        return new WordPieces(numbers);
    }

    /** Adds a row to a sum. */
    void addTo(double[] sum, int row) {
        var start = row * dimensions;
        for (var i = 0; i < dimensions; i++) {
            sum[i] += scales[row] * rows[start + i];
        }
    }
}
