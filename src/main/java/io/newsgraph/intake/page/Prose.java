package io.newsgraph.intake.page;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much running text stands in each part of a page: stretches long enough to be of a sentence, and no links. */
final class Prose {

    private static final int SHORTEST = 40;

    private final Map<Element, Integer> lengths = new IdentityHashMap<>();

    static Prose of(Element root) {
        var prose = new Prose();
        root.traverse((NodeVisitor) (node, depth) -> {
            if (node instanceof TextNode text && text.text().strip().length() >= SHORTEST && !isLinked(text)) {
                prose.add(text, text.text().strip().length());
            }
        });
        return prose;
    }

    /** The number of characters of running text in the element. */
    int length(Element element) {
        return lengths.getOrDefault(element, 0);
    }

    private void add(Node text, int length) {
        for (var parent = text.parent(); parent != null; parent = parent.parent()) {
            if (parent instanceof Element element) {
                lengths.merge(element, length, Integer::sum);
            }
        }
    }

    private static boolean isLinked(TextNode text) {
        for (var parent = text.parent(); parent != null; parent = parent.parent()) {
            if (parent.nodeName().equals("a")) {
                return true;
            }
        }
        return false;
    }
}
