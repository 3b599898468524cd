package io.newsgraph.graph.identity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers large blocks from one change of the graph to the next, for to read the thousands who share a surname costs more
 * than to decide who they are. What is remembered counts only in the very next turn to write: if anybody else has changed
 * the graph in between, whether in this program or another, all is forgotten. Safe for use by several threads.
 */
public final class BlockMemory {

    /** A smaller block is read as fast as anything. */
    private static final int LARGE = 100;

    /** About 20 MB. */
    private static final int MOST_BEARERS = 50_000;

    private final int large;
    private final LinkedHashMap<String, Block> blocks = new LinkedHashMap<>(16, 0.75f, true);
    private String graph = "";
    private long turn;
    private int bearers;

    /** Remembers nothing yet. */
    public BlockMemory() {
        this(LARGE);
    }

    /**
     * Remembers nothing yet.
     *
     * @param large how many profiles a block that is remembered has at least
     */
    public BlockMemory(int large) {
        this.large = large;
    }

    /** What is known at the beginning of a turn, and what becomes of it until its end. */
    public synchronized Turn begin(String graph, long turn) {
        if (!graph.equals(this.graph) || turn != this.turn + 1) {
            forget();
        }
        return new Turn(this, graph, turn, blocks);
    }

    private void forget() {
        blocks.clear();
        bearers = 0;
    }

    private synchronized void end(Turn ended) {
        if (ended.forgetsAll || !ended.graph.equals(graph) || ended.turn != turn + 1) {
            forget();
        }
        graph = ended.graph;
        turn = ended.turn;
        ended.changed.forEach(this::put);
        var eldest = blocks.entrySet().iterator();
        while (bearers > MOST_BEARERS && eldest.hasNext()) {
            bearers -= eldest.next().getValue().bearers().size();
            eldest.remove();
        }
    }

    private void put(String name, @Nullable Block block) {
        var before = block == null ? blocks.remove(name) : blocks.put(name, block);
        bearers += size(block) - size(before);
    }

    private static int size(@Nullable Block block) {
        return block == null ? 0 : block.bearers().size();
    }

    /** One turn to write. Used by the thread whose turn it is. */
    public static final class Turn {

        private final BlockMemory memory;
        private final String graph;
        private final long turn;
        private final Map<String, Block> known;
        private final Map<String, @Nullable Block> changed = new HashMap<>();
        private boolean forgetsAll;

        private Turn(BlockMemory memory, String graph, long turn, Map<String, Block> known) {
            this.memory = memory;
            this.graph = graph;
            this.turn = turn;
            this.known = new HashMap<>(known);
        }

        @Nullable
        Block get(String name) {
            return known.get(name);
        }

        /** Whether a block of so many profiles is remembered. */
        boolean isLarge(int bearers) {
            return bearers >= memory.large;
        }

        /** Learns what a block has become. */
        void put(String name, Block block) {
            if (isLarge(block.bearers().size())) {
                known.put(name, block);
                changed.put(name, block);
            } else {
                forget(name);
            }
        }

        /** Forgets all blocks. */
        void forgetAll() {
            known.clear();
            changed.clear();
            forgetsAll = true;
        }

        /** Forgets a block. */
        void forget(String name) {
            known.remove(name);
            changed.put(name, null);
        }

        /** Hands on what has become of the blocks; called when the change is committed, and not if it failed. */
        public void end() {
            memory.end(this);
        }
    }
}
