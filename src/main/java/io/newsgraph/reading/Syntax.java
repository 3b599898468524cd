package io.newsgraph.reading;

import java.util.ArrayList;
import java.util.List;

/** The dependency tree of a sentence: for each token its head and the relation to it. */
public final class Syntax {

    /** The head of the root token. */
    public static final int ROOT = -1;

    private final int[] heads;
    private final String[] relations;
    private final List<List<Integer>> children = new ArrayList<>();

    /**
     * A tree.
     *
     * @param heads token index of each token's head, {@link #ROOT} for the root
     * @param relations Universal Dependencies label of each token
     */
    public Syntax(int[] heads, String[] relations) {
        this.heads = heads.clone();
        this.relations = relations.clone();
        for (var i = 0; i < heads.length; i++) {
            children.add(new ArrayList<>(2));
        }
        for (var i = 0; i < heads.length; i++) {
            if (heads[i] != ROOT) {
                children.get(heads[i]).add(i);
            }
        }
    }

    /** The index of a token's head, or {@link #ROOT}. */
    public int head(int token) {
        return heads[token];
    }

    /** The label of the arc between a token and its head. */
    public String relation(int token) {
        return relations[token];
    }

    /** Whether a token hangs on its head by one of these labels. */
    public boolean is(int token, String... labels) {
        for (var label : labels) {
            if (relations[token].equals(label)) {
                return true;
            }
        }
        return false;
    }

    /** The tokens that hang on a token, from left to right. */
    public List<Integer> children(int token) {
        return children.get(token);
    }

    /** The children that hang on a token by one of these labels, from left to right. */
    public List<Integer> children(int token, String... labels) {
        var found = new ArrayList<Integer>(2);
        for (var child : children.get(token)) {
            if (is(child, labels)) {
                found.add(child);
            }
        }
        return found;
    }

    /** The number of tokens. */
    public int size() {
        return heads.length;
    }

    /** Whether {@code ancestor} is the token itself or stands above it. */
    public boolean dominates(int ancestor, int token) {
        for (var at = token; at != ROOT; at = heads[at]) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }
}
