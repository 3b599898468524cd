package io.newsgraph.reading;

import java.util.Arrays;
import java.util.List;

/**
 * A greedy arc-standard parser with the neural model that CoreNLP ships (Chen and Manning, "A Fast and
 * Accurate Dependency Parser using Neural Networks", EMNLP 2014).
 *
 * <p>The model and the trees are CoreNLP's; the arithmetic is our own because it decides how fast the
 * whole line is: contributions of frequent features are kept, sums run over plain arrays that the
 * virtual machine vectorises, and only the scores of transitions that are possible are compared.
 */
final class DependencyParser {

    private static final int MISSING = -1;
    private final ParserModel model;

    DependencyParser(ParserModel model) {
        this.model = model;
    }

    /** The tree over words and their tags; both lists have the same length, above zero. */
    Syntax parse(List<String> words, List<String> tags) {
        var state = new State(words, tags);
        var scores = new float[model.transitions()];
        var hidden = new float[model.hiddenSize()];
        while (!state.isDone()) {
            model.score(state.features(), hidden, scores);
            state.apply(state.best(scores));
        }
        return state.tree();
    }

    /** Stack, buffer and arcs so far. Positions count from 1; 0 is the root. */
    private final class State {

        private final int size;
        private final int[] wordIds;
        private final int[] tagIds;
        private final int[] stack;
        private final int[] heads;
        private final int[] labels;
        private final int[][] left = new int[2][];
        private final int[][] right = new int[2][];
        private final int[] features = new int[ParserModel.FEATURES];
        private int depth = 1;
        private int next = 1;

        State(List<String> words, List<String> tags) {
            size = words.size();
            wordIds = new int[size + 1];
            tagIds = new int[size + 1];
            wordIds[0] = model.rootWord();
            tagIds[0] = model.rootTag();
            for (var i = 1; i <= size; i++) {
                wordIds[i] = model.word(words.get(i - 1));
                tagIds[i] = model.tag(tags.get(i - 1));
            }
            stack = new int[size + 1];
            heads = new int[size + 1];
            labels = new int[size + 1];
            Arrays.fill(labels, model.unknownLabel());
            for (var order = 0; order < 2; order++) {
                left[order] = new int[size + 1];
                right[order] = new int[size + 1];
                Arrays.fill(left[order], MISSING);
                Arrays.fill(right[order], MISSING);
            }
        }

        boolean isDone() {
            return depth == 1 && next > size;
        }

        /** Words, tags and labels around the top of the stack, in the order that the model expects. */
        int[] features() {
            for (var j = 0; j < 3; j++) {
                place(2 - j, stacked(j));
                place(3 + j, next + j <= size ? next + j : MISSING);
            }
            for (var j = 0; j < 2; j++) {
                var top = stacked(j);
                var first = child(left[0], top);
                var last = child(right[0], top);
                var at = 6 + j * 6;
                var labelAt = 36 + j * 6;
                place(at, labelAt, first);
                place(at + 1, labelAt + 1, last);
                place(at + 2, labelAt + 2, child(left[1], top));
                place(at + 3, labelAt + 3, child(right[1], top));
                place(at + 4, labelAt + 4, child(left[0], first));
                place(at + 5, labelAt + 5, child(right[0], last));
            }
            return features;
        }

        private void place(int at, int position) {
            features[at] = position == MISSING ? model.nullWord() : wordIds[position];
            features[at + 18] = position == MISSING ? model.nullTag() : tagIds[position];
        }

        private void place(int at, int labelAt, int position) {
            place(at, position);
            features[labelAt] = position == MISSING || position == 0 ? model.nullLabel() : labels[position];
        }

        private int stacked(int fromTop) {
            return depth > fromTop ? stack[depth - 1 - fromTop] : MISSING;
        }

        private int child(int[] children, int position) {
            return position == MISSING ? MISSING : children[position];
        }

        /** The possible transition with the highest score: left arcs, then right arcs, then shift. */
        int best(float[] scores) {
            var labelCount = model.arcLabels();
            var shift = 2 * labelCount;
            var best = MISSING;
            if (depth > 2) {
                best = highest(scores, 0, labelCount, best);
            }
            if (depth > 2) {
                best = highest(scores, labelCount, shift, best);
            } else if (depth == 2 && next > size) {
                // Only the root's own label may hang the last word on the root.
                best = labelCount;
            }
            if (next <= size && (best == MISSING || scores[shift] > scores[best])) {
                best = shift;
            }
            return best;
        }

        private int highest(float[] scores, int from, int to, int best) {
            var highest = best;
            for (var t = from; t < to; t++) {
                if (highest == MISSING || scores[t] > scores[highest]) {
                    highest = t;
                }
            }
            return highest;
        }

        void apply(int transition) {
            var labelCount = model.arcLabels();
            if (transition == 2 * labelCount) {
                stack[depth++] = next++;
            } else if (transition < labelCount) {
                var head = stack[depth - 1];
                var dependent = stack[depth - 2];
                stack[depth - 2] = head;
                attach(dependent, head, transition, left);
            } else {
                attach(stack[depth - 1], stack[depth - 2], transition - labelCount, right);
            }
        }

        private void attach(int dependent, int head, int label, int[][] side) {
            depth--;
            heads[dependent] = head;
            labels[dependent] = model.labelFeature(label);
            side[1][head] = side[0][head];
            side[0][head] = dependent;
        }

        Syntax tree() {
            var tokenHeads = new int[size];
            var relations = new String[size];
            for (var i = 1; i <= size; i++) {
                tokenHeads[i - 1] = heads[i] == 0 ? Syntax.ROOT : heads[i] - 1;
                relations[i - 1] = model.labelName(labels[i]);
            }
            return new Syntax(tokenHeads, relations);
        }
    }
}
