package io.newsgraph.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Cuts a part of a page into the blocks that a reader sees. */
final class Blocks implements NodeVisitor {

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt",
            "u", "var", "wbr", "label", "td", "th", "#text", "#root");

    private final List<Block> blocks = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private int linked;
    private int links;
    private int breaks;
    private @Nullable Element holder;

    static List<Block> of(Element root) {
        var blocks = new Blocks();
        root.traverse(blocks);
        blocks.end();
        return blocks.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words);
        } else if (node.nodeName().equals("br")) {
            breaks++;
            text.append('\n');
            if (breaks > 1) {
                end();
            }
        } else {
            if (node.nodeName().equals("a")) {
                links++;
            } else if (node.nodeName().equals("td") || node.nodeName().equals("th")) {
                text.append(' ');
            }
            edge(node);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node.nodeName().equals("a")) {
            links--;
        }
        if (node instanceof Element && !node.nodeName().equals("br")) {
            edge(node);
        }
    }

    private void edge(Node node) {
        if (node instanceof Element element && !INLINE.contains(element.normalName())) {
            end();
            holder = element;
        }
    }

    private void add(TextNode words) {
        var added = words.getWholeText();
        if (added.isBlank()) {
            text.append(' ');
            return;
        }
        breaks = 0;
        text.append(added.replace('\n', ' ').replace('\r', ' '));
        if (links > 0) {
            linked += added.strip().length();
        }
    }

    private void end() {
        var line = Block.tidy(text.toString());
        if (!line.isEmpty()) {
            blocks.add(new Block(line, (double) linked / line.length(), holder == null ? "" : holder.normalName()));
        }
        text = new StringBuilder();
        linked = 0;
        breaks = 0;
    }
}
